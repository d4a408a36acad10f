import { isShared } from '../../../shared/documents/room.ts'
import type { Clock } from '../../../shared/lib/clock.ts'
import type { HostNews } from '../guests/host-guest.ts'
import type { Rooms } from '../guests/rooms.ts'
import type { RoomDigests } from '../hub/room-digests.ts'
import type { Committer } from '../library/committer.ts'
import { type ControlClientDeps, createControlClient } from './control-client.ts'
import type { DoorError, HubDoor } from './device-socket.ts'
import { openHostLine } from './host-line.ts'
import { createLinkedRooms } from './linked-rooms.ts'

/** This host as a guest of a colleague's. The control channel tells which documents differ; a document's own
 *  socket is open while it differs or somebody here looks at it. */
export interface Link {
  state(): LinkState
  /** Rooms that are not the same on both sides, as far as both have told; while away, those changed since. */
  waiting(): readonly string[]
  /** Milliseconds since 1970, null = never since this link began. */
  lastInStep(): number | null
  door(): HubDoor | null
  /** Somebody opened or left a room. */
  look(): void
  /** Says again who is here and what it may. */
  greet(): void
  /** Every socket may be dead without knowing it, or the team meets elsewhere now. */
  reconnect(): void
  dispose(): void
}

export type LinkState = 'connecting' | 'catchingUp' | 'inStep' | 'away' | 'refused' | 'removed'

export interface LinkDeps extends Omit<ControlClientDeps, 'onTold' | 'onLost' | 'onRefused'> {
  readonly rooms: Rooms
  readonly committer: Committer
  readonly digests: RoomDigests
  readonly clock: Clock
  localRooms(): readonly string[]
  newsOf(room: string, device: string): HostNews
  onChange(): void
  /** Both sides hold the same again. */
  onInStep(): void
  /** The host was reached again, before anything of it is taken. */
  onMet(): void
  /** The host went away; from here on the copies may part. `since`: when both were last the same. */
  onAway(since: number): void
}

const LOOK_AFTER_MS = 100

export function createLink(deps: LinkDeps): Link {
  const { rooms, digests, clock } = deps
  let state: LinkState = 'connecting'
  let lastInStep: number | null = null
  let lookTimer: NodeJS.Timeout | null = null
  let lastWaiting = 0
  let isMet = false
  let disposed = false

  const control = createControlClient({
    ...deps,
    onTold() {
      if (!isMet) deps.onMet()
      isMet = true
      look()
    },
    onRefused: (reason: DoorError['type']) => setState(reason === 'Removed' ? 'removed' : 'refused'),
    onLost() {
      isMet = false
      linked.drop()
      if (state === 'catchingUp' || state === 'inStep') {
        setState('away')
        deps.onAway(lastInStep ?? clock.now())
      } else if (state === 'connecting') setState('away')
      look()
    },
  })
  const linked = createLinkedRooms((room, onClosed) => {
    const door = control.door()
    if (!door) return { close: () => {} }
    return openHostLine({ ...deps, door, room, onClosed, news: deps.newsOf(room, door.device) })
  })
  const offCommitted = deps.committer.committed.on(look)

  const differing = () => differingRooms(control.lastTold(), deps.localRooms(), digests)

  function look(): void {
    // Rooms that close with the link say so, too.
    if (disposed) return
    lookTimer ??= setTimeout(lookNow, LOOK_AFTER_MS)
  }

  function lookNow(): void {
    lookTimer = null
    const differ = differing()
    if (differ.length !== lastWaiting && !control.theirs()) deps.onChange()
    lastWaiting = differ.length
    if (!control.theirs()) return
    const looked = deps.localRooms().filter((room) => isShared(room) && rooms.guestsIn(room) > 0)
    linked.want(new Set([...differ, ...looked]))
    if (differ.length === 0) lastInStep = clock.now()
    const wasInStep = state === 'inStep'
    setState(differ.length === 0 ? 'inStep' : 'catchingUp')
    if (!wasInStep && state === 'inStep') deps.onInStep()
  }

  function setState(next: LinkState): void {
    // While catching up the number that waits changes too.
    if (next === state && next !== 'catchingUp') return
    state = next
    deps.onChange()
  }

  return {
    state: () => state,
    waiting: differing,
    lastInStep: () => lastInStep,
    door: control.door,
    look,
    greet: control.greet,
    reconnect: control.reconnect,
    dispose() {
      disposed = true
      offCommitted()
      if (lookTimer) clearTimeout(lookTimer)
      control.dispose()
      linked.drop()
    },
  }
}

/** Rooms of which both sides do not hold the same, as far as the host has told. */
function differingRooms(
  theirs: ReadonlyMap<string, string> | null,
  local: readonly string[],
  digests: RoomDigests,
): string[] {
  if (!theirs) return []
  const all = new Set([...local, ...theirs.keys()])
  return [...all].filter((room) => isShared(room) && theirs.get(room) !== digests.of(room))
}
