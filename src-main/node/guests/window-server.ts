import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { WebSocketServer } from 'ws'
import { PAGE_POLICY } from '../../../shared/api/shell.ts'
import { MAX_MESSAGE_BYTES, SUBPROTOCOL, TICKET_PREFIX } from '../../../shared/protocol/wire.ts'
import { type Channel, GOODBYE, webSocketChannel } from './channel.ts'
import { offeredProtocols, requestPath } from './request-path.ts'

/** The owner's own door on loopback: the page for a browser window, and its sockets. A one-time secret opens a
 *  session; Host and Origin must be ours, so that no other page can reach it, whatever name it resolves to us. */
export interface WindowServer {
  readonly port: number
  /** An address that works once. The secret is in the fragment, which browsers do not send. */
  newAddress(): string
  /** A session secret for the command line on this computer. */
  newSession(): string
  close(): Promise<void>
}

export interface WindowServerDeps {
  readonly pageDir: string
  accept(path: string, speaksOurs: boolean, channel: Channel): boolean
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

const newSecret = (): string => randomBytes(24).toString('base64url')
const hash = (secret: string): string => createHash('sha256').update(secret).digest('hex')
const MAX_BODY = 200

export async function startWindowServer(deps: WindowServerDeps): Promise<WindowServer> {
  const once = new Set<string>()
  const sessions = new Set<string>()
  const server = createServer((request, response) => void answer(request, response))
  server.on('clientError', (_error, socket) => socket.destroy())
  const port = await listenOnLoopback(server)
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`])

  const isOurs = (request: IncomingMessage): boolean => {
    const { host, origin } = request.headers
    return hosts.has(host ?? '') && (origin === undefined || hosts.has(origin.replace(/^http:\/\//, '')))
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = requestPath(request)
    if (!isOurs(request)) response.writeHead(403).end()
    else if (request.method === 'POST' && path === '/session') await openSession(request, response)
    else if (request.method === 'GET') sendPage(deps.pageDir, path, response)
    else response.writeHead(405).end()
  }

  async function openSession(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const secret = await readBody(request)
    if (!once.delete(hash(secret))) {
      response.writeHead(403).end()
      return
    }
    response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end(newSession())
  }

  function newSession(): string {
    const session = newSecret()
    sessions.add(hash(session))
    return session
  }

  const sockets = acceptSockets(deps, server, (request) => {
    const ticket = offeredProtocols(request).find((each) => each.startsWith(TICKET_PREFIX)) ?? ''
    return isOurs(request) && isKnown(sessions, hash(ticket.slice(TICKET_PREFIX.length)))
  })

  return {
    port,
    newAddress() {
      const secret = newSecret()
      once.add(hash(secret))
      return `http://127.0.0.1:${port}/#once=${secret}`
    },
    newSession,
    close() {
      for (const socket of sockets.clients) socket.terminate()
      return new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}

const isKnown = (known: ReadonlySet<string>, hashed: string): boolean =>
  [...known].some((each) => timingSafeEqual(Buffer.from(each), Buffer.from(hashed)))

function acceptSockets(
  deps: WindowServerDeps,
  server: Server,
  mayEnter: (request: IncomingMessage) => boolean,
): WebSocketServer {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: 64 * MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
    ...GOODBYE,
    handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : ([...offered][0] ?? false)),
  })
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    if (!mayEnter(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const path = requestPath(request)
      const speaksOurs = webSocket.protocol === SUBPROTOCOL
      const channel = webSocketChannel(webSocket, socket)
      if (!deps.accept(path, speaksOurs, channel)) webSocket.close(4404, 'no such path')
    })
  })
  return sockets
}

function sendPage(pageDir: string, path: string, response: ServerResponse): void {
  const file = normalize(join(pageDir, path === '/' ? 'index.html' : path))
  const type = TYPES[extname(file)]
  if (!type || !file.startsWith(pageDir + sep) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, {
    'content-type': type,
    'content-security-policy': PAGE_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
  })
  createReadStream(file).pipe(response)
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const part of request as AsyncIterable<Buffer>) {
    body += part.toString()
    if (body.length > MAX_BODY) return ''
  }
  return body
}

function listenOnLoopback(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address === 'object' && address) resolve(address.port)
    })
  })
}
