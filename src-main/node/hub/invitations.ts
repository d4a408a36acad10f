import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../../../shared/lib/clock.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'

/** Open invitations of this hub, in memory: a restart closes them. Ten minutes, five tries, one colleague. */
export interface Invitations {
  /** Returns the secret part of the code. A new one replaces none: several colleagues may be on the way. */
  open(): { secret: string; expiresAt: number }
  /** Uses an invitation up. Every wrong secret costs all open invitations one of their tries. */
  use(secret: string): Result<void, { readonly type: 'WrongCode' } | { readonly type: 'TooManyTries' }>
}

const OPEN_FOR_MS = 10 * 60_000
const TRIES = 5
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const SECRET_LENGTH = 8

interface Invitation {
  readonly secretHash: Buffer
  readonly expiresAt: number
  triesLeft: number
}

const hash = (secret: string): Buffer => createHash('sha256').update(secret).digest()

export function createInvitations(clock: Clock): Invitations {
  let open: Invitation[] = []

  function prune(): void {
    open = open.filter((each) => each.expiresAt > clock.now() && each.triesLeft > 0)
  }

  return {
    open() {
      const secret = Array.from(randomBytes(SECRET_LENGTH), (byte) => ALPHABET.charAt(byte & 31)).join('')
      const expiresAt = clock.now() + OPEN_FOR_MS
      open.push({ secretHash: hash(secret), expiresAt, triesLeft: TRIES })
      return { secret, expiresAt }
    },
    use(secret) {
      prune()
      const tried = hash(secret)
      const found = open.find((each) => timingSafeEqual(each.secretHash, tried))
      if (found) {
        open = open.filter((each) => each !== found)
        return ok()
      }
      for (const each of open) each.triesLeft -= 1
      const hadSome = open.length > 0
      prune()
      return err({ type: hadSome && open.length === 0 ? 'TooManyTries' : 'WrongCode' })
    },
  }
}
