/** BCP 47 code of a language that content is written in, such as `en`, `es`, `ar`, `zh-Hans`. */
export type LanguageCode = string

export const isLanguage = (text: unknown): text is LanguageCode =>
  typeof text === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text)

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

export const directionOf = (language: LanguageCode): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'

/** One line of text in each language it was written in; may hold `$mathematics$`. Empty lines are left out. */
export type Line = Readonly<Record<LanguageCode, string>>

/** The line in the asked language, else in the unit's own, else in whichever there is, else ''. */
export function lineIn(line: Line, language: LanguageCode, base: LanguageCode = 'en'): string {
  return line[language] ?? line[base] ?? Object.values(line)[0] ?? ''
}
