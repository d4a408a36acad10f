import { parseControl } from '../../../shared/protocol/control.ts'
import { type HubDoor, linkProtocols } from './linked-room.ts'
import { formatAddress, pinnedWebSocket } from './reach-hub.ts'

/** The guest's end of the control channel: what the hub has, and whether it can be reached at all. */
export interface ControlClient {
  /** The hub's digest of every room; null while it cannot be reached. */
  theirs(): ReadonlyMap<string, string> | null
  /** The same as it was last told, also while the hub is away; null before it was ever reached. */
  lastTold(): ReadonlyMap<string, string> | null
  reconnect(): void
  dispose(): void
}

export interface ControlNews {
  onTold(): void
  onLost(): void
  /** The hub does not know our ticket. */
  onRefused(): void
}

const RETRY_MS = { first: 300, most: 3_000 } as const

export function createControlClient(door: HubDoor, news: ControlNews): ControlClient {
  const Socket = pinnedWebSocket(door.certificate)
  let theirs: Map<string, string> | null = null
  let lastTold: ReadonlyMap<string, string> | null = null
  let socket: InstanceType<typeof Socket> | null = null
  let retryMs: number = RETRY_MS.first
  let retryTimer: NodeJS.Timeout | null = null
  let disposed = false

  function connect(): void {
    const opening = new Socket(`wss://${formatAddress(door.address)}/control`, linkProtocols(door.ticket))
    socket = opening
    opening.on('message', (data: Buffer) => take(data.toString()))
    opening.on('unexpected-response', (_request, response) => {
      if (response.statusCode === 401) news.onRefused()
      opening.terminate()
    })
    opening.on('close', () => {
      if (socket === opening) lost()
    })
  }

  function lost(): void {
    socket = null
    theirs = null
    if (disposed) return
    // A whole team whose hub restarts must not come back in one instant.
    retryTimer = setTimeout(connect, retryMs * (0.7 + jitter() * 0.6))
    retryMs = Math.min(retryMs * 2, RETRY_MS.most)
    news.onLost()
  }

  function take(text: string): void {
    const message = parseControl(text)
    if (!message) return
    retryMs = RETRY_MS.first
    const known = message.type === 'rooms' || theirs === null ? new Map<string, string>() : theirs
    for (const [room, digest] of Object.entries(message.rooms)) known.set(room, digest)
    theirs = known
    lastTold = known
    news.onTold()
  }

  connect()
  return {
    theirs: () => theirs,
    lastTold: () => lastTold,
    reconnect: () => socket?.terminate(),
    dispose() {
      disposed = true
      if (retryTimer) clearTimeout(retryTimer)
      socket?.terminate()
    },
  }
}

/** 0 to 1, different on every computer and at every try; no secret depends on it. */
const jitter = (): number => (performance.now() * 997) % 1
