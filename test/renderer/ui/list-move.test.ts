import { expect, test } from 'vitest'
import { rowBefore } from '../../../src-renderer/ui/list-move.ts'

const order = ['a', 'b', 'c', 'd']

test('a drop before a row stands before it', () => {
  expect(rowBefore(order, new Set(['d']), { id: 'b', position: 'before' })).toBe('b')
})

test('a drop after the last row stands at the end', () => {
  expect(rowBefore(order, new Set(['a']), { id: 'd', position: 'after' })).toBe(null)
})

test('rows that move never count as their own neighbours', () => {
  expect([
    rowBefore(order, new Set(['b', 'c']), { id: 'b', position: 'before' }),
    rowBefore(order, new Set(['b']), { id: 'a', position: 'after' }),
    rowBefore(order, new Set(['c', 'd']), { id: 'b', position: 'after' }),
  ]).toEqual(['d', 'c', null])
})

test('a place that is gone by now means the end', () => {
  expect(rowBefore(order, new Set(['a']), { id: 'deleted', position: 'before' })).toBe(null)
})
