import { useLanguage } from './LanguageProvider.tsx'
import type { Translator } from './translator.ts'

/** The words of the language in use: `const t = useT()`, then `t('unit.title')`. */
export function useT(): Translator {
  return useLanguage().t
}
