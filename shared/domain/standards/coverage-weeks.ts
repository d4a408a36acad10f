import { addDays, mondayOf } from '../planning/calendar.ts'

/** A week of school across units. */
export interface CoverageWeek {
  /** `YYYY-MM-DD`; null under a unit without a start. */
  readonly monday: string | null
  /** Which of its weeks each unit is in, in the order of units. Weeks of a unit count from 1. */
  readonly units: readonly { readonly unitId: string; readonly week: number }[]
}

export interface UnitWeeks {
  readonly id: string
  readonly startDate: string | null
  readonly weeks: number
}

/** Puts the weeks of units, given in their order, side by side: by date where a unit has a start, so that two units
 *  may share a week; else a unit follows the one before it. Weeks without a unit are left out. */
export function weeksAcross(units: readonly UnitWeeks[]): readonly CoverageWeek[] {
  const weeks = datedWeeks(units)
  let before: string | null = null
  for (const unit of units) {
    if (unit.startDate === null) weeks.splice(endOf(weeks, before), 0, ...ownWeeks(unit))
    before = unit.id
  }
  return weeks
}

function datedWeeks(units: readonly UnitWeeks[]): CoverageWeek[] {
  const byMonday = new Map<string, CoverageWeek['units'][number][]>()
  for (const { id, startDate, weeks } of units) {
    if (startDate === null) continue
    for (const week of numbersTo(weeks)) {
      const monday = addDays(mondayOf(startDate), (week - 1) * 7)
      byMonday.set(monday, [...(byMonday.get(monday) ?? []), { unitId: id, week }])
    }
  }
  return [...byMonday]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([monday, at]) => ({ monday, units: at }))
}

const ownWeeks = ({ id, weeks }: UnitWeeks): CoverageWeek[] =>
  numbersTo(weeks).map((week) => ({ monday: null, units: [{ unitId: id, week }] }))

const numbersTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1)

/** Where the weeks of a unit end. */
const endOf = (weeks: readonly CoverageWeek[], unitId: string | null): number =>
  weeks.findLastIndex(({ units }) => units.some((each) => each.unitId === unitId)) + 1
