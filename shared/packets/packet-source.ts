import { answerCell, directionsCell, overviewCell, stemCell } from '../documents/unit/shape.ts'
import type { CheckItem } from '../domain/checks/mastery-check.ts'
import type { PacketOrder } from '../domain/packets/packet-order.ts'
import { directionOf, type LanguageCode, type Line } from '../domain/planning/language.ts'
import { chooseText } from '../domain/planning/section-text.ts'
import type { OverviewField, Section, Unit } from '../domain/planning/unit.ts'
import { isEmptyText, type RichText } from '../rich-text/rich-text.ts'
import type { PacketWords } from './words/words-shape.ts'

/** Everything a packet is made of, as plain values. */
export interface PacketSource {
  readonly unit: Unit
  readonly order: PacketOrder
  readonly team: { readonly name: string; readonly school: string }
  /** The team's word for the level that was ordered. Printed for teachers only. */
  readonly levelName: string
  /** The rich text of a cell of the unit's document; empty when nobody has written there. */
  cell(name: string): RichText
  /** A picture as a data: address; null when it is not on this computer. */
  imageUrl(imageId: string): string | null
  /** Fonts and their faces, as data: addresses. */
  readonly assets: { readonly css: string }
  readonly words: PacketWords
  /** Page each part starts on, by anchor; contents show no numbers without it. */
  readonly pageNumbers?: ReadonlyMap<string, number>
  /** Parts that a blank page goes before, so that they start on the front of a sheet. */
  readonly blanksBefore?: ReadonlySet<string>
  /** Prints the rubric under its question for learners too. */
  readonly rubricForLearners?: boolean
}

export const isTeacherEdition = (source: PacketSource): boolean => source.order.edition === 'teacher'

/** A text that was found, in which language, and how near it is to what was asked for. */
export interface Passage {
  readonly text: RichText
  readonly language: LanguageCode
  readonly fit: 'exact' | 'sameAsCore' | 'otherLanguage'
}

export function sectionPassage(source: PacketSource, section: Section): Passage | null {
  const { level, language } = source.order
  const chosen = chooseText(source.unit, section, level, language)
  if (!chosen) return null
  const { variant, fit } = chosen
  return { text: source.cell(variant.cell), language: variant.language, fit }
}

export const stemPassage = (source: PacketSource, itemId: string): Passage | null =>
  passageIn(source, (language) => stemCell(itemId, language))

export const answerPassage = (source: PacketSource, itemId: string): Passage | null =>
  passageIn(source, (language) => answerCell(itemId, language))

export const directionsPassage = (source: PacketSource, checkId: string): Passage | null =>
  passageIn(source, (language) => directionsCell(checkId, language))

export const overviewPassage = (source: PacketSource, field: OverviewField): Passage | null =>
  passageIn(source, (language) => overviewCell(field, language))

/** The asked language, else the unit's own, else whichever there is. */
function passageIn(source: PacketSource, cellOf: (language: LanguageCode) => string): Passage | null {
  for (const language of languagesToTry(source)) {
    const text = source.cell(cellOf(language))
    if (!isEmptyText(text)) return { text, language, fit: fitOf(source, language) }
  }
  return null
}

export interface FoundLine {
  readonly text: string
  readonly language: LanguageCode
  readonly fit: 'exact' | 'otherLanguage'
}

/** A line as it will be printed; null when nobody has written it. */
export function findLine(source: PacketSource, line: Line): FoundLine | null {
  const language = [...languagesToTry(source), ...Object.keys(line)].find((each) => line[each] !== undefined)
  if (language === undefined) return null
  return { text: line[language] ?? '', language, fit: fitOf(source, language) }
}

export const lineText = (source: PacketSource, line: Line): string => findLine(source, line)?.text ?? ''

/** The same among words of the packet's own: a line that runs the other way keeps its order and its signs. */
export function isolatedText(source: PacketSource, line: Line): string {
  const found = findLine(source, line)
  if (!found) return ''
  const { dir } = languageAttributes(source, found.language)
  return dir ? `\u2068${found.text}\u2069` : found.text
}

const fitOf = (source: PacketSource, language: LanguageCode): 'exact' | 'otherLanguage' =>
  language === source.order.language ? 'exact' : 'otherLanguage'

const languagesToTry = ({ unit, order }: PacketSource): readonly LanguageCode[] => [
  ...new Set([order.language, unit.baseLanguage, ...unit.languages]),
]

/** The language a learner meets a question in: its letters and its direction follow its words. */
export const itemLanguage = (source: PacketSource, item: CheckItem): LanguageCode =>
  stemPassage(source, item.id)?.language ??
  findLine(source, item.choices[0]?.text ?? {})?.language ??
  source.order.language

/** Attributes of a text in `language`, as far as it differs from the page around it. The page itself is in the
 *  language of its words, which may be English although its content is not, and runs as its content does. */
export function languageAttributes(
  source: PacketSource,
  language: LanguageCode,
): Readonly<{ lang?: string; dir?: string }> {
  const direction = directionOf(language)
  return {
    ...(language === source.words.language ? {} : { lang: language }),
    ...(direction === directionOf(source.order.language) ? {} : { dir: direction }),
  }
}
