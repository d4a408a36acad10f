import { useMemo } from 'react'
import { useTeam } from '../../connection/documents.ts'
import type { OpenDocument } from '../../connection/replica.ts'
import { useLanguage } from '../../messages/LanguageProvider.tsx'
import { useFormats } from '../../messages/use-formats.ts'
import { createPlaceWords, type PlaceWords } from './place-words.ts'

/** What places are called on this team. `language`: of the plan, where one is known. */
export function usePlaceWords(teamDocument: OpenDocument, language?: string): PlaceWords {
  const { t, language: own } = useLanguage()
  const formats = useFormats()
  const { levelNames } = useTeam(teamDocument)
  return useMemo(
    () => createPlaceWords({ t, levelNames, language: language ?? own, formats }),
    [t, levelNames, language, own, formats],
  )
}
