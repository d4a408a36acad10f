import type { LanguageCode, Line } from '../planning/language.ts'
import type { CatalogStandard } from './standard.ts'

/** What the lists say of a standard, for a team that has no words of its own for it. */
export interface ListedWords {
  /** What it asks. */
  readonly ours: Line
  readonly family: Line
  readonly iCan: Line
}

export type ListedEntry = Pick<CatalogStandard, 'ours' | 'family' | 'iCan' | 'official' | 'language'>

/** In each language what the first of the lists says that has it. A list without words of ours has its own. */
export function listedWords(entries: readonly ListedEntry[]): ListedWords {
  return {
    ours: firstOf(entries.map(({ ours, official, language }) => asked(ours, official, language))),
    family: firstOf(entries.map(({ family }) => family)),
    iCan: firstOf(entries.map(({ iCan }) => iCan)),
  }
}

const asked = (ours: Line, official: string | null, language: LanguageCode): Line =>
  Object.keys(ours).length > 0 || official === null ? ours : { [language]: official }

const firstOf = (lines: readonly Line[]): Line => Object.assign({}, ...lines.toReversed())

/** The words that stand for a standard: in each language the team's, else those of the lists. Nobody has to copy them
 *  first, so two who meet a standard apart leave one set of words. */
export const standingWords = (own: Line, listed: Line): Line => ({ ...listed, ...own })
