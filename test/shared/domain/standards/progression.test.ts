import { expect, test } from 'vitest'
import { createProgression } from '../../../../shared/domain/standards/progression.ts'
import type { StandardEdge } from '../../../../shared/domain/standards/standard.ts'

const precedes = (...pairs: readonly string[]): StandardEdge[] =>
  pairs.map((pair) => ({ kind: 'precedes', from: pair.slice(0, 1), to: pair.slice(1) }))

test('the shortest way counts, nearest first', () => {
  const progression = createProgression(precedes('ab', 'bc', 'cd', 'ad'))
  expect([...progression.before('d')]).toEqual([
    ['c', 1],
    ['a', 1],
    ['b', 2],
  ])
  expect([...progression.after('a')]).toEqual([
    ['b', 1],
    ['d', 1],
    ['c', 2],
  ])
  expect(progression.edgesAmong(new Set(['a', 'b', 'd']))).toEqual([
    ['a', 'b'],
    ['a', 'd'],
  ])
})

test('a circle ends, and nothing comes before itself', () => {
  const progression = createProgression(precedes('ab', 'bc', 'ca', 'aa'))
  expect([...progression.before('a').keys()].sort()).toEqual(['b', 'c'])
  expect([...progression.after('a').keys()].sort()).toEqual(['b', 'c'])
})

test('what is beside is so in both directions, once', () => {
  const progression = createProgression([
    { kind: 'related', from: 'a', to: 'b' },
    { kind: 'related', from: 'b', to: 'a' },
    { kind: 'related', from: 'c', to: 'a' },
  ])
  expect(progression.beside('a')).toEqual(['b', 'c'])
  expect(progression.beside('b')).toEqual(['a'])
  expect(progression.before('a').size).toBe(0)
})
