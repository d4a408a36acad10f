import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { readOwnAddresses } from '../../../src-main/node/discovery/network-watch.ts'
import {
  type HealthFacts,
  type HealthServer,
  startHealthServer,
} from '../../../src-main/node/health/health-server.ts'

const servers: HealthServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

const FINE: HealthFacts = {
  guests: 3,
  documents: 41,
  disk: 'fine',
  lastCommitAt: Date.UTC(2026, 8, 1, 7, 30),
}

async function start(facts: () => HealthFacts = () => FINE) {
  let now = Date.UTC(2026, 8, 1, 7)
  const started = await startHealthServer({ port: 0, version: '0.1.0', clock: { now: () => now }, facts })
  if (!started.ok) throw new Error(started.error.type)
  servers.push(started.value)
  const later = (seconds: number) => {
    now += seconds * 1000
  }
  return { port: started.value.port, later }
}

interface Asked {
  readonly path?: string
  readonly method?: string
  readonly headers?: Record<string, string>
}

async function ask(port: number, { path = '/health', method = 'GET', headers = {} }: Asked = {}) {
  const sent = request({ host: '127.0.0.1', port, path, method, headers }).end()
  const [response] = (await once(sent, 'response')) as [import('node:http').IncomingMessage]
  let text = ''
  for await (const part of response) text += String(part)
  return { status: response.statusCode, body: text === '' ? null : JSON.parse(text) }
}

test('it says how the hub is, in numbers', async () => {
  const { port, later } = await start()
  later(90)
  expect(await ask(port)).toEqual({
    status: 200,
    body: {
      status: 'fine',
      version: '0.1.0',
      uptimeSeconds: 90,
      guests: 3,
      documents: 41,
      disk: 'fine',
      lastCommitAt: '2026-09-01T07:30:00.000Z',
      eventLoopP99Ms: expect.any(Number),
      memoryMiB: expect.any(Number),
    },
  })
  expect((await ask(port, { headers: { host: `localhost:${port}` } })).status).toBe(200)
})

test('a full disk is a failure that a watching program sees', async () => {
  const { port } = await start(() => ({ ...FINE, disk: 'full', lastCommitAt: null }))
  expect(await ask(port)).toMatchObject({ status: 503, body: { status: 'diskFull', lastCommitAt: null } })
})

test('a host that was held up tells how long, once', async () => {
  const { port } = await start()
  await new Promise((resolve) => setTimeout(resolve, 50))
  const until = performance.now() + 200
  while (performance.now() < until);
  await new Promise((resolve) => setTimeout(resolve, 30))
  const heldUp = (await ask(port)).body.eventLoopP99Ms
  await new Promise((resolve) => setTimeout(resolve, 50))
  const after = (await ask(port)).body.eventLoopP99Ms
  expect([heldUp > 100, after < heldUp]).toEqual([true, true])
})

test('a host that cannot answer says so and says no more', async () => {
  const { port } = await start(() => {
    throw new Error("Ana's database is closed")
  })
  expect(await ask(port)).toEqual({ status: 503, body: { status: 'broken', version: '0.1.0' } })
})

test('other names for this computer, pages, paths and methods are turned away', async () => {
  const { port } = await start()
  const tries: Record<string, Asked> = {
    'rebound name': { headers: { host: `school.example:${port}` } },
    'other port': { headers: { host: '127.0.0.1:80' } },
    'web page': { headers: { origin: `http://localhost:${port}` } },
    root: { path: '/' },
    query: { path: '/health?x=1' },
    inside: { path: '/health/../data' },
    post: { method: 'POST' },
    delete: { method: 'DELETE' },
  }
  const statuses = await Promise.all(
    Object.entries(tries).map(async ([name, asked]) => [name, await ask(port, asked)] as const),
  )
  expect(Object.fromEntries(statuses.map(([name, { status, body }]) => [name, [status, body]]))).toEqual({
    'rebound name': [403, null],
    'other port': [403, null],
    'web page': [403, null],
    root: [404, null],
    query: [404, null],
    inside: [404, null],
    post: [405, null],
    delete: [405, null],
  })
})

test('it is not on the network', async () => {
  const { port } = await start()
  for (const { address } of readOwnAddresses().filter(({ family }) => family === 'IPv4')) {
    const socket = connect(port, address)
    const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException]
    expect(error.code).toBe('ECONNREFUSED')
  }
})

test('noise ends nothing, and a port in use is said', async () => {
  const { port } = await start()
  for (const noise of ['\u0000\u0001\u0002', 'GET', 'GET / HTTP/9.9\r\n\r\n', `GET /${'a'.repeat(9_000)}`]) {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {})
    socket.end(noise)
    await new Promise((resolve) => socket.once('close', resolve))
  }
  expect((await ask(port)).status).toBe(200)
  const second = await startHealthServer({
    port,
    version: '0.1.0',
    clock: { now: () => 0 },
    facts: () => FINE,
  })
  expect(second).toEqual({ ok: false, error: { type: 'PortTaken', port } })
})

test('when it closes it is gone, with a request still open', async () => {
  const { port } = await start()
  const waiting = connect(port, '127.0.0.1')
  waiting.on('error', () => {})
  await once(waiting, 'connect')
  waiting.write('GET /health HTTP/1.1\r\n')
  await servers.splice(0)[0]?.close()
  const late = connect(port, '127.0.0.1')
  const [error] = (await once(late, 'error')) as [NodeJS.ErrnoException]
  expect(error.code).toBe('ECONNREFUSED')
})
