import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import { networkInterfaces } from 'node:os'
import { WebSocketServer } from 'ws'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { joinRequest } from '../../../shared/protocol/control.ts'
import { MAX_MESSAGE_BYTES, SUBPROTOCOL, TICKET_PREFIX } from '../../../shared/protocol/wire.ts'
import { type Channel, webSocketChannel } from '../guests/channel.ts'
import { offeredProtocols, requestPath } from '../guests/request-path.ts'
import type { Certificate } from './certificate.ts'
import type { Invitations } from './invitations.ts'
import type { Access, Tickets } from './tickets.ts'

/** The hub's door: TLS 1.3 only, a ticket for every socket, one path per room.
 *  Bound to loopback unless a teacher lets the network in. */
export interface HubServer {
  readonly port: number
  readonly addresses: readonly string[]
  guests(): number
  close(): Promise<void>
}

export interface HubServerDeps {
  readonly port: number
  readonly network: boolean
  readonly certificate: Certificate
  readonly tickets: Tickets
  readonly invitations: Invitations
  /** False when there is no such path for this access. */
  accept(path: string, access: Access, speaksOurs: boolean, channel: Channel): boolean
  team(): { readonly id: string; readonly name: string } | null
}

export type HubServerError =
  | { readonly type: 'PortTaken'; readonly port: number }
  | { readonly type: 'PortForbidden' }

const MAX_BODY_BYTES = 4 * 1024
const HANDSHAKE_MS = 10_000

export async function startHubServer(deps: HubServerDeps): Promise<Result<HubServer, HubServerError>> {
  const { certificate, key } = deps.certificate
  const server = createServer({
    cert: certificate,
    key,
    minVersion: 'TLSv1.3',
    handshakeTimeout: HANDSHAKE_MS,
  })
  // The network is the outside: a failed handshake or a cut connection is nobody's error here.
  server.on('tlsClientError', () => {})
  server.on('clientError', (_error, socket) => socket.destroy())
  server.on('request', (request, response) => void answerRequest(deps, request, response))
  const sockets = acceptSockets(deps, server)
  const listening = await listen(server, deps.port, deps.network ? '0.0.0.0' : '127.0.0.1')
  if (!listening.ok) return listening
  return ok({
    port: listening.value,
    addresses: addressesOf(deps.network).map((address) => `${address}:${listening.value}`),
    guests: () => sockets.clients.size,
    close: () => closeAll(server, sockets),
  })
}

function acceptSockets(deps: HubServerDeps, server: Server): WebSocketServer {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : ([...offered][0] ?? false)),
  })
  sockets.on('error', () => {})
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    // Only a browser page sends Origin, and no page but our own has business here.
    const access = request.headers.origin === undefined ? deps.tickets.check(ticketOf(request)) : null
    if (!access) {
      socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const path = requestPath(request)
      const speaksOurs = webSocket.protocol === SUBPROTOCOL
      if (!deps.accept(path, access, speaksOurs, webSocketChannel(webSocket)))
        webSocket.close(4404, 'no such room')
    })
  })
  return sockets
}

const ticketOf = (request: IncomingMessage): string =>
  offeredProtocols(request)
    .find((each) => each.startsWith(TICKET_PREFIX))
    ?.slice(TICKET_PREFIX.length) ?? ''

async function answerRequest(
  deps: HubServerDeps,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST' || requestPath(request) !== '/join') {
    response.writeHead(404).end()
    return
  }
  const body = joinRequest.safeParse(await readJson(request))
  const team = deps.team()
  if (!body.success || !team) {
    response.writeHead(400).end()
    return
  }
  const used = deps.invitations.use(body.data.secret)
  if (!used.ok) {
    response.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify(used.error))
    return
  }
  const ticket = deps.tickets.make({ kind: 'member', role: 'editor', room: null, name: body.data.memberName })
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ ticket, teamId: team.id, teamName: team.name }))
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      parts.push(part)
      if (Buffer.concat(parts).length > MAX_BODY_BYTES) return null
    }
    return JSON.parse(Buffer.concat(parts).toString())
  } catch {
    return null
  }
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

function closeAll(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const socket of sockets.clients) socket.terminate()
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
