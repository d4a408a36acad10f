import { linesOf } from '../../../../shared/documents/unpacked/actions.ts'
import type { LanguageCode, Line } from '../../../../shared/domain/planning/language.ts'
import type { Unpacked, UnpackedList } from '../../../../shared/domain/standards/unpacked.ts'

/** A list of lines, or one of the texts of the standard itself. */
export type UnpackedPart = UnpackedList | 'iCan' | 'family'

const LISTS: readonly UnpackedList[] = ['know', 'do', 'criteria', 'misconceptions', 'terms']
const TEXTS = ['iCan', 'family'] as const

/** Is there anything to read in a part? */
export const hasWords = (unpacked: Unpacked, part: UnpackedPart): boolean =>
  part === 'iCan' || part === 'family'
    ? Object.keys(unpacked[part]).length > 0
    : linesOf(unpacked, part).length > 0

/** Has nobody written anything? */
export const isBlank = (unpacked: Unpacked): boolean =>
  [...LISTS, ...TEXTS].every((part) => !hasWords(unpacked, part))

/** The languages in which there is something, in order. */
export function writtenLanguages(unpacked: Unpacked): readonly LanguageCode[] {
  const texts = LISTS.flatMap((list) => linesOf(unpacked, list).map(({ text }) => text))
  const meanings = unpacked.terms.map(({ meaning }) => meaning)
  const lines: readonly Line[] = [...texts, ...meanings, unpacked.iCan, unpacked.family]
  return [...new Set(lines.flatMap((line) => Object.keys(line)))].sort()
}

/** The lists' words that stand while the team has none in this language: those in it, else, where the team has said
 *  nothing at all, those there are. Null for none. */
export function standingElsewhere(
  own: Line,
  listed: Line,
  language: LanguageCode,
): { readonly text: string; readonly language: LanguageCode } | null {
  if (own[language] !== undefined) return null
  const found =
    listed[language] === undefined && Object.keys(own).length === 0 ? Object.keys(listed)[0] : language
  const text = found === undefined ? undefined : listed[found]
  return found === undefined || text === undefined ? null : { text, language: found }
}

/** What a field shows while it is empty: the same line in another language, else undefined. */
export const elsewhere = (line: Line, language: LanguageCode): string | undefined =>
  Object.entries(line).find(([other]) => other !== language)?.[1]
