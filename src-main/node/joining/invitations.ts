import { randomBytes, randomInt } from 'node:crypto'
import type { Role } from '../../../shared/domain/team/roles.ts'
import type { Clock } from '../../../shared/lib/clock.ts'
import { createEmitter } from '../../../shared/lib/emitter.ts'
import { randomText } from '../../../shared/lib/ids.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import type { JoinRefusal } from '../../../shared/protocol/join.ts'
import { INVITATION_ID_LENGTH, SECRET_BYTES, writeInvitation } from './invitation-text.ts'
import type { HubPlace } from './packed-addresses.ts'
import type { Malformed, Pake, PakeHub, WrongCode } from './pake.ts'
import { formatShortCode, SHORT_SECRET_LENGTH } from './short-code.ts'

/** Open invitations of this hub, in memory: a restart closes them. Each is for one colleague, may be taken by text
 *  or by typed code, and ends after ten minutes, five wrong tries (of both kinds together), or its first use. */
export interface Invitations {
  open(role: Role): Promise<Result<OpenInvitation, { readonly type: 'TooManyOpen' }>>
  /** For the inviter's screen, oldest first; ended ones are not in it. */
  list(): readonly OpenInvitation[]
  /** Whoever has not proven themselves yet finds it closed. */
  cancel(id: string): void
  /** Called at every change, expiry excepted: `expiresAt` is known. */
  onChange(listener: () => void): () => void
  /** Way A. The try is counted, then `isProven` compares with the secret. */
  trySecret(id: string, isProven: (secret: Uint8Array) => boolean): Result<TakenInvitation, JoinRefusal>
  /** Way B. The try is counted before there is an answer to give out: the answer is what a guess is tested with. */
  tryCode(nameplate: string, request: string): Result<CodeTry, JoinRefusal | Malformed>
}

export interface OpenInvitation {
  readonly id: string
  readonly role: Role
  /** Way A: to paste or to scan. */
  readonly text: string
  /** Way B: to read out, `4821 7K2M 9QXA`. */
  readonly code: string
  readonly at: number
  readonly expiresAt: number
  readonly triesLeft: number
  /** Somebody has proven it and waits to be admitted. */
  readonly isTaken: boolean
}

/** Held by the one conversation that proved the invitation. */
export interface TakenInvitation {
  readonly role: Role
  /** The colleague's connection broke: the same invitation may be used again while it lasts. */
  giveBack(): void
  /** They were admitted or turned away. */
  burn(): void
}

export interface CodeTry {
  readonly response: string
  /** The session key; the guest then still has to confirm what it sees of this connection. */
  finish(message: string): Result<Buffer, WrongCode>
  take(): Result<TakenInvitation, JoinRefusal>
}

export interface InvitationsDeps {
  readonly clock: Clock
  /** SHA-256 of the hub's certificate, hex. */
  readonly pin: string
  /** Where this computer may be reached just now. */
  places(): readonly HubPlace[]
  loadPake(): Promise<Pake>
}

const OPEN_FOR_MS = 10 * 60_000
const TRIES = 5
const MAX_OPEN = 100
/** Ended ones are remembered as long again, so that a late colleague hears "expired" and not "wrong". */
const REMEMBERED_FOR_MS = 10 * 60_000

interface Invitation {
  readonly id: string
  readonly role: Role
  readonly nameplate: string
  readonly text: string
  readonly code: string
  readonly at: number
  readonly secret: Uint8Array
  readonly pake: PakeHub
  triesLeft: number
  state: 'open' | 'taken' | 'ended'
}

