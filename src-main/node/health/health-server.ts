import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Clock } from '../../../shared/lib/clock.ts'
import { err, ok, type Result, trySync } from '../../../shared/lib/result.ts'
import { type ProcessFacts, type ProcessWatch, watchProcess } from './process-facts.ts'

/** How the hub is, for whoever looks after the computer: GET /health, on loopback, in numbers. No name of a person,
 *  a team or a lesson is among them, so a watching program may keep what it reads. */
export interface HealthServer {
  readonly port: number
  close(): Promise<void>
}

export interface HealthFacts {
  /** Sockets of colleagues that are open now. */
  readonly guests: number
  readonly documents: number
  readonly disk: 'fine' | 'full'
  /** Null when nothing was written since the start. */
  readonly lastCommitAt: number | null
}

export interface HealthDeps {
  /** 0 for any. */
  readonly port: number
  readonly version: string
  readonly clock: Clock
  facts(): HealthFacts
}

export type HealthServerError =
  | { readonly type: 'PortTaken'; readonly port: number }
  | { readonly type: 'PortForbidden' }

/** What GET /health answers. 200 while all is well; 503 when nothing can be written or nothing can be said. */
export interface Health extends Omit<HealthFacts, 'lastCommitAt'>, ProcessFacts {
  readonly status: 'fine' | 'diskFull'
  readonly version: string
  readonly uptimeSeconds: number
  /** ISO 8601, UTC. */
  readonly lastCommitAt: string | null
}

const LOOPBACK = '127.0.0.1'
const MOST_CONNECTIONS = 16
const REQUEST_MS = 5_000

export async function startHealthServer(deps: HealthDeps): Promise<Result<HealthServer, HealthServerError>> {
  const startedAt = deps.clock.now()
  const watch = watchProcess()
  const server = createServer({
    requestTimeout: REQUEST_MS,
    headersTimeout: REQUEST_MS,
    maxHeaderSize: 4_096,
  })
  server.maxConnections = MOST_CONNECTIONS
  server.on('clientError', (_error, socket) => socket.destroy())
  const listening = await listen(server, deps.port)
  if (!listening.ok) {
    watch.stop()
    return listening
  }
  const port = listening.value
  // After this the port is in use by us; an error here is one of a connection.
  server.on('error', () => {})
  server.on('request', (request, response) => {
    const refusal = refusalOf(request, port)
    if (refusal) answer(response, refusal, null)
    else answerHealth(deps, { startedAt, watch }, response)
  })
  return ok({
    port,
    close: () =>
      new Promise((resolve) => {
        watch.stop()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  })
}

/** A page in a browser of this computer must not read it, whatever name it gave to 127.0.0.1. */
function refusalOf({ headers, method, url }: IncomingMessage, port: number): number | null {
  const isOurs = headers.host === `${LOOPBACK}:${port}` || headers.host === `localhost:${port}`
  if (!isOurs || headers.origin !== undefined) return 403
  if (url !== '/health') return 404
  return method === 'GET' ? null : 405
}

function answerHealth(
  { clock, version, facts }: HealthDeps,
  { startedAt, watch }: { readonly startedAt: number; readonly watch: ProcessWatch },
  response: ServerResponse,
) {
  const read = trySync(facts, () => null)
  if (!read.ok) return answer(response, 503, { status: 'broken', version })
  const { lastCommitAt, ...counts } = read.value
  const health: Health = {
    status: counts.disk === 'full' ? 'diskFull' : 'fine',
    version,
    uptimeSeconds: Math.max(0, Math.floor((clock.now() - startedAt) / 1000)),
    ...counts,
    ...watch.read(),
    lastCommitAt: lastCommitAt === null ? null : new Date(lastCommitAt).toISOString(),
  }
  return answer(response, health.status === 'fine' ? 200 : 503, health)
}

function answer(response: ServerResponse, status: number, body: object | null): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  })
  response.end(body ? `${JSON.stringify(body)}\n` : '')
}

function listen(server: Server, port: number): Promise<Result<number, HealthServerError>> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(err(error.code === 'EADDRINUSE' ? { type: 'PortTaken', port } : { type: 'PortForbidden' })),
    )
    server.listen(port, LOOPBACK, () => resolve(ok((server.address() as AddressInfo).port)))
  })
}
