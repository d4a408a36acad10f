import { useMemo } from 'react'
import { createFormats, type Formats } from './formats.ts'
import { useLanguage } from './LanguageProvider.tsx'

/** Numbers, dates and lists in the language and region in use. */
export function useFormats(): Formats {
  const { locale } = useLanguage()
  return useMemo(() => createFormats(locale), [locale])
}
