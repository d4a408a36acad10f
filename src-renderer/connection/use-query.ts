import { useCallback, useEffect, useState } from 'react'
import type { AppContract } from '../../shared/api/app-contract.ts'
import type { CallFailure, Failed, Given, Taken } from '../../shared/api/contract.ts'
import type { Status } from '../../shared/api/team-api.ts'
import { useConnection } from './ConnectionProvider.tsx'

export interface QueryState<N extends keyof AppContract> {
  /** The last answer; kept while asking again. */
  readonly value: Given<AppContract[N]> | null
  readonly error: Failed<AppContract[N]> | CallFailure | null
  reload(): void
}

export interface QueryOptions {
  /** Ask once: what takes a while to answer is not asked again with every key a colleague presses. */
  readonly isStill?: boolean
}

/** Asks the host, and again whenever it tells that such things changed. */
export function useQuery<N extends keyof AppContract>(
  name: N,
  takes: Taken<AppContract[N]>,
  { isStill = false }: QueryOptions = {},
): QueryState<N> {
  const { call, onNews } = useConnection()
  const asked = JSON.stringify(takes)
  const [answer, setAnswer] = useState<{ asked: string } & Pick<QueryState<N>, 'value' | 'error'>>()
  const [turn, setTurn] = useState(0)
  const reload = useCallback(() => setTurn((before) => before + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks the same question again.
  useEffect(() => {
    let isCurrent = true
    void call(name, JSON.parse(asked) as Taken<AppContract[N]>).then((result) => {
      if (!isCurrent) return
      setAnswer((before) =>
        result.ok
          ? { asked, value: result.value, error: null }
          : { asked, value: before?.asked === asked ? before.value : null, error: result.error },
      )
    })
    return () => {
      isCurrent = false
    }
  }, [call, name, asked, turn])

  const kind = /^(team|guest|report)\./.test(name) ? 'status' : 'planning'
  useEffect(
    () => onNews((news) => !isStill && news.type === kind && reload()),
    [onNews, kind, reload, isStill],
  )
  return { value: answer?.value ?? null, error: answer?.error ?? null, reload }
}

export const useStatus = (): Status | null => useQuery('team.status', null).value
