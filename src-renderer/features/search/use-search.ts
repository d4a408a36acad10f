import { useEffect, useState } from 'react'
import type { SearchHit } from '../../../shared/api/planning-api.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'

// Between two keys of a quick typist; the host answers within the same.
const WAIT_MS = 60

export interface Found {
  readonly hits: readonly SearchHit[]
  /** The hits are for an earlier query; others are on the way. */
  readonly isSearching: boolean
}

/** What the team's plans hold for the query. The last hits stay until the next ones are here. */
export function useSearch(query: string): Found {
  const { call } = useConnection()
  const text = query.trim()
  const [answer, setAnswer] = useState<{ readonly text: string; readonly hits: readonly SearchHit[] }>()
  useEffect(() => {
    if (text === '') return
    const abort = new AbortController()
    const timer = setTimeout(() => {
      void call('search.find', { text }, { signal: abort.signal }).then((found) => {
        if (!abort.signal.aborted) setAnswer({ text, hits: found.ok ? found.value : [] })
      })
    }, WAIT_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [call, text])
  if (text === '') return { hits: [], isSearching: false }
  return { hits: answer?.hits ?? [], isSearching: answer?.text !== text }
}
