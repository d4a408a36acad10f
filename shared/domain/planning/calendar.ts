/** School days of a unit without a school calendar: five days a week from the first Monday.
 *  Dates are `YYYY-MM-DD`, computed in UTC so that no time zone shifts a day. */
const DAY = 86_400_000
const SCHOOL_DAYS = 5

export function isPlainDate(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** The Monday of the week that holds `date`. */
export function mondayOf(date: string): string {
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
  return addDays(date, -weekday)
}

/** First and last school day of week `number` (from 1), or null when the unit has no start. */
export function weekDates(startDate: string | null, number: number): { from: string; to: string } | null {
  if (startDate === null) return null
  const monday = addDays(mondayOf(startDate), (number - 1) * 7)
  return { from: number === 1 ? startDate : monday, to: addDays(monday, SCHOOL_DAYS - 1) }
}

/** How many school days week `number` has; fewer than five when the unit starts in the middle of it. */
export function schoolDaysIn(startDate: string | null, number: number): number {
  const week = weekDates(startDate, number)
  if (!week) return SCHOOL_DAYS
  return Array.from({ length: SCHOOL_DAYS }, (_, day) => addDays(week.from, day)).filter(
    (day) => day <= week.to,
  ).length
}

/** The day of the item that stands at `index` (from 0) in week `number`. A sixth item shares the Friday. */
export function dayOf(startDate: string | null, number: number, index: number): string | null {
  const week = weekDates(startDate, number)
  if (!week) return null
  const day = addDays(week.from, index)
  return day > week.to ? week.to : day
}
