import type { Clock } from '../../../shared/lib/clock.ts'

/** Slows down whoever guesses at many invitations at once. Each invitation counts its own five tries; this bounds
 *  tries on all of them, per address and in all, so that a student with a script cannot burn every code of a staff
 *  meeting. A right answer gives its try back: honest joining is never slowed. */
export interface Brake {
  /** Takes one try; false when there is none left for this address or for anybody. */
  take(from: string): boolean
  giveBack(from: string): void
}

interface Bucket {
  tries: number
  filledAt: number
}

/** A class of thirty that mistypes on one address translator has enough; a script has 10 a minute. */
const PER_ADDRESS = { most: 20, perSecond: 1 / 6 }
/** Forty wrong codes a minute in all, for an address costs nothing in IPv6. */
const IN_ALL = { most: 100, perSecond: 40 / 60 }
const MAX_ADDRESSES = 1_000

export function createBrake(clock: Clock): Brake {
  const all: Bucket = { tries: IN_ALL.most, filledAt: clock.now() }
  const byAddress = new Map<string, Bucket>()

  function bucketOf(from: string): Bucket {
    const known = byAddress.get(from)
    if (known) return known
    // The oldest is forgotten first; who floods with addresses meets the brake for all.
    const oldest = byAddress.keys().next()
    if (byAddress.size >= MAX_ADDRESSES && !oldest.done) byAddress.delete(oldest.value)
    const bucket = { tries: PER_ADDRESS.most, filledAt: clock.now() }
    byAddress.set(from, bucket)
    return bucket
  }

  return {
    take(from) {
      const own = bucketOf(from)
      fill(own, PER_ADDRESS, clock.now())
      fill(all, IN_ALL, clock.now())
      if (own.tries < 1 || all.tries < 1) return false
      own.tries -= 1
      all.tries -= 1
      return true
    },
    giveBack(from) {
      bucketOf(from).tries += 1
      all.tries += 1
    },
  }
}

function fill(bucket: Bucket, limit: typeof PER_ADDRESS, now: number): void {
  // A clock that was set back must not drain the bucket.
  const seconds = Math.max(0, now - bucket.filledAt) / 1000
  bucket.tries = Math.min(limit.most, bucket.tries + seconds * limit.perSecond)
  bucket.filledAt = now
}
