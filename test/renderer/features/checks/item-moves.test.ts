import { expect, test } from 'vitest'
import { indexOfDrop, indexOfStep, neighbourOf } from '../../../../src-renderer/features/checks/item-moves.ts'
import { isWrongNumber } from '../../../../src-renderer/features/checks/numeric-answer.ts'

const order = ['a', 'b', 'c', 'd']

test('a drop counts places without what is dropped', () => {
  expect(indexOfDrop(order, 'a', 'c')).toBe(1)
  expect(indexOfDrop(order, 'd', 'a')).toBe(0)
  expect(indexOfDrop(order, 'a', null)).toBe(3)
})

test('a drop before what a colleague just removed goes to the end', () => {
  expect(indexOfDrop(order, 'a', 'gone')).toBe(3)
})

test('steps stop at both ends', () => {
  expect(indexOfStep(order, 'b', -1)).toBe(0)
  expect(indexOfStep(order, 'b', 1)).toBe(2)
  expect(indexOfStep(order, 'a', -1)).toBeNull()
  expect(indexOfStep(order, 'd', 1)).toBeNull()
  expect(indexOfStep(order, 'gone', 1)).toBeNull()
})

test('after a removal the next one is open, else the one before, else none', () => {
  expect(neighbourOf(order, 'b')).toBe('c')
  expect(neighbourOf(order, 'd')).toBe('c')
  expect(neighbourOf(['a'], 'a')).toBeNull()
})

test.each(['', '  ', '12', '-3', '0.75', '3/4', '1 1/2', '1,200'])('%j is no wrong number', (text) => {
  expect(isWrongNumber(text)).toBe(false)
})

test.each(['twelve', '3/0', '12 miles', '1.2.3', '-'])('%j is a wrong number', (text) => {
  expect(isWrongNumber(text)).toBe(true)
})
