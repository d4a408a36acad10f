/** Numbers, dates and lists in the teacher's language and region. Days are `YYYY-MM-DD` without a time zone. */
export interface Formats {
  readonly number: (value: number) => string
  readonly percent: (ratio: number) => string
  /** "Mon, Oct 5" */
  readonly day: (day: string) => string
  /** "Monday, October 5, 2026" */
  readonly longDay: (day: string) => string
  /** "Oct 5 – 30" */
  readonly dayRange: (from: string, to: string) => string
  /** "10:42 AM" */
  readonly time: (at: Date) => string
  /** "Oct 5, 10:42 AM" */
  readonly dateTime: (at: Date) => string
  /** "3 minutes ago", "yesterday" */
  readonly ago: (at: Date, now: Date) => string
  /** "Rosa, Devon, and Amina" */
  readonly list: (parts: readonly string[]) => string
  /** "50 min" */
  readonly minutes: (minutes: number) => string
  /** `es` as "Spanish" */
  readonly languageName: (tag: string) => string
  /** The same where it begins a line or stands alone: "Español", not "español". */
  readonly languageLabel: (tag: string) => string
  /** Order of names and titles, numbers inside them by value. */
  readonly compare: (one: string, other: string) => number
}

/** Makes the formats of one locale; the costly `Intl` objects are made once, here. */
export function createFormats(locale: string): Formats {
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  const minutes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' })
  const dayFormat = dayFormatter(locale, { weekday: 'short', month: 'short', day: 'numeric' })
  const longDay = dayFormatter(locale, { dateStyle: 'full' })
  const monthDay = dayFormatter(locale, { month: 'short', day: 'numeric' })
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
  const dateTime = new Intl.DateTimeFormat(locale, {
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const list = new Intl.ListFormat(locale)
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const languageName = (tag: string) => names.of(tag) ?? tag
  return {
    number: (value) => number.format(value),
    percent: (ratio) => percent.format(ratio),
    day: (day) => dayFormat.format(noon(day)),
    longDay: (day) => longDay.format(noon(day)),
    dayRange: (from, to) => monthDay.formatRange(noon(from), noon(to)),
    time: (at) => time.format(at),
    dateTime: (at) => dateTime.format(at),
    ago: (at, now) => relative.format(...elapsed(at, now)),
    list: (parts) => list.format(parts),
    minutes: (value) => minutes.format(value),
    languageName,
    languageLabel: (tag) => capitalized(languageName(tag), locale),
    compare: collator.compare,
  }
}

const capitalized = (words: string, locale: string): string =>
  words.slice(0, 1).toLocaleUpperCase(locale) + words.slice(1)

function dayFormatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
}

// Noon in UTC, formatted in UTC: the day stays the day wherever the computer is.
function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}

const spans: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

function elapsed(at: Date, now: Date): [number, Intl.RelativeTimeFormatUnit] {
  const seconds = Math.round((at.getTime() - now.getTime()) / 1000)
  const span = spans.find(([, length]) => Math.abs(seconds) >= length)
  return span === undefined ? [0, 'second'] : [Math.trunc(seconds / span[1]), span[0]]
}
