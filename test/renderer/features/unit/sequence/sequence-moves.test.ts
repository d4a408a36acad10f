import { expect, test } from 'vitest'
import { weeksOf } from '../../../../../shared/domain/planning/sequence.ts'
import {
  neighbourOf,
  placeAfter,
  placeBefore,
  placeInWeek,
  placeOfDrop,
} from '../../../../../src-renderer/features/unit/sequence/sequence-moves.ts'
import { lessonOf, unitOf } from '../../plan.ts'

const weeks = weeksOf(
  unitOf({
    weeks: 3,
    lessons: [lessonOf('a', 1, 'a0'), lessonOf('b', 1, 'a1'), lessonOf('c', 1, 'a2'), lessonOf('d', 2, 'a0')],
  }),
)

test('one place up goes past the lesson above, and from the top of a week to the end of the last', () => {
  expect(placeBefore(weeks, 'b')).toEqual({ week: 1, index: 0 })
  expect(placeBefore(weeks, 'd')).toEqual({ week: 1, index: 3 })
  expect(placeBefore(weeks, 'a')).toBeNull()
  expect(placeBefore(weeks, 'gone')).toBeNull()
})

test('one place down goes past the lesson below, and from the foot of a week into an empty one', () => {
  expect(placeAfter(weeks, 'b')).toEqual({ week: 1, index: 2 })
  expect(placeAfter(weeks, 'c')).toEqual({ week: 2, index: 0 })
  expect(placeAfter(weeks, 'd')).toEqual({ week: 3, index: 0 })
})

test('another week means its end; there is none before the first or after the last', () => {
  expect(placeInWeek(weeks, 'd', -1)).toEqual({ week: 1, index: 3 })
  expect(placeInWeek(weeks, 'a', -1)).toBeNull()
  expect(placeInWeek(weeks, 'd', 1)).toEqual({ week: 3, index: 0 })
})

test('a drop counts the places of the others only', () => {
  const [first] = weeks
  if (!first) throw new Error('no week')
  expect(placeOfDrop(first, ['a'], 'c')).toEqual({ week: 1, index: 1 })
  expect(placeOfDrop(first, ['a'], null)).toEqual({ week: 1, index: 2 })
  expect(placeOfDrop(first, ['d'], 'b')).toEqual({ week: 1, index: 1 })
})

test('next and previous cross weeks and stop at the ends', () => {
  expect(neighbourOf(weeks, 'c', 1)?.id).toBe('d')
  expect(neighbourOf(weeks, 'd', -1)?.id).toBe('c')
  expect(neighbourOf(weeks, 'd', 1)).toBeNull()
  expect(neighbourOf(weeks, 'gone', -1)).toBeNull()
})
