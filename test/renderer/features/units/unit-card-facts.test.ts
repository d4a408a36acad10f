import { expect, test } from 'vitest'
import type { UnitCard } from '../../../../shared/api/planning-api.ts'
import {
  localDay,
  sortUnits,
  suggestedStart,
  unitDates,
} from '../../../../src-renderer/features/units/unit-card-facts.ts'

const card = (number: string, title: string): UnitCard => ({
  id: `unit${number}${title}`,
  title: { en: title },
  number,
  subject: 'Math',
  grade: '6',
  startDate: null,
  weeks: 3,
  lessons: 0,
  readyLessons: 0,
  checks: 0,
  standards: [],
  languages: ['en'],
  changedAt: 0,
  setAside: false,
})

const compare = new Intl.Collator('en', { numeric: true }).compare

test('units come by number, those without one last, by title', () => {
  const units = [card('10', 'J'), card('', 'B'), card('2', 'A'), card('', 'A')]
  const sorted = sortUnits(units, (unit) => unit.title.en ?? '', compare)
  expect(sorted.map((unit) => unit.number + unit.title.en)).toEqual(['2A', '10J', 'A', 'B'])
})

test('a unit runs from its first day to the Friday of its last week', () => {
  expect(unitDates({ startDate: '2026-10-05', weeks: 3 })).toEqual({ from: '2026-10-05', to: '2026-10-23' })
  expect(unitDates({ startDate: null, weeks: 3 })).toBeNull()
})

test('a new unit starts on the Monday after the last one, never in the past', () => {
  const last = { ...card('2', 'A'), startDate: '2026-10-05', weeks: 3 }
  expect(suggestedStart([last], '2026-09-30')).toBe('2026-10-26')
  expect(suggestedStart([last], '2027-01-06')).toBe('2027-01-11')
  expect(suggestedStart([], '2026-09-28')).toBe('2026-10-05')
})

test('a day is the day on the wall, not in Greenwich', () => {
  expect(localDay(new Date(2026, 9, 5, 23, 30).getTime())).toBe('2026-10-05')
})
