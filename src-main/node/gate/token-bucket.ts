import type { Clock } from '../../../shared/lib/clock.ts'
import { RATE_LIMITS } from './limits.ts'

/** How fast one connection may speak. Whoever is too fast is read later, not thrown out: reading later makes an
 *  honest client gather its edits. Only who cannot be slowed down that way is a flood and is closed: who owes
 *  more than `longestWaitMs`, or was over the rate for `longestExcessMs` without one quiet moment. */
export interface TokenBucket {
  /** Counts one message. `waitMs`: take this message, then read nothing from this sender for so long. */
  take(bytes: number): TokenAnswer
}

export type TokenAnswer = 'go' | { readonly waitMs: number } | 'flood'

export interface TokenRates {
  readonly messagesPerSecond: number
  readonly messageBurst: number
  readonly bytesPerSecond: number
  readonly byteBurst: number
  readonly longestWaitMs: number
  readonly longestExcessMs: number
}

export function createTokenBucket(options: {
  readonly clock: Clock
  readonly rates?: TokenRates
}): TokenBucket {
  const { clock, rates = RATE_LIMITS } = options
  const messages = createLevel(rates.messageBurst, rates.messagesPerSecond)
  const bytes = createLevel(rates.byteBurst, rates.bytesPerSecond)
  let last = clock.now()
  let excessSince: number | null = null

  return {
    take(size) {
      const now = clock.now()
      // A clock that was set back gives nothing, rather than taking what was earned.
      const passed = Math.max(0, now - last)
      last = now
      const waitMs = Math.max(messages.take(1, passed), bytes.take(size, passed))
      if (waitMs === 0) {
        excessSince = null
        return 'go'
      }
      excessSince ??= now
      if (waitMs > rates.longestWaitMs || now - excessSince > rates.longestExcessMs) return 'flood'
      return { waitMs }
    },
  }
}

/** Tokens that may go below zero: the debt is what has to be waited for. */
function createLevel(burst: number, perSecond: number) {
  let tokens = burst
  return {
    take(count: number, passedMs: number): number {
      tokens = Math.min(burst, tokens + (passedMs * perSecond) / 1000) - count
      return tokens >= 0 ? 0 : Math.ceil((-tokens * 1000) / perSecond)
    },
  }
}
