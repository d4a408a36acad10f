import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { Duplex } from 'node:stream'
import type { TLSSocket } from 'node:tls'
import { type WebSocket, WebSocketServer } from 'ws'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { JOIN_PATH } from '../../../shared/protocol/join.ts'
import { CLOSE, MAX_MESSAGE_BYTES, SUBPROTOCOL, TICKET_PREFIX } from '../../../shared/protocol/wire.ts'
import { SOCKET_LIMITS } from '../gate/limits.ts'
import { type Channel, GOODBYE, webSocketChannel } from '../guests/channel.ts'
import { offeredProtocols, requestPath } from '../guests/request-path.ts'
import type { OwnDevice } from '../identity/device-keys.ts'
import type { JoinDoor } from '../joining/join-door.ts'
import type { Certificate } from './certificate.ts'
import { HOST_HEADER, hostProof, provenDevice } from './device-proof.ts'
import { redirectPlainHttp } from './plain-http.ts'
import type { Ticketed, Tickets } from './tickets.ts'

/** The host's door: TLS 1.3 only; a device of the team proves itself for every socket, an invited program shows its
 *  ticket; one path per document. Bound to loopback unless a teacher lets the network in. */
export interface HubServer {
  readonly port: number
  readonly addresses: readonly string[]
  /** Closes the sockets of every device that `isWelcome` denies. */
  review(): void
  close(): Promise<void>
}

export type Access =
  | { readonly kind: 'member'; readonly device: string }
  | ({ readonly kind: 'client' } & Ticketed)

export interface HubServerDeps {
  readonly port: number
  readonly network: boolean
  readonly certificate: Certificate
  readonly tickets: Tickets
  readonly joinDoor: JoinDoor
  /** Key of a device of this team, removed ones too; null for a stranger's. */
  readonly signKeyOf: (device: string) => string | null
  readonly isWelcome: (device: string) => boolean
  readonly device: OwnDevice
  /** False when there is no such path for this access. */
  accept(path: string, access: Access, speaksOurs: boolean, channel: Channel): boolean
  /** Pages for guests' browsers; false when this is no path of theirs. */
  answerPage(request: IncomingMessage, response: ServerResponse): boolean
}

export type HubServerError =
  | { readonly type: 'PortTaken'; readonly port: number }
  | { readonly type: 'PortForbidden' }

const PING_MS = 2_000

export async function startHubServer(deps: HubServerDeps): Promise<Result<HubServer, HubServerError>> {
  const { certificate, key } = deps.certificate
  const server = createServer({
    cert: certificate,
    key,
    minVersion: 'TLSv1.3',
    handshakeTimeout: SOCKET_LIMITS.handshakeMs,
    maxHeaderSize: SOCKET_LIMITS.bytesBeforeAuth,
    headersTimeout: SOCKET_LIMITS.authenticateMs,
    requestTimeout: SOCKET_LIMITS.handshakeMs,
    connectionsCheckingInterval: 1_000,
  })
  // The network is the outside: a failed handshake or a cut connection is nobody's error here.
  server.on('tlsClientError', () => {})
  redirectPlainHttp(server)
  limitPerAddress(server)
  server.on('request', (request, response) => {
    if (!deps.answerPage(request, response)) response.writeHead(404).end()
  })
  const door = acceptSockets(deps, server)
  const listening = await listen(server, deps.port, deps.network ? '0.0.0.0' : '127.0.0.1')
  if (!listening.ok) {
    door.dispose()
    return listening
  }
  return ok({
    port: listening.value,
    addresses: addressesOf(deps.network).map((address) => `${address}:${listening.value}`),
    review: door.review,
    close: () => closeAll(server, door),
  })
}

/** One computer, or one street of the school, does not take the sockets of all. */
function limitPerAddress(server: Server): void {
  const open = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const from = socket.remoteAddress ?? ''
    const count = (open.get(from) ?? 0) + 1
    if (count > SOCKET_LIMITS.socketsPerAddress) {
      socket.destroy()
      return
    }
    open.set(from, count)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => {
      const left = (open.get(from) ?? 1) - 1
      if (left > 0) open.set(from, left)
      else open.delete(from)
    })
  })
}

interface Door {
  readonly sockets: WebSocketServer
  review(): void
  dispose(): void
}

