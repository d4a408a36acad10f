import { describe, expect, test } from 'vitest'
import { wholeOf } from '../../../../shared/domain/standards/code.ts'
import {
  type CoveredItem,
  type CoveredUnit,
  coverageOf,
} from '../../../../shared/domain/standards/coverage.ts'
import { weeksAcross } from '../../../../shared/domain/standards/coverage-weeks.ts'

const unitOf = (id: string, more: Partial<CoveredUnit> = {}): CoveredUnit => ({
  id,
  startDate: null,
  weeks: 2,
  standards: [],
  ...more,
})

const itemOf = (id: string, standards: readonly string[], more: Partial<CoveredItem> = {}): CoveredItem => ({
  unitId: 'one',
  id,
  kind: 'lesson',
  week: 1,
  standards,
  levels: ['core', 'support'],
  ...more,
})

const findingsOf = (items: readonly CoveredItem[], unit: Partial<CoveredUnit> = {}, code = '6.RP.A.1') =>
  coverageOf({ units: [unitOf('one', unit)], items }, [code]).rows[0]?.findings

describe('weeks', () => {
  const placed = (units: readonly CoveredUnit[]) =>
    weeksAcross(units).map(({ monday, units: at }) => [
      monday,
      ...at.map(({ unitId, week }) => `${unitId} ${week}`),
    ])

  test('lie by date, two units in one where they overlap, and a unit that starts on a Wednesday in its week', () => {
    const units = [
      unitOf('two', { startDate: '2026-10-12' }),
      unitOf('one', { startDate: '2026-10-07' }),
      unitOf('late', { startDate: '2027-01-04', weeks: 1 }),
    ]
    expect(placed(units)).toEqual([
      ['2026-10-05', 'one 1'],
      ['2026-10-12', 'two 1', 'one 2'],
      ['2026-10-19', 'two 2'],
      ['2027-01-04', 'late 1'],
    ])
  })

  test('without a start a unit follows the one before it', () => {
    const units = [
      unitOf('first', { weeks: 1 }),
      unitOf('second', { startDate: '2026-10-05' }),
      unitOf('third', { weeks: 1 }),
      unitOf('fourth', { startDate: '2026-11-02', weeks: 1 }),
    ]
    expect(placed(units)).toEqual([
      [null, 'first 1'],
      ['2026-10-05', 'second 1'],
      ['2026-10-12', 'second 2'],
      [null, 'third 1'],
      ['2026-11-02', 'fourth 1'],
    ])
  })
})

test('lessons and checks are counted by week across units, whatever the spelling of the code', () => {
  const plan = {
    units: [unitOf('one'), unitOf('two')],
    items: [
      itemOf('lesson1', ['6.RP.A.1']),
      itemOf('lesson2', ['CCSS.MATH.CONTENT.6.RP.A.1'], { week: 2 }),
      itemOf('gap1', ['6.RP.1'], { week: 2, kind: 'gap' }),
      itemOf('check1', ['6.RP.1'], { unitId: 'two', kind: 'masteryCheck' }),
      itemOf('pre1', ['6.RP.1'], { kind: 'preCheck' }),
    ],
  }
  const { weeks, rows } = coverageOf(plan, ['6.RP.A.1', '6.RP.1'], new Set(['6.RP.1']))
  expect(weeks).toHaveLength(4)
  expect(rows).toEqual([
    {
      code: '6.RP.A.1',
      key: '6.RP.1',
      isPriority: true,
      lessons: 3,
      checks: 1,
      cells: [
        { week: 0, lessons: ['lesson1'], checks: [] },
        { week: 1, lessons: ['lesson2', 'gap1'], checks: [] },
        { week: 2, lessons: [], checks: ['check1'] },
      ],
      findings: [],
      gapUnits: [],
    },
  ])
})

test('a part counts for its whole, once, and not the other way round', () => {
  const plan = {
    units: [unitOf('one')],
    items: [itemOf('both', ['6.RP.A.3', '6.RP.A.3a']), itemOf('part', ['6.RP.A.3.b'])],
  }
  const lessons = coverageOf(plan, ['6.RP.A.3', '6.RP.A.3a', '6.RP.A.3c']).rows.map((row) => row.lessons)
  expect(lessons).toEqual([2, 1, 0])
  expect(['6.RP.3A', '6.RP.3', '6.RP.A', 'MP4', 'RL.6.1B'].map(wholeOf)).toEqual([
    '6.RP.3',
    null,
    null,
    null,
    'RL.6.1',
  ])
})

describe('findings', () => {
  const lesson = itemOf('lesson1', ['6.RP.A.1'])
  const check = itemOf('check1', ['6.RP.A.1'], { kind: 'unitCheck' })
  const preCheck = itemOf('pre1', ['6.RP.A.1'], { kind: 'preCheck' })

  test('taught and checked is fine', () => expect(findingsOf([lesson, check])).toEqual([]))

  test('taught and never checked; a pre-check is no check', () =>
    expect(findingsOf([lesson, preCheck])).toEqual(['taughtNotChecked']))

  test('checked and never taught, where a unit names it, too', () =>
    expect(findingsOf([check], { standards: ['6.RP.1'] })).toEqual(['checkedNotTaught']))

  test('a unit names it and does not teach it', () => {
    expect(findingsOf([], { standards: ['6.RP.1'] })).toEqual(['plannedNotTaught'])
    const elsewhere = { ...lesson, unitId: 'two' }
    expect(findingsOf([elsewhere, check], { standards: ['6.RP.1'] })).toEqual(['plannedNotTaught'])
  })

  test('in no level other than Core; not while nothing is written', () => {
    expect(findingsOf([{ ...lesson, levels: ['core'] }, check])).toEqual(['onlyCore'])
    expect(findingsOf([{ ...lesson, levels: [] }, check])).toEqual([])
    const extended = { ...lesson, id: 'lesson2', levels: ['core', 'extend'] as const }
    expect(findingsOf([{ ...lesson, levels: ['core'] }, extended, check])).toEqual([])
  })

  test('a gap lesson asks for no check and for no other level', () =>
    expect(findingsOf([{ ...lesson, kind: 'gap', levels: ['core'] }])).toEqual([]))

  test('in no unit at all; what a pre-check asks about is in one', () => {
    expect(findingsOf([])).toEqual(['inNoUnit'])
    expect(findingsOf([preCheck])).toEqual([])
  })

  test('the units where a lesson is missing: those that name it, and if nobody teaches it those that check it', () => {
    const gapUnits = (items: readonly CoveredItem[]) =>
      coverageOf({ units: [unitOf('one'), unitOf('two', { standards: ['6.RP.1'] })], items }, ['6.RP.A.1'])
        .rows[0]?.gapUnits
    expect(gapUnits([lesson, check])).toEqual(['two'])
    expect(gapUnits([check])).toEqual(['two', 'one'])
    expect(gapUnits([lesson, { ...lesson, id: 'lesson2', unitId: 'two' }])).toEqual([])
  })
})
