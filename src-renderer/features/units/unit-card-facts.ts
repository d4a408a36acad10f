import type { UnitCard } from '../../../shared/api/planning-api.ts'
import { weekDates } from '../../../shared/domain/planning/calendar.ts'

/** First and last school day of a unit, or null while it has no start. */
export function unitDates(unit: Pick<UnitCard, 'startDate' | 'weeks'>): { from: string; to: string } | null {
  const first = weekDates(unit.startDate, 1)
  const last = weekDates(unit.startDate, Math.max(unit.weeks, 1))
  return first && last ? { from: first.from, to: last.to } : null
}

export type Compare = (one: string, other: string) => number

/** By number ("2" before "10", none last), then by title. */
export function sortUnits(
  units: readonly UnitCard[],
  titleOf: (unit: UnitCard) => string,
  compare: Compare,
): readonly UnitCard[] {
  return [...units].sort((one, other) => {
    if ((one.number === '') !== (other.number === '')) return one.number === '' ? 1 : -1
    return compare(one.number, other.number) || compare(titleOf(one), titleOf(other))
  })
}

/** The number the next unit of a team would carry; '' when the others carry none. */
export function nextNumber(units: readonly UnitCard[]): string {
  const numbers = units
    .map((unit) => Number(unit.number))
    .filter((number) => Number.isInteger(number) && number > 0)
  return numbers.length === 0 ? '' : String(Math.max(...numbers) + 1)
}
