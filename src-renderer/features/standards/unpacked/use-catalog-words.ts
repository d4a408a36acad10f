import { missingWords, type StandardWords } from '../../../../shared/documents/unpacked/actions.ts'
import type { Line } from '../../../../shared/domain/planning/language.ts'
import type { Unpacked } from '../../../../shared/domain/standards/unpacked.ts'
import { useQuery } from '../../../connection/use-query.ts'

/** What the lists have to say to learners and families where the team has said nothing yet; null for nothing. */
export function useCatalogWords(code: string, unpacked: Unpacked): StandardWords | null {
  const about = useQuery('standards.about', { code }, { isStill: true }).value
  const entries = about?.entries ?? []
  const firstOf = (lines: readonly Line[]): Line => Object.assign({}, ...lines.toReversed())
  const words = missingWords(unpacked, {
    iCan: firstOf(entries.map(({ iCan }) => iCan)),
    family: firstOf(entries.map(({ family }) => family)),
  })
  return Object.keys(words.iCan).length + Object.keys(words.family).length > 0 ? words : null
}
