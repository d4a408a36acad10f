import type { Status } from '../../../shared/api/team-api.ts'
import type { HostState } from '../../connection/rpc-client.ts'
import type { SavedState } from '../../connection/saved-meter.ts'

/** The answers of the sync card: is it saved, with whom am I in step, is mine the latest, what waits. */
export type SyncState =
  | { readonly kind: 'saved'; readonly teammates: number; readonly isShared?: boolean }
  | { readonly kind: 'saving' }
  /** Away from the team; `waiting`: changes to share, 0 when nobody has counted. */
  | { readonly kind: 'alone'; readonly waiting: number }
  /** Off the team: what is here stays, and is shared no more. */
  | { readonly kind: 'removed' }
  | { readonly kind: 'catchingUp'; readonly done: number; readonly total: number }
  /** Saved, but a colleague has not been back for a while. */
  | { readonly kind: 'stale'; readonly name: string; readonly days: number }
  | {
      readonly kind: 'needsYou'
      readonly reason: 'diskFull' | 'cannotSave' | 'notLetIn' | 'connectionLost'
    }

/** What the answer is made of. */
export interface SyncFacts {
  readonly status: Status
  readonly saved: SavedState
  readonly host: HostState
  /** The last change has been waiting for its "saved" longer than a disk takes. */
  readonly isStuck: boolean
  /** Changes of this computer that no other has. */
  readonly unshared: number
  /** The most that waited since the last time in step. */
  readonly peak: number
  readonly now: number
}

// Every keystroke makes both sides differ until it has gone round; that is not "catching up".
const STILL_IN_STEP_MS = 4_000
const DAY_MS = 86_400_000
/** Whoever was not here for longer has left the team, as far as the card is concerned. */
const FORGOTTEN_AFTER_DAYS = 14

/** One answer, the most urgent first: can I lose something, is it saved, am I in step. */
export function syncStateOf(facts: SyncFacts): SyncState {
  const { status, saved, host, isStuck } = facts
  if (host === 'closed') return { kind: 'needsYou', reason: 'connectionLost' }
  if (status.disk === 'full') return { kind: 'needsYou', reason: 'diskFull' }
  if (saved !== 'saved' && isStuck) return { kind: 'needsYou', reason: 'cannotSave' }
  if (saved !== 'saved') return { kind: 'saving' }
  return sharedStateOf(facts)
}

function sharedStateOf({ status, peak, unshared, now }: SyncFacts): SyncState {
  const { sharing } = status
  if (sharing.type === 'alone') return { kind: 'saved', teammates: 0 }
  if (sharing.type === 'hosting') return inStep(status, now)
  if (sharing.state === 'refused') return { kind: 'needsYou', reason: 'notLetIn' }
  if (sharing.state === 'removed') return { kind: 'removed' }
  if (sharing.state === 'inStep') return inStep(status, now)
  if (sharing.state !== 'catchingUp') return { kind: 'alone', waiting: unshared }
  const wasJustInStep = sharing.lastInStep !== null && now - sharing.lastInStep < STILL_IN_STEP_MS
  if (wasJustInStep) return inStep(status, now)
  const total = Math.max(peak, sharing.waiting, 1)
  return { kind: 'catchingUp', done: total - sharing.waiting, total }
}

function inStep(status: Status, now: number): SyncState {
  const isShared = status.sharing.type === 'joined'
  const teammates = status.members.filter((member) => member.here && !member.isMe).length
  if (teammates > 0 || isShared) return { kind: 'saved', teammates, isShared }
  return staleColleague(status, now) ?? { kind: 'saved', teammates, isShared }
}

function staleColleague(status: Status, now: number): SyncState | null {
  const away = status.members
    .filter((member) => !member.isMe && member.lastSeen !== null)
    .map(({ name, lastSeen }) => ({ name, days: Math.floor((now - (lastSeen ?? now)) / DAY_MS) }))
    .filter(({ days }) => days >= 1 && days <= FORGOTTEN_AFTER_DAYS)
    .sort((one, other) => other.days - one.days)
  const [oldest] = away
  return oldest ? { kind: 'stale', ...oldest } : null
}
