import type { WebSocket } from 'ws'
import { type ControlMessage, parseControl } from '../../../shared/protocol/control.ts'
import { CLOSE } from '../../../shared/protocol/wire.ts'
import type { OwnDevice } from '../identity/device-keys.ts'
import type { MembershipLog } from '../identity/membership-log.ts'
import { type DoorError, firstOpenDoor, type HubDoor } from './device-socket.ts'
import { openAsMember } from './show-entries.ts'

/** The line to the host: found behind one of the doors, kept, noticed within seconds when it is dead, and made anew
 *  with growing patience. */
export interface ControlLine {
  door(): HubDoor | null
  tell(message: ControlMessage): void
  /** The host has answered: the next loss is a new one. */
  isWell(): void
  /** Whatever there is, is given up, and a new one looked for at once. */
  reconnect(): void
  dispose(): void
}

export interface ControlLineDeps {
  readonly device: OwnDevice
  readonly membership: MembershipLog
  /** Where to look, the likeliest first. */
  doors(): readonly HubDoor[]
  onOpen(): void
  onMessage(message: ControlMessage): void
  onLost(): void
  onRefused(reason: DoorError['type']): void
}

const RETRY_MS = { first: 300, most: 3_000 } as const
/** The host pings every 2 s; a laptop that slept, or a cable that was pulled, is silent. */
const SILENT_MS = 4_500

interface Open {
  readonly door: HubDoor
  readonly socket: WebSocket
}

export function createControlLine(deps: ControlLineDeps): ControlLine {
  let open: Open | null = null
  let retryMs: number = RETRY_MS.first
  let retryTimer: NodeJS.Timeout | null = null
  let disposed = false
  /** Tells a connection that is no longer wanted from the present one. */
  let attempt = 0

  async function connect(): Promise<void> {
    retryTimer = null
    attempt += 1
    const mine = attempt
    const door = await firstOpenDoor(deps.doors())
    const opened = door ? await openAsMember(door, '/control', deps) : null
    if (disposed || mine !== attempt) {
      if (opened?.ok) opened.value.terminate()
    } else if (door && opened?.ok) {
      begin({ door, socket: opened.value })
    } else {
      if (opened && !opened.ok && opened.error.type !== 'NotReached') deps.onRefused(opened.error.type)
      lost()
    }
  }

  function begin(begun: Open): void {
    const { socket } = begun
    open = begun
    const stopListening = endSilence(socket)
    socket.on('message', (data: Buffer) => {
      const message = parseControl(data.toString())
      if (message) deps.onMessage(message)
    })
    socket.on('close', (code) => {
      stopListening()
      if (code === CLOSE.mayNot) deps.onRefused('Removed')
      if (open === begun) lost()
    })
    socket.resume()
    deps.onOpen()
  }

  function lost(): void {
    open = null
    if (disposed) return
    // A whole team whose host restarts must not come back in one instant.
    retryTimer ??= setTimeout(() => void connect(), retryMs * (0.7 + jitter() * 0.6))
    retryMs = Math.min(retryMs * 2, RETRY_MS.most)
    deps.onLost()
  }

  void connect()
  return {
    door: () => open?.door ?? null,
    tell: (message) => open?.socket.send(JSON.stringify(message)),
    isWell() {
      retryMs = RETRY_MS.first
    },
    reconnect() {
      retryMs = RETRY_MS.first
      attempt += 1
      if (retryTimer) clearTimeout(retryTimer)
      retryTimer = null
      if (open) open.socket.terminate()
      else lost()
    },
    dispose() {
      disposed = true
      if (retryTimer) clearTimeout(retryTimer)
      open?.socket.terminate()
    },
  }
}

/** Gives a line up that has been silent for too long. */
function endSilence(socket: WebSocket): () => void {
  const alive = () => void timer.refresh()
  const timer = setTimeout(() => socket.terminate(), SILENT_MS)
  socket.on('ping', alive)
  socket.on('message', alive)
  return () => clearTimeout(timer)
}

/** 0 to 1, different on every computer and at every try; no secret depends on it. */
const jitter = (): number => (performance.now() * 997) % 1
