import { useMemo } from 'react'
import { standingWords } from '../../shared/domain/standards/words.ts'
import type { Standard, Team } from '../../shared/domain/team/team.ts'
import { useQuery } from './use-query.ts'

/** The team's standards with the words that stand for each: its own, else those of the lists. */
export function useWordedStandards({ standards }: Team): readonly Standard[] {
  const rows = useQuery('standards.list', null, { isStill: true }).value
  return useMemo(() => {
    const words = new Map(rows?.map(({ code, wording }) => [code, wording]))
    return standards.map(({ code, wording }) => ({
      code,
      wording: standingWords(wording, words.get(code) ?? {}),
    }))
  }, [standards, rows])
}
