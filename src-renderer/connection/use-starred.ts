import { useMemo } from 'react'
import { codeKey } from '../../shared/domain/standards/code.ts'
import { useQuery } from './use-query.ts'

/** Is a standard one of those the team puts first, however its code is spelled? */
export function useStarred(): (code: string) => boolean {
  const starred = useQuery('standards.starred', null).value
  return useMemo(() => {
    const keys = new Set(starred)
    return (code) => keys.size > 0 && keys.has(codeKey(code))
  }, [starred])
}
