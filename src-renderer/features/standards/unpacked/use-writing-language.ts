import { useState } from 'react'
import type { LanguageCode } from '../../../../shared/domain/planning/language.ts'
import { useLanguage } from '../../../messages/LanguageProvider.tsx'

const KEY = 'common-prep.unpacked.language'

/** The language in which this teacher writes, from one standard to the next: the screen's, until another is chosen.
 *  Kept on this computer, never shared. */
export function useWritingLanguage(
  languages: readonly LanguageCode[],
): [LanguageCode, (language: LanguageCode) => void] {
  const { language: ofScreen } = useLanguage()
  const [chosen, setChosen] = useState(() => localStorage.getItem(KEY) ?? ofScreen)
  const keep = (language: LanguageCode) => {
    localStorage.setItem(KEY, language)
    setChosen(language)
  }
  return [languages.includes(chosen) ? chosen : (languages[0] ?? chosen), keep]
}
