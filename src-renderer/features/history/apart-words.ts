import type { MergeReportGiven } from '../../../shared/api/history-api.ts'
import type { Formats } from '../../messages/formats.ts'
import type { Translator } from '../../messages/translator.ts'
import { type DocumentKind, documentKind } from './document-kind.ts'
import { personName } from './people-words.ts'

/** "Nov 3 – 21" */
export const daysApart = (formats: Formats, { since, at }: MergeReportGiven): string =>
  formats.dayRange(localDay(since), localDay(at))

/** `YYYY-MM-DD` where this computer is. */
function localDay(at: number): string {
  const date = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Everybody whose work came in, whoever did most first. */
export function peopleIn(t: Translator, { units }: MergeReportGiven): readonly string[] {
  const edits = new Map<string, number>()
  for (const person of units.flatMap((unit) => unit.people)) {
    const name = personName(t, person)
    edits.set(name, (edits.get(name) ?? 0) + person.edits)
  }
  return [...edits].sort(([, one], [, other]) => other - one).map(([name]) => name)
}

/** What came in, by kind: "2 units and what was unpacked of 1 standard". */
function counted(t: Translator, { units }: MergeReportGiven): readonly string[] {
  const count = (kind: DocumentKind) => units.filter(({ unitId }) => documentKind(unitId) === kind).length
  const words = [
    ['unit', 'history.countedUnits'],
    ['standard', 'history.countedStandards'],
    ['list', 'history.countedLists'],
  ] as const
  const some = words.filter(([kind]) => count(kind) > 0).map(([kind, key]) => t(key, { count: count(kind) }))
  return count('team') > 0 ? [...some, t('history.countedTeam')] : some
}

/** One sentence for the notice. */
export function noticeSentence(t: Translator, formats: Formats, report: MergeReportGiven): string {
  const both = report.units.reduce((sum, unit) => sum + unit.both.length, 0)
  const facts = {
    days: daysApart(formats, report),
    people: formats.list(peopleIn(t, report)),
    what: formats.list(counted(t, report)),
  }
  return both > 0 ? t('history.noticeBoth', { ...facts, both }) : t('history.notice', facts)
}
