import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** A school's network between two real sockets: slow, cut, silent in one direction, lying. A guest connects to
 *  `port` and talks to the server behind it; the faults are switched while the bytes run.
 *  Pieces of one connection are never reordered: TCP would not do that either. */
export interface BadNetwork {
  readonly port: number
  /** What holds from the next piece of bytes on, for connections that run and those to come. */
  set(faults: Partial<Faults>): void
  /** No faults, and open for new connections. What was swallowed stays lost. */
  heal(): Promise<void>
  /** Every connection is reset now, on both sides. New ones are let through. */
  cut(): void
  /** New connections are refused, as when nobody listens. Those that run stay. */
  refuse(): void
  /** One bit of the next piece arrives wrong. */
  flipNext(direction: Direction): void
  connections(): number
  /** Bytes handed on so far. */
  carried(): Readonly<Record<Direction, number>>
  close(): Promise<void>
}

export type Direction = 'toServer' | 'toGuest'

export interface Faults {
  readonly delayMs: number
  /** On top of the delay, by chance, up to this much. */
  readonly jitterMs: number
  readonly bytesPerSecond: number
  /** Half-open: taken and never handed on, goodbyes included. */
  readonly swallow: readonly Direction[]
  /** Every new connection is played to the server twice, as a thief would who recorded it. */
  readonly duplicate: boolean
}

const GOOD: Faults = {
  delayMs: 0,
  jitterMs: 0,
  bytesPerSecond: Number.POSITIVE_INFINITY,
  swallow: [],
  duplicate: false,
}
const MOST_WAITING_BYTES = 1024 * 1024

interface Line {
  readonly guest: Socket
  readonly server: Socket
  readonly twin: Socket | null
}

/** `random` makes the jitter and the flipped bit repeatable: give a seeded one to a seeded test. */
export async function openBadNetwork(
  target: { readonly host?: string; readonly port: number },
  random: () => number = Math.random,
): Promise<BadNetwork> {
  let faults = GOOD
  const flips = new Set<Direction>()
  const carried = { toServer: 0, toGuest: 0 }
  const lines = new Set<Line>()
  let listener: Server | null = await listen(0)
  const { port } = listener.address() as AddressInfo

  async function listen(on: number): Promise<Server> {
    const server = createServer({ allowHalfOpen: true, noDelay: true }, accept).listen(on, '127.0.0.1')
    await once(server, 'listening')
    return server
  }

  function accept(guest: Socket): void {
    const toServer = () => connect({ host: '127.0.0.1', ...target, allowHalfOpen: true, noDelay: true })
    const line: Line = { guest, server: toServer(), twin: faults.duplicate ? toServer() : null }
    lines.add(line)
    // A half-open line lives on at the end that was told nothing.
    const forget = () => {
      if (guest.closed && line.server.closed) lines.delete(line)
    }
    guest.once('close', forget)
    line.server.once('close', forget)
    if (line.twin) playTo(line.twin, guest)
    join(guest, line.server, 'toServer')
    join(line.server, guest, 'toGuest')
  }

  function join(from: Socket, to: Socket, direction: Direction): void {
    const swallows = () => faults.swallow.includes(direction)
    const lane = createLane(from, to, (bytes) => {
      carried[direction] += bytes
    })
    from.on('data', (piece: Buffer) => {
      if (!swallows()) lane.add(flips.delete(direction) ? flipped(piece, random) : piece, faults, random())
    })
    from.on('end', () => {
      if (!swallows()) lane.end()
    })
    from.on('error', () => {
      if (!swallows()) to.resetAndDestroy()
    })
  }

  function cut(): void {
    for (const { guest, server, twin } of lines)
      for (const socket of [guest, server, twin]) socket?.resetAndDestroy()
  }

  function refuse(): void {
    listener?.close()
    listener = null
  }

  return {
    port,
    set(next) {
      faults = { ...faults, ...next }
    },
    async heal() {
      faults = GOOD
      flips.clear()
      listener ??= await listen(port)
    },
    cut,
    refuse,
    flipNext: (direction) => void flips.add(direction),
    connections: () => lines.size,
    carried: () => ({ ...carried }),
    async close() {
      const closed = listener ? once(listener, 'close') : null
      refuse()
      cut()
      await closed
    },
  }
}

/** One direction of one connection: pieces leave in order, each when it is due. */
function createLane(from: Socket, to: Socket, onCarried: (bytes: number) => void) {
  const queue: { readonly due: number; readonly piece: Buffer | null }[] = []
  let waiting = 0
  let lastDue = 0
  let timer: NodeJS.Timeout | null = null
  to.once('close', () => {
    if (timer) clearTimeout(timer)
    queue.length = 0
  })

  function push(piece: Buffer | null, due: number): void {
    lastDue = Math.max(lastDue, due)
    queue.push({ due: lastDue, piece })
    waiting += piece?.length ?? 0
    // A slow line is felt by who sends: otherwise this proxy would be a buffer without end.
    if (waiting > MOST_WAITING_BYTES) from.pause()
    if (!timer) flush()
  }

  function flush(): void {
    timer = null
    const now = performance.now()
    while (queue[0] && queue[0].due <= now && !to.destroyed) {
      const next = queue.shift()
      if (next?.piece) write(next.piece)
      else to.end()
    }
    const head = queue[0]
    if (head && !to.destroyed) timer = setTimeout(flush, head.due - now)
  }

  function write(piece: Buffer): void {
    waiting -= piece.length
    onCarried(piece.length)
    if (!to.write(piece)) {
      from.pause()
      to.once('drain', () => from.resume())
    } else if (waiting <= MOST_WAITING_BYTES && from.isPaused()) from.resume()
  }

  return {
    add(piece: Buffer, { delayMs, jitterMs, bytesPerSecond }: Faults, chance: number): void {
      const earliest = performance.now() + delayMs + jitterMs * chance
      // A twentieth of a second at a time, so that a slow line trickles.
      const most = Math.max(1, Math.min(piece.length, Math.ceil(bytesPerSecond / 20)))
      for (let at = 0; at < piece.length; at += most) {
        const part = piece.subarray(at, at + most)
        push(part, Math.max(lastDue, earliest) + (part.length / bytesPerSecond) * 1000)
      }
    },
    end: () => push(null, lastDue),
  }
}

/** The server sees the guest's bytes once more; what it answers is thrown away. */
function playTo(twin: Socket, guest: Socket): void {
  twin.on('error', () => {})
  twin.resume()
  guest.on('data', (piece: Buffer) => {
    if (twin.writable) twin.write(piece)
  })
  guest.on('end', () => twin.end())
  guest.on('close', () => twin.destroy())
}

function flipped(piece: Buffer, random: () => number): Buffer {
  const wrong = Buffer.from(piece)
  const at = Math.floor(random() * wrong.length)
  wrong[at] = (wrong[at] ?? 0) ^ (1 << Math.floor(random() * 8))
  return wrong
}
