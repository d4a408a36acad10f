import type { UnitCard } from '../../../shared/api/planning-api.ts'
import { addDays, mondayOf, weekDates } from '../../../shared/domain/planning/calendar.ts'

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

/** A first day to start from: the Monday after the last unit ends, or the next Monday if that is later. */
export function suggestedStart(units: readonly UnitCard[], today: string): string {
  const nextMonday = mondayOf(addDays(today, 7))
  const ends = units.flatMap((unit) => unitDates(unit)?.to ?? [])
  const afterLast = ends.length === 0 ? nextMonday : mondayOf(addDays(ends.toSorted().at(-1) ?? today, 7))
  return afterLast > nextMonday ? afterLast : nextMonday
}

/** The local day of a moment, `YYYY-MM-DD`. */
export function localDay(now: number): string {
  const date = new Date(now)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
