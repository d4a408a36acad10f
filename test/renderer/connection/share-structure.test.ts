import { expect, test } from 'vitest'
import { shareStructure } from '../../../src-renderer/connection/share-structure.ts'
import { fc } from '../../kit/properties.ts'

test('an equal value is the value from before', () => {
  const before = { id: 'u', lessons: [{ id: 'a', title: { en: 'One' } }] }
  expect(shareStructure(before, structuredClone(before))).toBe(before)
})

test('only what changed is new, all else is the object it was', () => {
  const before = {
    lessons: [
      { id: 'a', title: 'One' },
      { id: 'b', title: 'Two' },
    ],
    standards: ['x'],
  }
  const next = structuredClone(before)
  if (next.lessons[1]) next.lessons[1].title = 'Two and a half'
  const shared = shareStructure(before, next)
  expect(shared).toEqual(next)
  expect(shared.lessons[0]).toBe(before.lessons[0])
  expect(shared.lessons[1]).not.toBe(before.lessons[1])
  expect(shared.standards).toBe(before.standards)
})

test('things that moved stay what they were', () => {
  const before = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  const shared = shareStructure(before, [{ id: 'c' }, { id: 'a' }, { id: 'b' }])
  expect(shared.map((each) => before.indexOf(each))).toEqual([2, 0, 1])
})

test('a key or a part that is gone is a change', () => {
  const before: { a: number; b?: number } = { a: 1, b: 2 }
  expect(shareStructure(before, { a: 1 })).toEqual({ a: 1 })
  expect(shareStructure([1, 2], [1])).toEqual([1])
  expect(shareStructure({ a: undefined }, { b: undefined })).toEqual({ b: undefined })
})

test('whatever was there before, what comes out equals what went in', () => {
  void fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, next) => {
      expect(shareStructure(before, next)).toEqual(next)
    }),
  )
})
