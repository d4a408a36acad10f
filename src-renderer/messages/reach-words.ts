import type * as z from 'zod'
import type { diagnosis } from '../../shared/api/values.ts'
import type { Translator } from './translator.ts'

export type Diagnosis = z.output<typeof diagnosis>

export interface Sought {
  readonly address: string
  /** Whose computer it is, where that is known. */
  readonly hostName?: string | undefined
}

export interface ReachWords {
  /** What is so. */
  readonly sentence: string
  /** What to do about it, the likeliest first. */
  readonly steps: readonly string[]
}

/** Why a computer cannot be reached, in words. */
export function reachWords(t: Translator, found: Diagnosis, { address, hostName }: Sought): ReachWords {
  const where = hostName
    ? t('reach.computerOf', { name: hostName })
    : address.trim() || t('reach.colleaguesComputer')
  const port = portOf(address)
  switch (found.type) {
    case 'BadName':
      return {
        sentence: t('reach.badName', { address }),
        steps: [t('reach.stepSpelling'), t('reach.stepNumbers')],
      }
    case 'NoNetwork':
      return { sentence: t('reach.noNetwork'), steps: [t('reach.stepWifi')] }
    case 'NoRoute':
      return { sentence: t('reach.noRoute', { where }), steps: [t('reach.stepSame')] }
    case 'Refused':
      return {
        sentence: t('reach.refused', { where }),
        steps: [t('reach.stepOpen'), t('reach.stepPort', { port })],
      }
    case 'Silent':
      return {
        sentence: t('reach.silent', { where }),
        steps: [t('reach.stepAllow', { port }), t('reach.stepAsk'), t('reach.stepOther')],
      }
    case 'NotOurs':
      return { sentence: t('reach.notOurs', { address: address || where }), steps: [t('reach.stepAddress')] }
    case 'OtherNetwork':
      return {
        sentence: t('reach.otherNetwork', { mine: found.mine, theirs: found.theirs }),
        steps: [t('reach.stepSame')],
      }
    case 'Reached':
      return { sentence: t('reach.reached', { where }), steps: [t('reach.stepTryAgain')] }
  }
}

/** Where a hub listens unless its address says otherwise. */
const USUAL_PORT = '4747'

const portOf = (address: string): string => /:(\d+)\/?$/.exec(address.trim())?.[1] ?? USUAL_PORT
