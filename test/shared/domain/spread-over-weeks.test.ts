import { expect, test } from 'vitest'
import { spreadOverWeeks } from '../../../shared/domain/planning/sequence.ts'
import { lessonOf, unitOf } from '../../renderer/features/plan.ts'

const week1 = ['a0', 'a1', 'a2'].map((rank) => lessonOf(rank, 1, rank))
const unit = unitOf({ weeks: 2, lessons: [...week1, lessonOf('gap', 1, 'a3', { kind: 'gap' })] })

test('a list of lessons takes the days that are free, week by week', () => {
  expect(spreadOverWeeks(unit, 4, 1)).toEqual([1, 1, 2, 2])
  expect(spreadOverWeeks(unit, 3, 2)).toEqual([2, 2, 2])
})

test('a first week that starts on a Thursday takes two', () => {
  expect(spreadOverWeeks(unitOf({ startDate: '2026-10-08' }), 3, 1)).toEqual([1, 1, 2])
  expect(spreadOverWeeks(unitOf({ startDate: null }), 6, 1)).toEqual([1, 1, 1, 1, 1, 2])
})

test('what finds no free day stays with the lesson before it', () => {
  expect(spreadOverWeeks(unit, 9, 1)).toEqual([1, 1, 2, 2, 2, 2, 2, 2, 2])
  const full = unitOf({ weeks: 1, lessons: ['a', 'b', 'c', 'd', 'e'].map((id) => lessonOf(id, 1, id)) })
  expect(spreadOverWeeks(full, 2, 1)).toEqual([1, 1])
})
