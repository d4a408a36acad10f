import { expect, test } from 'vitest'
import {
  type BalancedCheck,
  type BalancedLesson,
  type BalancedUnit,
  balanceOf,
} from '../../../../shared/domain/standards/balance.ts'
import type { Depth } from '../../../../shared/domain/standards/depth.ts'

const lessonOf = (depth: Depth | null, more: Partial<BalancedLesson> = {}): BalancedLesson => ({
  kind: 'lesson',
  depth,
  standards: ['6.RP.A.1'],
  sections: [],
  ...more,
})

const checkOf = (depths: readonly (Depth | null)[], more: Partial<BalancedCheck> = {}): BalancedCheck => ({
  kind: 'masteryCheck',
  standards: ['6.RP.A.1'],
  items: depths.map((depth) => ({ depth, standards: [] })),
  ...more,
})

const unitOf = (more: Partial<BalancedUnit>): BalancedUnit => ({ lessons: [], checks: [], ...more })

/** Lessons and items by depth 1 to 4, then those without. */
const depths = (...units: readonly BalancedUnit[]) =>
  balanceOf(units).depth.map(({ lessons, items }) => [lessons, items])

/** Minutes by grouping. */
const minutes = (...units: readonly BalancedUnit[]) =>
  Object.fromEntries(balanceOf(units).grouping.map((each) => [each.grouping ?? 'nobody said', each.minutes]))

test('every depth and every way of working is told, in order, even where there is nothing', () => {
  const { depth, grouping } = balanceOf([])
  expect(depth.map((each) => each.depth)).toEqual([1, 2, 3, 4, null])
  expect(grouping.map((each) => each.grouping)).toEqual(['whole', 'small', 'pair', 'alone', null])
  expect([
    ...depth.map(({ lessons, items }) => lessons + items),
    ...grouping.map((each) => each.minutes),
  ]).toEqual(Array(10).fill(0))
})

test('lessons and questions count by their depth, over all units', () => {
  const one = unitOf({ lessons: [lessonOf(2), lessonOf(null)], checks: [checkOf([1, 1, null])] })
  const other = unitOf({ lessons: [lessonOf(2)], checks: [checkOf([4], { kind: 'unitCheck' })] })
  expect(depths(one, other)).toEqual([
    [0, 2],
    [2, 0],
    [0, 0],
    [0, 1],
    [1, 1],
  ])
})

test('minutes count by how children work, those of teacher notes do not', () => {
  const sections: BalancedLesson['sections'] = [
    { kind: 'warmUp', minutes: 8, grouping: 'whole' },
    { kind: 'learn', minutes: 17, grouping: 'pair' },
    { kind: 'practice', minutes: 18, grouping: 'pair' },
    { kind: 'coolDown', minutes: 7, grouping: null },
    { kind: 'teacherNotes', minutes: 30, grouping: 'whole' },
  ]
  expect(minutes(unitOf({ lessons: [lessonOf(1, { sections })] }))).toEqual({
    whole: 8,
    small: 0,
    pair: 35,
    alone: 0,
    'nobody said': 7,
  })
})

test('what only some children get, or all get beforehand, is left out', () => {
  const gap = { standards: ['4.OA.A.2'] }
  const unit = unitOf({
    lessons: [
      lessonOf(2),
      lessonOf(1, { ...gap, kind: 'gap', sections: [{ kind: 'learn', minutes: 30, grouping: 'small' }] }),
    ],
    checks: [checkOf([3]), checkOf([1, null, null], gap), checkOf([1, 1], { kind: 'preCheck' })],
  })
  expect(depths(unit)).toEqual([
    [0, 0],
    [1, 0],
    [0, 1],
    [0, 0],
    [0, 0],
  ])
  expect(Object.values(minutes(unit))).toEqual([0, 0, 0, 0, 0])
})

test('a check on what a lesson of another unit teaches is no check of a gap lesson there', () => {
  const gaps = unitOf({ lessons: [lessonOf(null, { kind: 'gap' })] })
  const other = unitOf({ checks: [checkOf([2])] })
  expect(depths(gaps, other)[1]).toEqual([0, 1])
})
