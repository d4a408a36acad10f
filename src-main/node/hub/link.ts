import { parseRoom } from '../../../shared/documents/room.ts'
import type { Clock } from '../../../shared/lib/clock.ts'
import type { Rooms } from '../guests/rooms.ts'
import type { Committer } from '../library/committer.ts'
import { createControlClient } from './control-client.ts'
import type { HubDoor } from './linked-room.ts'
import { createLinkedRooms } from './linked-rooms.ts'
import type { RoomDigests } from './room-digests.ts'

/** This host as a guest of a colleague's. The control channel tells which documents differ; a document's own
 *  socket is open while it differs or somebody here looks at it. */
export interface Link {
  state(): LinkState
  /** Rooms that are not the same on both sides, as far as both have told; while away, those changed since. */
  waiting(): number
  /** Milliseconds since 1970, null = never since this link began. */
  lastInStep(): number | null
  /** Somebody opened or left a room. */
  look(): void
  /** The machine woke up: every socket may be dead without knowing it. */
  reconnect(): void
  dispose(): void
}

export type LinkState = 'connecting' | 'catchingUp' | 'inStep' | 'away' | 'refused'

export interface LinkDeps {
  readonly door: HubDoor
  readonly rooms: Rooms
  readonly committer: Committer
  readonly digests: RoomDigests
  readonly clock: Clock
  localRooms(): readonly string[]
  onChange(): void
}

const LOOK_AFTER_MS = 100

export function createLink(deps: LinkDeps): Link {
  const { door, rooms, digests, clock } = deps
  const linked = createLinkedRooms(door, rooms)
  let state: LinkState = 'connecting'
  let lastInStep: number | null = null
  let lookTimer: NodeJS.Timeout | null = null
  let lastWaiting = 0
  let disposed = false

  const control = createControlClient(door, {
    onTold: look,
    onRefused: () => setState('refused'),
    onLost() {
      if (state === 'catchingUp' || state === 'inStep') setState('away')
      look()
    },
  })
  const offCommitted = deps.committer.committed.on(look)

  function differing(): string[] {
    const theirs = control.lastTold()
    if (!theirs) return []
    const all = new Set([...deps.localRooms(), ...theirs.keys()])
    return [...all].filter((room) => parseRoom(room) && theirs.get(room) !== digests.of(room))
  }

  function look(): void {
    // Rooms that close with the link say so, too.
    if (disposed) return
    lookTimer ??= setTimeout(lookNow, LOOK_AFTER_MS)
  }

  function lookNow(): void {
    lookTimer = null
    const differ = differing()
    const isOther = differ.length !== lastWaiting
    lastWaiting = differ.length
    if (!control.theirs()) {
      linked.want(new Set())
      if (isOther) deps.onChange()
      return
    }
    const looked = deps.localRooms().filter((room) => rooms.guestsIn(room) > 0)
    linked.want(new Set([...differ, ...looked]))
    if (differ.length === 0) lastInStep = clock.now()
    setState(differ.length === 0 ? 'inStep' : 'catchingUp')
  }

  function setState(next: LinkState): void {
    // While catching up the number that waits changes too.
    if (next === state && next !== 'catchingUp') return
    state = next
    deps.onChange()
  }

  return {
    state: () => state,
    waiting: () => differing().length,
    lastInStep: () => lastInStep,
    look,
    reconnect() {
      linked.dispose()
      control.reconnect()
    },
    dispose() {
      disposed = true
      offCommitted()
      if (lookTimer) clearTimeout(lookTimer)
      control.dispose()
      linked.dispose()
    },
  }
}