function acceptSockets(deps: HubServerDeps, server: Server): Door {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
    ...GOODBYE,
    handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : ([...offered][0] ?? false)),
  })
  const devices = new Map<WebSocket, string>()
  sockets.on('error', () => {})
  sockets.on('headers', (headers, request) =>
    headers.push(`${HOST_HEADER}: ${hostProof(deps.device, request.socket as TLSSocket)}`),
  )
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    if (requestPath(request) === JOIN_PATH) return deps.joinDoor.upgrade(request, socket, head)
    const access = accessOf(deps, request, socket)
    if (typeof access === 'string') {
      turnAway(socket, access)
      return
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      if (access.kind === 'member') devices.set(webSocket, access.device)
      webSocket.once('close', () => devices.delete(webSocket))
      const speaksOurs = webSocket.protocol === SUBPROTOCOL
      const channel = webSocketChannel(webSocket, socket)
      if (!deps.accept(requestPath(request), access, speaksOurs, channel))
        webSocket.close(CLOSE.noSuchRoom, 'no such room')
    })
  })
  const pings = keepAlive(sockets)
  return {
    sockets,
    review() {
      for (const [webSocket, device] of devices)
        if (!deps.isWelcome(device)) webSocket.close(CLOSE.mayNot, 'off the team')
    },
    dispose: () => clearInterval(pings),
  }
}

/** Whoever keeps its end open is cut all the same. */
function turnAway(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`)
  setTimeout(() => socket.destroy(), SOCKET_LIMITS.goodbyeMs).unref()
}

/** Who asks, or the status that turns them away. */
function accessOf(deps: HubServerDeps, request: IncomingMessage, socket: Duplex): Access | string {
  // Only a browser page sends Origin, and no page has business here.
  if (request.headers.origin !== undefined) return '403 Forbidden'
  const offered = offeredProtocols(request)
  const device = provenDevice(offered, socket as TLSSocket, deps.signKeyOf)
  if (device !== null) return deps.isWelcome(device) ? { kind: 'member', device } : '403 Forbidden'
  const ticket = offered.find((each) => each.startsWith(TICKET_PREFIX))?.slice(TICKET_PREFIX.length)
  const ticketed = ticket === undefined ? null : deps.tickets.check(ticket)
  return ticketed ? { kind: 'client', ...ticketed } : '401 Unauthorized'
}

/** A laptop that sleeps says no goodbye: whoever does not answer two pings is gone. Guests count on hearing them. */
function keepAlive(sockets: WebSocketServer): NodeJS.Timeout {
  const unanswered = new WeakMap<WebSocket, number>()
  return setInterval(() => {
    for (const webSocket of sockets.clients) {
      const count = unanswered.get(webSocket)
      if (count === undefined) webSocket.on('pong', () => unanswered.set(webSocket, 0))
      if ((count ?? 0) >= 3) webSocket.terminate()
      unanswered.set(webSocket, (count ?? 0) + 1)
      webSocket.ping(() => {})
    }
  }, PING_MS)
}

function listen(server: Server, port: number, host: string): Promise<Result<number, HubServerError>> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(err(error.code === 'EADDRINUSE' ? { type: 'PortTaken', port } : { type: 'PortForbidden' })),
    )
    server.listen(port, host, () => {
      const address = server.address()
      resolve(ok(typeof address === 'object' && address ? address.port : port))
    })
  })
}

/** Addresses a colleague can type, private networks first. */
function addressesOf(network: boolean): string[] {
  if (!network) return ['127.0.0.1']
  const found = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter((each) => each.family === 'IPv4' && !each.internal && !each.address.startsWith('169.254.'))
    .map((each) => each.address)
  return found.length > 0 ? found : ['127.0.0.1']
}

const GOODBYE_MS = 300

/** Says goodbye, so that guests know it was no accident, and does not wait for those who do not answer. */
async function closeAll(server: Server, door: Door): Promise<void> {
  door.dispose()
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const gone = [...door.sockets.clients].map((socket) => {
    const end = new Promise<void>((resolve) => socket.once('close', () => resolve()))
    socket.close(CLOSE.goingAway, 'host stops')
    return end
  })
  await Promise.race([Promise.all(gone), pause(GOODBYE_MS)])
  for (const socket of door.sockets.clients) socket.terminate()
  server.closeAllConnections()
  await closed
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref())
