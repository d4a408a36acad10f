import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { LocaleProvider } from '../ui/LocaleProvider.tsx'
import { type Language, languageFacts, pickLanguage, pickLocale } from './languages.ts'
import { createTranslator, type Translator } from './translator.ts'

const storageKey = 'common-prep.language'

export interface LanguageState {
  readonly language: Language
  /** For `Intl`: the language with the teacher's own region. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly setLanguage: (language: Language) => void
  readonly t: Translator
}

const LanguageContext = createContext<LanguageState | null>(null)

/** Gives every part below the words of one language, and the page its `lang` and `dir`. */
export function LanguageProvider({
  children,
  initial,
}: {
  readonly children: ReactNode
  readonly initial?: Language
}) {
  const [language, setLanguage] = useState(() => initial ?? storedLanguage())
  const state = useMemo(() => languageState(language, setLanguage), [language])
  useEffect(() => applyToPage(state), [state])
  return (
    <LanguageContext value={state}>
      <LocaleProvider locale={state.direction === 'rtl' ? 'ar-AE' : state.locale}>{children}</LocaleProvider>
    </LanguageContext>
  )
}

/** The language now, and how to change it. Outside a provider, plain English, so that a part can stand alone. */
export function useLanguage(): LanguageState {
  return useContext(LanguageContext) ?? englishState
}

const englishState = languageState('en', () => {})

function languageState(language: Language, set: (language: Language) => void): LanguageState {
  const locale = pickLocale(language, wantedLanguages())
  const setLanguage = (next: Language) => {
    localStorage.setItem(storageKey, next)
    set(next)
  }
  return {
    language,
    locale,
    direction: languageFacts[language].direction,
    setLanguage,
    t: createTranslator(language, locale),
  }
}

function storedLanguage(): Language {
  return pickLanguage(localStorage.getItem(storageKey), wantedLanguages())
}

function wantedLanguages(): readonly string[] {
  return globalThis.navigator?.languages ?? []
}

function applyToPage({ language, direction }: LanguageState): void {
  document.documentElement.lang = language === 'es' ? 'es' : 'en'
  document.documentElement.dir = direction
}
