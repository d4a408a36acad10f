import { useCallback, useState } from 'react'
import type { LanguageCode } from '../../../shared/domain/planning/language.ts'
import type { Unit } from '../../../shared/domain/planning/unit.ts'

/** How this teacher looks at checks. Kept on this computer, never shared. */
export interface CheckLook {
  readonly language: LanguageCode
  readonly setLanguage: (language: LanguageCode) => void
  readonly isBeside: boolean
  readonly setBeside: (isBeside: boolean) => void
}

const KEY = 'common-prep.checks'

export function useCheckLook(unit: Unit): CheckLook {
  const [asked, setLanguage] = useKept(`${KEY}.language.${unit.id}`, unit.baseLanguage)
  const [beside, setBeside] = useKept(`${KEY}.beside`, 'yes')
  const language = unit.languages.includes(asked) ? asked : unit.baseLanguage
  return {
    language,
    setLanguage,
    isBeside: beside === 'yes' && language !== unit.baseLanguage,
    setBeside: (isBeside) => setBeside(isBeside ? 'yes' : 'no'),
  }
}

function useKept(key: string, fallback: string): [string, (value: string) => void] {
  const [value, setValue] = useState(() => localStorage.getItem(key) ?? fallback)
  const keep = useCallback(
    (next: string) => {
      localStorage.setItem(key, next)
      setValue(next)
    },
    [key],
  )
  return [value, keep]
}
