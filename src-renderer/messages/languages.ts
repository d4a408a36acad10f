import { asBidi, asLonger } from './pseudo.ts'

/** `en-XA` (longer, accented) and `ar-XB` (right to left) are not languages: they show in pictures of every
 *  screen which words are cut off or not in the catalogue. */
export const languages = ['en', 'es', 'en-XA', 'ar-XB'] as const

export type Language = (typeof languages)[number]

/** The languages a teacher may choose. */
export const offeredLanguages = ['en', 'es'] as const satisfies readonly Language[]

export interface LanguageFacts {
  readonly direction: 'ltr' | 'rtl'
  /** For `Intl` and for the html element. */
  readonly fallbackLocale: string
  readonly change: (text: string) => string
}

const asItIs = (text: string) => text

export const languageFacts: Readonly<Record<Language, LanguageFacts>> = {
  en: { direction: 'ltr', fallbackLocale: 'en-US', change: asItIs },
  es: { direction: 'ltr', fallbackLocale: 'es-US', change: asItIs },
  'en-XA': { direction: 'ltr', fallbackLocale: 'en-US', change: asLonger },
  'ar-XB': { direction: 'rtl', fallbackLocale: 'en-US', change: asBidi },
}

/** The language to speak: what was chosen before, else the first of the computer's that we have, else English. */
export function pickLanguage(stored: string | null, wanted: readonly string[]): Language {
  const chosen = languages.find((language) => language === stored)
  if (chosen !== undefined) return chosen
  for (const tag of wanted) {
    const known = offeredLanguages.find((language) => sameLanguage(language, tag))
    if (known !== undefined) return known
  }
  return 'en'
}

/** The locale for numbers and dates: the teacher's own region where the computer names one. */
export function pickLocale(language: Language, wanted: readonly string[]): string {
  const facts = languageFacts[language]
  return (
    wanted.find((tag) => sameLanguage(facts.fallbackLocale, tag) && tag.includes('-')) ?? facts.fallbackLocale
  )
}

function sameLanguage(one: string, other: string): boolean {
  return one.split('-')[0]?.toLowerCase() === other.split('-')[0]?.toLowerCase()
}
