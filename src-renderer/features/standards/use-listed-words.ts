import { useMemo } from 'react'
import { type ListedWords, listedWords } from '../../../shared/domain/standards/words.ts'
import { useQuery } from '../../connection/use-query.ts'

/** What the lists say of a standard; empty while nobody has answered. */
export function useListedWords(code: string): ListedWords {
  const entries = useQuery('standards.about', { code }, { isStill: true }).value?.entries
  return useMemo(() => listedWords(entries ?? []), [entries])
}
