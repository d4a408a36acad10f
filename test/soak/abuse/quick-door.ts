import { connect, createSecureContext, type TLSSocket } from 'node:tls'
import { SUBPROTOCOL, TICKET_PREFIX } from '../../../shared/protocol/wire.ts'
import { pinOf } from '../../../src-main/node/hub/certificate.ts'
import { deviceProtocol } from '../../../src-main/node/hub/device-proof.ts'
import type { OwnDevice } from '../../../src-main/node/identity/device-keys.ts'
import type { RogueTarget } from '../../kit/rogue-device.ts'

/** How attackers come in. */
export interface Door {
  /** Null when the host has no place for one more just now. */
  open(way: Way): Promise<Conversation | null>
}

export interface Way {
  readonly path: string
  readonly as: { readonly device: OwnDevice } | { readonly ticket: string }
  /** Said at once. */
  readonly first: readonly Uint8Array[]
}

export interface Conversation {
  send(message: Uint8Array): void
  /** The next message; null once the host has ended it. */
  next(): Promise<Uint8Array | null>
  end(): void
}

export interface QuickDoor extends Door {
  open(way: Way & { readonly raw?: Uint8Array }): Promise<QuickSocket | null>
}

export interface QuickSocket extends Conversation {
  /** Bytes instead of a message. */
  write(bytes: Uint8Array): void
  readonly closed: Promise<void>
  isOver(): boolean
}

// The close event of a socket that was cut in the middle of its handshake may be long in coming.
const OPEN_WITHIN_MS = 5_000

/** WebSockets that cost their owner as little as may be: what is said first goes out in one piece with the request, the
 *  TLS session is taken up again, and the mask is zero. An attacker who wants to come often does as much; the host has
 *  the whole of its own work with each, but for the signature of its certificate.
 *
 *  `addresses`: where to come from, in turn; a host takes 64 sockets from each. */
export function createQuickDoor({ port, pin }: RogueTarget, addresses: readonly string[]): QuickDoor {
  const secureContext = createSecureContext({ minVersion: 'TLSv1.3' })
  let session: Buffer | null = null
  let turn = 0

  function reach(): Promise<TLSSocket | null> {
    const localAddress = addresses[turn++ % addresses.length] ?? ''
    const where = { host: '127.0.0.1', port, localAddress, secureContext, rejectUnauthorized: false }
    const tls = connect(session ? { ...where, session } : where)
    tls.setNoDelay()
    tls.setTimeout(OPEN_WITHIN_MS, () => tls.destroy())
    // Told again at every connection, which costs; so it is only listened to until there is one.
    if (!session)
      tls.on('session', (made: Buffer) => {
        session = made
      })
    return new Promise((resolve) => {
      tls.once('error', () => tls.destroy())
      tls.once('close', () => resolve(null))
      tls.once('secureConnect', () => {
        const isKnown = tls.isSessionReused()
        if (!isKnown) session = null
        const isPinned = isKnown || pinOf(tls.getPeerX509Certificate()?.toString() ?? '') === pin
        if (!isPinned) throw new Error('another host answered')
        tls.setTimeout(0)
        resolve(tls)
      })
    })
  }

  return {
    async open(way) {
      const tls = await reach()
      return tls && converse(tls, way)
    },
  }
}

function converse(
  tls: TLSSocket,
  { path, as, first, raw }: Way & { readonly raw?: Uint8Array },
): QuickSocket {
  const heard: Uint8Array[] = []
  let wake: (() => void) | null = null
  let isOver = false
  const end = () => {
    isOver = true
    wake?.()
    tls.destroy()
  }
  const write = (frames: Uint8Array) => void (tls.writable && tls.write(frames))
  const closed = new Promise<void>((resolve) => tls.once('close', () => resolve()))
  tls.once('close', end)
  tls.on(
    'data',
    createReader((opcode, payload) => {
      if (opcode === PING) write(frameOf(payload, PONG))
      else if (opcode === CLOSE) end()
      else heard.push(payload)
      wake?.()
    }),
  )
  const protocols =
    'ticket' in as ? [SUBPROTOCOL, TICKET_PREFIX + as.ticket] : [deviceProtocol(as.device, tls)]
  const request = [
    `GET ${path} HTTP/1.1`,
    'Host: host',
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Protocol: ${protocols.join(', ')}`,
    '\r\n',
  ].join('\r\n')
  write(
    Buffer.concat([Buffer.from(request), ...first.map((message) => frameOf(message)), ...(raw ? [raw] : [])]),
  )
  return {
    write,
    send: (message) => write(frameOf(message)),
    async next() {
      while (heard.length === 0 && !isOver)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      return heard.shift() ?? null
    },
    closed,
    isOver: () => isOver,
    end,
  }
}

const BINARY = 2
const CLOSE = 8
const PING = 9
const PONG = 10

/** A whole frame of a client. */
export function frameOf(payload: Uint8Array, opcode = BINARY): Uint8Array {
  const { length } = payload
  const head = Buffer.alloc(length < 126 ? 6 : length < 65_536 ? 8 : 14)
  head[0] = 0x80 | opcode
  head[1] = 0x80 | (length < 126 ? length : length < 65_536 ? 126 : 127)
  if (head.length === 8) head.writeUInt16BE(length, 2)
  else if (head.length === 14) head.writeBigUInt64BE(BigInt(length), 2)
  return Buffer.concat([head, payload])
}

/** Frames of the host, which come whole and unmasked once the head of its answer is through. */
function createReader(onFrame: (opcode: number, payload: Uint8Array) => void): (part: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0)
  let isUpgraded = false
  return (part) => {
    rest = rest.length > 0 ? Buffer.concat([rest, part]) : part
    if (!isUpgraded) {
      const end = rest.indexOf('\r\n\r\n')
      if (end < 0) return
      isUpgraded = true
      rest = rest.subarray(end + 4)
    }
    for (let frame = frameIn(rest); frame; frame = frameIn(rest)) {
      rest = rest.subarray(frame.end)
      onFrame(frame.opcode, frame.payload)
    }
  }
}

function frameIn(bytes: Buffer) {
  if (bytes.length < 2) return null
  const short = (bytes[1] as number) & 0x7f
  const at = short < 126 ? 2 : short === 126 ? 4 : 10
  if (bytes.length < at) return null
  const length =
    short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2))
  const end = at + length
  return bytes.length < end
    ? null
    : { opcode: (bytes[0] as number) & 0x0f, payload: bytes.subarray(at, end), end }
}
