import type { WebSocket } from 'ws'
import type { Place } from '../../../shared/domain/team/membership-entry.ts'
import { type ControlMessage, parseControl } from '../../../shared/protocol/control.ts'
import type { OwnDevice } from '../identity/device-keys.ts'
import type { MembershipLog } from '../identity/membership-log.ts'
import { type DoorError, firstOpenDoor, type HubDoor, openAsDevice } from './device-socket.ts'

/** The guest's end of the control channel: looks for the host at every place it may be, says who is here, hears who
 *  is on the team and what the host has, and notices within seconds when the line is dead. */
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

export interface ControlClientDeps {
  readonly device: OwnDevice
  readonly membership: MembershipLog
  /** Where to look, the likeliest first. */
  doors(): readonly HubDoor[]
  /** Where this computer could be a host. */
  place(): Place | null
  mayTakeOver(): boolean
  onTold(): void
  onLost(): void
  onRefused(reason: DoorError['type']): void
  onPlaces(places: Readonly<Record<string, Place>>): void
  onTakeOver(): void
}

const RETRY_MS = { first: 300, most: 3_000 } as const
/** The host pings every 2 s; a laptop that slept, or a cable that was pulled, is silent. */
const SILENT_MS = 4_500

export function createControlClient(deps: ControlClientDeps): ControlClient {
  const { membership } = deps
  let theirs: Map<string, string> | null = null
  let lastTold: ReadonlyMap<string, string> | null = null
  let socket: WebSocket | null = null
  let door: HubDoor | null = null
  let retryMs: number = RETRY_MS.first
  let retryTimer: NodeJS.Timeout | null = null
  let silence: NodeJS.Timeout | null = null
  let disposed = false
  /** Tells a connection that is no longer wanted from the present one. */
  let attempt = 0

  const tell = (message: ControlMessage) => socket?.send(JSON.stringify(message))

  async function connect(): Promise<void> {
    retryTimer = null
    attempt += 1
    const mine = attempt
    const found = await firstOpenDoor(deps.doors())
    const opened = found ? await openAsDevice(found, '/control', deps.device) : null
    if (disposed || mine !== attempt) {
      if (opened?.ok) opened.value.terminate()
      return
    }
    if (found && opened?.ok) return begin(found, opened.value)
    if (opened && !opened.ok && opened.error.type !== 'NotReached') deps.onRefused(opened.error.type)
    lost()
  }

  function begin(found: HubDoor, opened: WebSocket): void {
    socket = opened
    door = found
    const alive = () => {
      if (silence) clearTimeout(silence)
      silence = setTimeout(() => opened.terminate(), SILENT_MS)
    }
    opened.on('ping', alive)
    opened.on('message', (data: Buffer) => {
      alive()
      take(data.toString())
    })
    opened.on('close', (code) => {
      if (code === 4403) deps.onRefused('Removed')
      if (socket === opened) lost()
    })
    alive()
    opened.resume()
    greet()
  }

  function greet(): void {
    const { team, tips } = membership.now()
    const facts = { place: deps.place(), mayTakeOver: deps.mayTakeOver(), rooms: {} }
    tell({ type: 'hello', team, tips: [...tips], ...facts })
  }

  function lost(): void {
    if (silence) clearTimeout(silence)
    socket = null
    theirs = null
    door = null
    if (disposed) return
    // A whole team whose host restarts must not come back in one instant.
    retryTimer ??= setTimeout(() => void connect(), retryMs * (0.7 + jitter() * 0.6))
    retryMs = Math.min(retryMs * 2, RETRY_MS.most)
    deps.onLost()
  }

  function take(text: string): void {
    const message = parseControl(text)
    switch (message?.type) {
      case 'hello':
        retryMs = RETRY_MS.first
        tell({ type: 'entries', entries: [...membership.missing(message.tips)] })
        return hearRooms(new Map(), message.rooms)
      case 'changed':
        return hearRooms(theirs ?? new Map(), message.rooms)
      case 'entries':
        membership.take(message.entries)
        return
      case 'places':
        return deps.onPlaces(message.places)
      case 'takeOver':
        return deps.onTakeOver()
    }
  }

  function hearRooms(known: Map<string, string>, rooms: Readonly<Record<string, string>>): void {
    for (const [room, digest] of Object.entries(rooms)) known.set(room, digest)
    theirs = known
    lastTold = known
    deps.onTold()
  }

  const offMembership = membership.changed.on(() =>
    tell({ type: 'entries', entries: [...membership.latest()] }),
  )
  void connect()
  return {
    door: () => door,
    theirs: () => theirs,
    lastTold: () => lastTold,
    greet,
    reconnect() {
      retryMs = RETRY_MS.first
      attempt += 1
      if (retryTimer) clearTimeout(retryTimer)
      retryTimer = null
      if (socket) socket.terminate()
      else lost()
    },
    dispose() {
      disposed = true
      offMembership()
      if (retryTimer) clearTimeout(retryTimer)
      if (silence) clearTimeout(silence)
      socket?.terminate()
    },
  }
}

/** 0 to 1, different on every computer and at every try; no secret depends on it. */
const jitter = (): number => (performance.now() * 997) % 1
