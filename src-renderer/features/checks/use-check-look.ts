import type { LanguageCode } from '../../../shared/domain/planning/language.ts'
import type { Unit } from '../../../shared/domain/planning/unit.ts'
import { useKept } from '../../ui/use-kept.ts'

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
