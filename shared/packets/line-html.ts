import type { LanguageCode, Line } from '../domain/planning/language.ts'
import { lineParts } from '../rich-text/line-parts.ts'
import { type Html, html, isNothing, nothing } from './html.ts'
import { mathHtml, speakableMath } from './math-html.ts'
import { findLine, languageAttributes, type PacketSource } from './packet-source.ts'

/** A line as it is printed: in the language that was found, with its mathematics set. */
export function lineHtml(source: PacketSource, line: Line): Html {
  const found = findLine(source, line)
  if (!found) return nothing
  const attributes = languageHtml(source, found.language)
  const words = wordsHtml(found.text)
  return isNothing(attributes) ? words : html`<span${attributes}>${words}</span>`
}

/** `dir` alone, for an element that holds text in `language` among words of the packet's own. */
export function directionHtml(source: PacketSource, language: LanguageCode): Html {
  const { dir } = languageAttributes(source, language)
  return dir ? html` dir="${dir}"` : nothing
}

/** `lang` and `dir` for an element that holds text in `language`. */
export function languageHtml(source: PacketSource, language: LanguageCode): Html {
  const { lang, dir } = languageAttributes(source, language)
  return html`${lang ? html` lang="${lang}"` : nothing}${dir ? html` dir="${dir}"` : nothing}`
}

/** Plain words with `$mathematics$` in them and blanks to fill in. */
export function wordsHtml(text: string): Html {
  const parts = lineParts(text)
  const place = parts.length === 1 ? 'ownLine' : 'inline'
  return html`${parts.map((part) => (part.type === 'math' ? mathHtml(part.latex, place) : textHtml(part.text)))}`
}

/** The words with formulas as signs, for places that take no markup. */
export const plainWords = (text: string): string =>
  lineParts(text)
    .map((part) => (part.type === 'math' ? speakableMath(part.latex) : part.text))
    .join('')

// 4.5 mm for each underscore a teacher typed: three make room for a number, more for a word.
const MM_PER_UNDERSCORE = 4.5
const WIDEST_BLANK = 20

/** Text as it is, but runs of three underscores and more become a line to write on. The underscores stay in it,
 *  unseen, so that the blank is still there for whoever listens to the page or copies its text. */
export function textHtml(text: string): Html {
  return html`${text.split(/(_{3,})/).map((part, index) => (index % 2 === 0 ? part : blank(part.length)))}`
}

const blank = (underscores: number): Html =>
  html`<span class="blank" style="inline-size:${Math.min(underscores, WIDEST_BLANK) * MM_PER_UNDERSCORE}mm">___</span>`
