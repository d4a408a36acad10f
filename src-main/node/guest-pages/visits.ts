import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../../../shared/lib/clock.ts'
import { type Ids, randomText } from '../../../shared/lib/ids.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { formatShortCode, parseShortCode, SHORT_SECRET_LENGTH } from '../joining/short-code.ts'

/** Visitors of this host, in memory alone: a restart ends every visit. One invitation is one browser's: the code is
 *  good for ten minutes and five tries, then the host admits, then the plans are read for some hours. */
export interface Visits {
  invite(units: readonly string[], hours: number): { readonly visit: Visit; readonly code: string }
  /** Those that are not over, oldest first. */
  list(): readonly Visit[]
  /** The secret of a browser that showed a right code; the visit then waits for the host. */
  arrive(code: string, name: string): Result<string, { readonly type: 'WrongCode' }>
  /** The visit of a browser; null when it is over. */
  of(secret: string): Visit | null
  /** False when nobody waits there. */
  admit(id: string): boolean
  end(id: string): void
}

export interface Visit {
  readonly id: string
  /** '' until somebody came with the code. */
  readonly name: string
  readonly state: 'invited' | 'waiting' | 'reading'
  readonly units: readonly string[]
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

interface Kept {
  readonly id: string
  readonly units: readonly string[]
  readonly hours: number
  readonly nameplate: string
  readonly secret: string
  name: string
  state: Visit['state']
  triesLeft: number
  expiresAt: number
  /** Hash of the browser's secret. */
  session: string | null
}

const CODE_MS = 10 * 60_000
const WAIT_MS = 30 * 60_000
const HOUR_MS = 60 * 60_000
const TRIES = 5
/** A day of open doors; the oldest gives way. */
const MOST = 200

export function createVisits(deps: {
  readonly clock: Clock
  readonly ids: Ids
  readonly onChange: () => void
}): Visits {
  const { clock, ids, onChange } = deps
  const kept = new Map<string, Kept>()

  function current(): Kept[] {
    for (const { id, expiresAt } of kept.values()) if (clock.now() >= expiresAt) kept.delete(id)
    return [...kept.values()]
  }

  const bySession = (secret: string) => current().find(({ session }) => session === hashOf(secret)) ?? null

  return {
    invite(units, hours) {
      const taken = new Set(current().map(({ nameplate }) => nameplate))
      const [oldest] = kept.keys()
      if (kept.size >= MOST && oldest !== undefined) kept.delete(oldest)
      const visit: Kept = {
        ...{ id: ids.next(), units, hours, nameplate: freeNameplate(taken), secret: freshSecret() },
        ...{ name: '', state: 'invited', triesLeft: TRIES, session: null },
        expiresAt: clock.now() + CODE_MS,
      }
      kept.set(visit.id, visit)
      onChange()
      return { visit: shown(visit), code: formatShortCode(visit) }
    },
    list: () => current().map(shown),
    arrive(text, name) {
      const code = parseShortCode(text)
      const visit = current().find((each) => each.state === 'invited' && each.nameplate === code?.nameplate)
      if (!visit || !code) return err({ type: 'WrongCode' })
      if (!isSame(visit.secret, code.secret)) {
        visit.triesLeft -= 1
        if (visit.triesLeft < 1) kept.delete(visit.id)
        onChange()
        return err({ type: 'WrongCode' })
      }
      const secret = randomBytes(16).toString('base64url')
      const expiresAt = clock.now() + WAIT_MS
      Object.assign(visit, { name, state: 'waiting', session: hashOf(secret), expiresAt })
      onChange()
      return ok(secret)
    },
    of: (secret) => {
      const visit = bySession(secret)
      return visit && shown(visit)
    },
    admit(id) {
      const visit = current().find((each) => each.id === id && each.state === 'waiting')
      if (!visit) return false
      Object.assign(visit, { state: 'reading', expiresAt: clock.now() + visit.hours * HOUR_MS })
      onChange()
      return true
    },
    end(id) {
      if (kept.delete(id)) onChange()
    },
  }
}

const shown = ({ id, name, state, units, expiresAt }: Kept): Visit => ({ id, name, state, units, expiresAt })

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(one)), Buffer.from(hashOf(other)))

const freshSecret = (): string => randomText(globalThis.crypto, SHORT_SECRET_LENGTH).toUpperCase()

function freeNameplate(taken: ReadonlySet<string>): string {
  for (;;) {
    const nameplate = String(randomBytes(4).readUInt32LE() % 10_000).padStart(4, '0')
    if (!taken.has(nameplate)) return nameplate
  }
}
