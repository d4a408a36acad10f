import { expect, test } from 'vitest'
import type { UnitCard } from '../../../../shared/api/planning-api.ts'
import { nextNumber, sortUnits, unitDates } from '../../../../src-renderer/features/units/unit-card-facts.ts'

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

test('the next number follows the highest', () => {
  expect(nextNumber([card('2', 'A'), card('10', 'B'), card('1a', 'C')])).toBe('11')
  expect(nextNumber([card('', 'A')])).toBe('')
})
