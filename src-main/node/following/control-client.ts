import type { Place } from '../../../shared/domain/team/membership-entry.ts'
import type { ControlMessage } from '../../../shared/protocol/control.ts'
import type { MembershipLog } from '../identity/membership-log.ts'
import { type ControlLineDeps, createControlLine } from './control-line.ts'
import type { HubDoor } from './device-socket.ts'

/** The guest's end of the control channel: says who is here, hears who is on the team and what the host has. */
export interface ControlClient {
  /** The door behind which the host answered; null while there is none. */
  door(): HubDoor | null
  /** The host's digest of every room; null while it cannot be reached. */
  theirs(): ReadonlyMap<string, string> | null
  /** The same as it was last told, also while the host is away; null before it was ever reached. */
  lastTold(): ReadonlyMap<string, string> | null
  /** Says again who is here and what it may. */
  greet(): void
  reconnect(): void
  dispose(): void
}

export interface ControlClientDeps
  extends Pick<ControlLineDeps, 'device' | 'doors' | 'onLost' | 'onRefused'> {
  readonly membership: MembershipLog
  /** Where this computer could be a host. */
  place(): Place | null
  mayTakeOver(): boolean
  onTold(): void
  onPlaces(places: Readonly<Record<string, Place>>): void
  onTakeOver(): void
}

export function createControlClient(deps: ControlClientDeps): ControlClient {
  const { membership } = deps
  let theirs: Map<string, string> | null = null
  let lastTold: ReadonlyMap<string, string> | null = null
  const line = createControlLine({
    ...deps,
    onOpen: greet,
    onMessage: hear,
    onLost() {
      theirs = null
      deps.onLost()
    },
  })

  function greet(): void {
    const { team, tips } = membership.now()
    const facts = { place: deps.place(), mayTakeOver: deps.mayTakeOver(), rooms: {} }
    line.tell({ type: 'hello', team, tips: [...tips], ...facts })
  }

  function hear(message: ControlMessage): void {
    if (message.type === 'hello') {
      line.isWell()
      line.tell({ type: 'entries', entries: [...membership.missing(message.tips)] })
      hearRooms(new Map(), message.rooms)
    }
    if (message.type === 'changed') hearRooms(theirs ?? new Map(), message.rooms)
    if (message.type === 'entries') membership.take(message.entries)
    if (message.type === 'places') deps.onPlaces(message.places)
    if (message.type === 'takeOver') deps.onTakeOver()
  }

  function hearRooms(known: Map<string, string>, rooms: Readonly<Record<string, string>>): void {
    for (const [room, digest] of Object.entries(rooms)) known.set(room, digest)
    theirs = known
    lastTold = known
    deps.onTold()
  }

  const offMembership = membership.changed.on(() =>
    line.tell({ type: 'entries', entries: [...membership.latest()] }),
  )
  return {
    door: line.door,
    theirs: () => theirs,
    lastTold: () => lastTold,
    greet,
    reconnect: line.reconnect,
    dispose() {
      offMembership()
      line.dispose()
    },
  }
}
