import type { Role } from '../../../shared/domain/team/roles.ts'
import type { Clock } from '../../../shared/lib/clock.ts'
import { createEmitter } from '../../../shared/lib/emitter.ts'
import type { Ids } from '../../../shared/lib/ids.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import type { Introduction } from '../../../shared/protocol/join.ts'
import type { JoinSymbol } from '../../../shared/protocol/join-symbols.ts'
import type { Brake } from './brake.ts'
import { createHostTalk, type HostLine, type HostTalk, type WaitingGuest } from './host-talk.ts'
import type { Invitations } from './invitations.ts'

/** The hub's side of joining: one talk per connection, and the list of those who have proven an invitation and wait
 *  for a teacher to let them in. Nobody is let in by a code alone. */
export interface JoinHost {
  accept(line: HostLine): HostTalk
  /** Oldest first. */
  requests(): readonly JoinRequest[]
  onChange(listener: () => void): () => void
  /** `as`: a further computer of that member; null for somebody new. */
  admit(id: string, role: Role, as: string | null): Promise<Result<void, AdmitError>>
  turnAway(id: string): Result<void, NoSuchRequest>
  /** Ends every talk: their invitations stay. */
  close(): void
}

/** Somebody at the door. Everything but the symbols is what they say of themselves. */
export interface JoinRequest {
  readonly id: string
  readonly memberName: string
  readonly deviceName: string
  readonly symbols: readonly JoinSymbol[]
  readonly proposedRole: Role
  readonly at: number
}

export type NoSuchRequest = { readonly type: 'NoSuchRequest' }
export type AdmitError =
  | NoSuchRequest
  /** The membership was made, but its owner had hung up: they need a new invitation to hear of it. */
  | { readonly type: 'GuestLeft' }

export interface JoinHostDeps {
  readonly clock: Clock
  readonly ids: Ids
  readonly brake: Brake
  readonly invitations: Invitations
  /** SHA-256 of the certificate this hub shows, hex. */
  readonly pin: string
  /** Names for the guest's screen. */
  hub(): { readonly teamName: string; readonly memberName: string }
  /** Makes the membership and gives all a new member must know, as JSON. Called once per admitted guest. */
  admission(who: Introduction, role: Role, as: string | null): Promise<unknown>
}

/** More would be no list a teacher can read. */
const MAX_WAITING = 32

interface Waiting {
  readonly request: JoinRequest
  readonly guest: WaitingGuest
}

export function createJoinHost(deps: JoinHostDeps): JoinHost {
  const waiting = new Map<string, Waiting>()
  const talks = new Set<HostTalk>()
  const changes = createEmitter<void>()

  function letWait(guest: WaitingGuest): (() => void) | null {
    if (waiting.size >= MAX_WAITING) return null
    const id = deps.ids.next()
    waiting.set(id, { request: toRequest(id, guest, deps.clock.now()), guest })
    changes.emit()
    return () => void takeOff(id)
  }

  function takeOff(id: string): Waiting | null {
    const found = waiting.get(id)
    if (!found) return null
    waiting.delete(id)
    changes.emit()
    return found
  }

  return {
    accept(line) {
      const talk = createHostTalk({ ...deps, letWait }, line, () => talks.delete(talk))
      talks.add(talk)
      return talk
    },
    requests: () => [...waiting.values()].map(({ request }) => request),
    onChange: changes.on,
    async admit(id, role, as) {
      const found = takeOff(id)
      if (!found) return err({ type: 'NoSuchRequest' })
      const isTold = await found.guest.admit(() => deps.admission(found.guest.who, role, as))
      return isTold ? ok() : err({ type: 'GuestLeft' })
    },
    turnAway(id) {
      const found = takeOff(id)
      if (!found) return err({ type: 'NoSuchRequest' })
      found.guest.turnAway()
      return ok()
    },
    close() {
      for (const talk of [...talks]) talk.end()
    },
  }
}

const toRequest = (id: string, { who, symbols, role }: WaitingGuest, at: number): JoinRequest => ({
  id,
  memberName: who.memberName,
  deviceName: who.deviceName,
  symbols,
  proposedRole: role,
  at,
})
