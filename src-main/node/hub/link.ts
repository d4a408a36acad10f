import { parseRoom } from '../../../shared/documents/room.ts'
import type { Clock } from '../../../shared/lib/clock.ts'
import type { Log } from '../../../shared/lib/log.ts'
import { parseControl } from '../../../shared/protocol/control.ts'
import type { Rooms } from '../guests/rooms.ts'
import type { Committer } from '../library/committer.ts'
import { type HubDoor, type LinkedRoom, linkProtocols, linkRoom } from './linked-room.ts'
import { formatAddress, pinnedWebSocket } from './reach-hub.ts'
import type { RoomDigests } from './room-digests.ts'

/** This host as a guest of a colleague's. The control channel tells which documents differ; a document's own
 *  socket is open while it differs or somebody here looks at it. */
export interface Link {
  state(): LinkState
  /** Rooms that are not yet the same on both sides, as far as both have told. */
  waiting(): number
  /** Milliseconds since 1970, null = never since this link began. */
  lastInStep(): number | null
  /** Somebody opened or left a room, or the machine woke up. */
  look(): void
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
  readonly log: Log
  localRooms(): readonly string[]
  onChange(): void
}

const LOOK_AFTER_MS = 100
const KEEP_OPEN_MS = 3_000
const RETRY_MS = { first: 300, most: 3_000 } as const

export function createLink(deps: LinkDeps): Link {
  const { door, rooms, digests, clock } = deps
  const Socket = pinnedWebSocket(door.certificate)
  const linked = new Map<string, { room: LinkedRoom; closing: NodeJS.Timeout | null }>()
  let theirs: Map<string, string> | null = null
  let control: InstanceType<typeof Socket> | null = null
  let state: LinkState = 'connecting'
  let lastInStep: number | null = null
  let retryMs: number = RETRY_MS.first
  let lookTimer: NodeJS.Timeout | null = null
  let retryTimer: NodeJS.Timeout | null = null
  let disposed = false

  function connect(): void {
    const socket = new Socket(`wss://${formatAddress(door.address)}/control`, linkProtocols(door.ticket))
    control = socket
    socket.on('message', (data: Buffer) => takeControl(data.toString()))
    socket.on('unexpected-response', (_request, response) => {
      if (response.statusCode === 401) setState('refused')
      socket.terminate()
    })
    socket.on('close', () => socket === control && lost())
  }

  function lost(): void {
    control = null
    theirs = null
    if (disposed) return
    if (state !== 'refused') setState(state === 'connecting' ? 'connecting' : 'away')
    retryTimer = setTimeout(connect, retryMs * (0.7 + Math.abs(Math.sin(clock.now())) * 0.6))
    retryMs = Math.min(retryMs * 2, RETRY_MS.most)
    look()
  }

  function takeControl(text: string): void {
    const message = parseControl(text)
    if (!message) return
    retryMs = RETRY_MS.first
    if (message.type === 'rooms') theirs = new Map()
    for (const [room, digest] of Object.entries(message.rooms)) {
      if (parseRoom(room)) theirs?.set(room, digest)
    }
    look()
  }

  function differing(): string[] {
    if (!theirs) return []
    const all = new Set([...deps.localRooms(), ...theirs.keys()])
    return [...all].filter((room) => theirs?.get(room) !== digests.of(room))
  }

  function lookNow(): void {
    lookTimer = null
    if (disposed) return
    const differ = differing()
    const wanted = new Set(
      theirs ? [...differ, ...deps.localRooms().filter((room) => hasLocalGuests(room))] : [],
    )
    for (const room of wanted) open(room)
    for (const room of linked.keys()) if (!wanted.has(room)) closeSoon(room)
    if (!theirs) return
    if (differ.length === 0) lastInStep = clock.now()
    setState(differ.length === 0 ? 'inStep' : 'catchingUp')
  }

  const hasLocalGuests = (room: string): boolean => rooms.guestsIn(room) > 0

  function open(room: string): void {
    const entry = linked.get(room)
    if (entry) {
      if (entry.closing) clearTimeout(entry.closing)
      entry.closing = null
    } else {
      linked.set(room, { room: linkRoom(door, rooms, room), closing: null })
    }
  }

  function closeSoon(room: string): void {
    const entry = linked.get(room)
    if (!entry || entry.closing) return
    entry.closing = setTimeout(() => {
      linked.delete(room)
      entry.room.dispose()
    }, KEEP_OPEN_MS)
  }

  function setState(next: LinkState): void {
    if (next === state && next !== 'catchingUp') return
    state = next
    deps.onChange()
  }

  function look(): void {
    if (lookTimer === null && !disposed) lookTimer = setTimeout(lookNow, LOOK_AFTER_MS)
  }

  const offCommitted = deps.committer.committed.on(look)
  connect()
  return {
    state: () => state,
    waiting: () => (theirs ? differing().length : 0),
    lastInStep: () => lastInStep,
    look,
    reconnect: () => control?.terminate(),
    dispose() {
      disposed = true
      offCommitted()
      for (const timer of [lookTimer, retryTimer]) if (timer) clearTimeout(timer)
      for (const { room, closing } of linked.values()) {
        if (closing) clearTimeout(closing)
        room.dispose()
      }
      control?.terminate()
    },
  }
}
