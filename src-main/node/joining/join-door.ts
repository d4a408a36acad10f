import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { TLSSocket } from 'node:tls'
import { type WebSocket, WebSocketServer } from 'ws'
import { MAX_JOIN_BYTES } from '../../../shared/protocol/join.ts'
import { SOCKET_LIMITS } from '../gate/limits.ts'
import { GOODBYE } from '../guests/channel.ts'
import type { HostTalk } from './host-talk.ts'
import type { JoinHost } from './join-host.ts'
import { EXPORTER_BYTES, EXPORTER_LABEL } from './proofs.ts'

/** The hub's `/join` sockets: TLS only, no pages, bounded in number, size and time. */
export interface JoinDoor {
  /** For the HTTPS server's `upgrade`, when the path is `JOIN_PATH`. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  talks(): number
  /** Ends every talk. */
  close(): void
}

export interface JoinDoorLimits {
  /** A socket that says nothing is not a colleague. */
  readonly firstWordMs: number
  /** Typing is over before the connection opens; what is left are a few messages. */
  readonly provenMs: number
  /** A teacher finds the list, reads the symbols, decides. */
  readonly talkMs: number
  /** A guest that does not answer twice is gone; laptops that sleep say no goodbye. */
  readonly pingMs: number
  readonly mostTalks: number
  readonly mostTalksPerAddress: number
}

const LIMITS: JoinDoorLimits = {
  firstWordMs: 5_000,
  provenMs: 30_000,
  talkMs: 10 * 60_000,
  pingMs: 15_000,
  mostTalks: 64,
  mostTalksPerAddress: 16,
}

export function createJoinDoor(host: JoinHost, limits: JoinDoorLimits = LIMITS): JoinDoor {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_JOIN_BYTES,
    perMessageDeflate: false,
    ...GOODBYE,
  })
  const talksByAddress = new Map<string, number>()
  let talks = 0

  function count(from: string, change: 1 | -1): void {
    talks += change
    const next = (talksByAddress.get(from) ?? 0) + change
    if (next > 0) talksByAddress.set(from, next)
    else talksByAddress.delete(from)
  }

  const isFull = (from: string): boolean =>
    talks >= limits.mostTalks || (talksByAddress.get(from) ?? 0) >= limits.mostTalksPerAddress

  return {
    upgrade(request, socket, head) {
      socket.on('error', () => socket.destroy())
      if (socket.destroyed) return
      const from = request.socket.remoteAddress ?? ''
      // Only a browser page sends Origin, and no page joins a team.
      if (!(socket instanceof TLSSocket) || request.headers.origin !== undefined) {
        deny(socket, '403 Forbidden')
        return
      }
      if (isFull(from)) {
        deny(socket, '503 Service Unavailable')
        return
      }
      const exporter = socket.exportKeyingMaterial(EXPORTER_BYTES, EXPORTER_LABEL, Buffer.alloc(0))
      count(from, 1)
      socket.once('close', () => count(from, -1))
      sockets.handleUpgrade(request, socket, head, (webSocket) => {
        const talk = host.accept({
          from,
          exporter,
          send: (text) => webSocket.send(text, () => {}),
          end: () => webSocket.close(1000),
        })
        connect(webSocket, talk, limits)
      })
    },
    talks: () => talks,
    close() {
      host.close()
      for (const webSocket of sockets.clients) webSocket.terminate()
    },
  }
}

function deny(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`)
  setTimeout(() => socket.destroy(), SOCKET_LIMITS.goodbyeMs).unref()
}

function connect(webSocket: WebSocket, talk: HostTalk, limits: JoinDoorLimits): void {
  const firstWord = setTimeout(talk.end, limits.firstWordMs)
  const proven = setTimeout(() => !talk.isProven() && talk.end(), limits.provenMs)
  const whole = setTimeout(talk.expire, limits.talkMs)
  let unanswered = 0
  const pings = setInterval(() => {
    if (unanswered >= 2) webSocket.terminate()
    unanswered += 1
    webSocket.ping(() => {})
  }, limits.pingMs)
  webSocket.on('pong', () => {
    unanswered = 0
  })
  webSocket.on('message', (bytes: Buffer, isBinary) => {
    clearTimeout(firstWord)
    if (isBinary) talk.end()
    else talk.receive(bytes.toString())
  })
  // ws has said goodbye with a reason by then, and `GOODBYE` cuts whoever does not go.
  webSocket.on('error', () => {})
  webSocket.once('close', () => {
    for (const timer of [firstWord, proven, whole, pings]) clearTimeout(timer)
    talk.closed()
  })
}
