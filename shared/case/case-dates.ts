const SHAPE =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s*(?:([Zz])|([+-]\d\d)(?::?(\d\d))?)?)?$/

/** A time as RFC 3339 has it, from the spellings that servers use: a blank for the T, no seconds, no zone (then UTC),
 *  a day alone. Null for what is no day or no time of day. */
export function tidyDateTime(text: string): string | null {
  const match = SHAPE.exec(text.trim())
  if (!match) return null
  const [, year = '', month = '', day = '', hour = '00', minute = '00', second = '00'] = match
  const fraction = match[7] === undefined ? '' : `.${match[7]}`
  const zone = match[9] === undefined ? 'Z' : `${match[9]}:${match[10] ?? '00'}`
  if (!isDay(Number(year), Number(month), Number(day))) return null
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || !isZone(zone)) return null
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}${zone}`
}

/** A day, from a day or a time of it. */
export const tidyDate = (text: string): string | null => tidyDateTime(text)?.slice(0, 10) ?? null

function isDay(year: number, month: number, day: number): boolean {
  const days = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day >= 1 && day <= (days[month - 1] ?? 0)
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const isZone = (zone: string): boolean =>
  zone === 'Z' || (Number(zone.slice(1, 3)) <= 23 && Number(zone.slice(4)) <= 59)