export function createInvitations(deps: InvitationsDeps): Invitations {
  const kept = new Map<string, Invitation>()
  const changes = createEmitter<void>()
  const expiresAt = (each: Invitation) => each.at + OPEN_FOR_MS
  const isOver = (each: Invitation) => each.state === 'ended' || deps.clock.now() >= expiresAt(each)
  const isOpen = (each: Invitation) => !isOver(each) && (each.triesLeft > 0 || each.state === 'taken')

  function forgetOld(): void {
    for (const each of kept.values())
      if (deps.clock.now() >= expiresAt(each) + REMEMBERED_FOR_MS) kept.delete(each.id)
  }

  function change(invitation: Invitation, state: Invitation['state']): void {
    if (invitation.state === 'ended') return
    invitation.state = state
    changes.emit()
  }

  /** Counts the try; says no when there is none to count. */
  function beginTry(invitation: Invitation | undefined): Result<Invitation, JoinRefusal> {
    if (!invitation) return err({ type: 'WrongCode' })
    if (isOver(invitation)) return err({ type: 'Expired' })
    if (invitation.triesLeft < 1) return err({ type: 'TooManyTries' })
    invitation.triesLeft -= 1
    changes.emit()
    return ok(invitation)
  }

  /** After a right proof. Its try comes back: who knows the code has not guessed. */
  function take(invitation: Invitation): Result<TakenInvitation, JoinRefusal> {
    if (isOver(invitation)) return err({ type: 'Expired' })
    if (invitation.state === 'taken') return err({ type: 'Busy' })
    invitation.triesLeft += 1
    change(invitation, 'taken')
    return ok({
      role: invitation.role,
      giveBack: () => change(invitation, 'open'),
      burn: () => change(invitation, 'ended'),
    })
  }

  return {
    async open(role) {
      forgetOld()
      if ([...kept.values()].filter(isOpen).length >= MAX_OPEN) return err({ type: 'TooManyOpen' })
      const pake = await deps.loadPake()
      const taken = new Set([...kept.values()].map((each) => each.nameplate))
      const invitation = makeInvitation(deps, role, freeNameplate(taken), pake)
      kept.set(invitation.id, invitation)
      changes.emit()
      return ok(shown(invitation))
    },
    list: () => [...kept.values()].filter(isOpen).map(shown),
    cancel(id) {
      const found = kept.get(id)
      if (found) change(found, 'ended')
    },
    onChange: changes.on,
    trySecret(id, isProven) {
      const begun = beginTry(kept.get(id))
      if (!begun.ok) return begun
      if (isProven(begun.value.secret)) return take(begun.value)
      return err({ type: begun.value.triesLeft > 0 ? 'WrongCode' : 'TooManyTries' })
    },
    tryCode(nameplate, request) {
      const begun = beginTry([...kept.values()].find((each) => each.nameplate === nameplate))
      if (!begun.ok) return begun
      const answer = begun.value.pake.answer(request)
      if (!answer.ok) return answer
      return ok({ ...answer.value, take: () => take(begun.value) })
    },
  }
}

function makeInvitation(deps: InvitationsDeps, role: Role, nameplate: string, pake: Pake): Invitation {
  const id = freshLetters(INVITATION_ID_LENGTH)
  const secret = randomBytes(SECRET_BYTES)
  const typed = freshLetters(SHORT_SECRET_LENGTH)
  return {
    id,
    role,
    nameplate,
    text: writeInvitation({ pinStart: deps.pin, invitationId: id, secret, places: deps.places() }),
    code: formatShortCode({ nameplate, secret: typed }),
    at: deps.clock.now(),
    secret,
    pake: pake.register(typed),
    triesLeft: TRIES,
    state: 'open',
  }
}

const freshLetters = (length: number): string => randomText(globalThis.crypto, length).toUpperCase()

/** At most a few hundred of the ten thousand are taken. */
function freeNameplate(taken: ReadonlySet<string>): string {
  for (;;) {
    const nameplate = String(randomInt(10_000)).padStart(4, '0')
    if (!taken.has(nameplate)) return nameplate
  }
}

const shown = ({ id, role, text, code, at, triesLeft, state }: Invitation): OpenInvitation => ({
  id,
  role,
  text,
  code,
  at,
  expiresAt: at + OPEN_FOR_MS,
  triesLeft,
  isTaken: state === 'taken',
})
