import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type ClientOptions, WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { SUBPROTOCOL, TICKET_PREFIX } from '../../shared/protocol/wire.ts'
import { makeCertificate } from '../../src-main/node/hub/make-certificate.ts'
import { readRunning } from '../../src-main/node/running.ts'
import { hostCommand } from '../../src-main/setup/host-command.mjs'
import { freePort } from '../kit/free-port.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'
import { type OurTeam, prepareTeam } from './our-team.ts'

/** The servers that are measured side by side, each in a process of its own, each with stock clients of its kind. */
export interface TypingServer {
  readonly name: string
  /** Resolves when the first sync is through. */
  join(room?: number): Promise<TypingClient>
  start(): Promise<void>
  /** As a user ends it: what waits is written. */
  stop(): Promise<void>
  /** As a power cut. */
  kill(): Promise<void>
  /** As a laptop whose lid is closed: nothing of it runs, and nobody is told. */
  sleep(): void
  wake(): void
  memoryMiB(): number
}

export interface TypingClient {
  readonly doc: Y.Doc
  goOffline(): void
  goOnline(): void
  close(): void
}

/** Ours, as a school would run it: TLS, tickets, every edit on disk before it is passed on. */
export interface OurServer extends TypingServer {
  /** A colleague's computer whose window sits at their own host, which meets the hub's. */
  readonly colleague: TypingServer
}

const STOCK = fileURLToPath(new URL('../../node_modules/y-websocket-server/bin/server.cjs', import.meta.url))
const STOCK_OVER_TLS = fileURLToPath(new URL('./stock-server.ts', import.meta.url))
const HOCUSPOCUS = fileURLToPath(new URL('./hocuspocus-server.ts', import.meta.url))

export async function ourServer(rooms = 1, seed: readonly Uint8Array[] = []): Promise<OurServer> {
  const team = await prepareTeam(rooms, seed)
  const hub = program(hostCommand(['hub', '--data', team.hubDir, '--port', String(team.port)]))
  await hub.start()
  return {
    ...hub,
    name: 'Common Prep hub',
    join(room = 0) {
      const at = team.rooms[room]
      if (!at) throw new Error('no such room')
      const url = `wss://127.0.0.1:${team.port}/sync`
      return joinByWebsocket(url, at.room, [at.protocol], { ca: team.certificate })
    },
    colleague: colleagueOf(team),
  }
}

function colleagueOf({ colleagueDir, rooms }: OurTeam): TypingServer {
  return {
    ...program(hostCommand(['window', '--data', colleagueDir])),
    name: "Common Prep, by a colleague's host",
    join(room = 0) {
      const running = readRunning(colleagueDir)
      if (!running) throw new Error("the colleague's host does not run")
      const protocols = [SUBPROTOCOL, TICKET_PREFIX + running.session]
      return joinByWebsocket(`ws://127.0.0.1:${running.port}/sync`, rooms[room]?.room ?? '', protocols)
    },
  }
}

/** y-websocket's own server, in memory. */
export async function stockServer(wire: Wire = IN_THE_CLEAR): Promise<TypingServer> {
  const port = await freePort()
  const server = program([wire.ca ? STOCK_OVER_TLS : STOCK], {
    ...wire.env,
    HOST: '127.0.0.1',
    PORT: `${port}`,
  })
  await server.start()
  return {
    ...server,
    name: wire.ca ? STILL_OVER_TLS : 'stock y-websocket server',
    join: (room = 0) => joinByWebsocket(`${wire.scheme}://127.0.0.1:${port}`, `bench${room}`, [], wire),
  }
}

/** Hocuspocus with its SQLite extension. */
export async function hocuspocusServer(wire: Wire = IN_THE_CLEAR): Promise<TypingServer> {
  const port = await freePort()
  const server = program([HOCUSPOCUS], { ...wire.env, PORT: `${port}`, FOLDER: tempDataDir() })
  await server.start()
  const { HocuspocusProvider, HocuspocusProviderWebsocket } = await import('@hocuspocus/provider')
  return {
    ...server,
    name: wire.ca ? STILL_OVER_TLS : 'Hocuspocus with SQLite',
    join: (room = 0) =>
      new Promise((resolve) => {
        const doc = new Y.Doc()
        const websocketProvider = new HocuspocusProviderWebsocket({
          url: `${wire.scheme}://127.0.0.1:${port}`,
          WebSocketPolyfill: socketOver(wire),
        })
        const provider = new HocuspocusProvider({
          websocketProvider,
          name: `bench${room}`,
          document: doc,
          onSynced: () =>
            resolve({
              doc,
              goOffline: () => websocketProvider.disconnect(),
              goOnline: () => void websocketProvider.connect(),
              close() {
                closed(provider, doc)
                websocketProvider.destroy()
              },
            }),
        })
        provider.attach()
      }),
  }
}

/** How a peer is reached. */
interface Wire extends ClientOptions {
  readonly scheme: 'ws' | 'wss'
  readonly env: Readonly<Record<string, string>>
}

const IN_THE_CLEAR: Wire = { scheme: 'ws', env: {} }
const STILL_OVER_TLS = '  the same over TLS'

/** The wire that ours has. */
export async function overTls(): Promise<Wire> {
  const { certificate, key } = await makeCertificate()
  return { scheme: 'wss', ca: certificate, env: { CERTIFICATE: certificate, KEY: key } }
}

/** The peers on both wires, then ours. */
export async function serversOnBothWires(rooms = 1): Promise<{ peers: TypingServer[]; ours: OurServer }> {
  const wire = await overTls()
  const stock = [await stockServer(), await stockServer(wire)]
  const hocuspocus = [await hocuspocusServer(), await hocuspocusServer(wire)]
  return { peers: [...stock, ...hocuspocus], ours: await ourServer(rooms) }
}

/** All three, in the order in which they are told: what they are compared with comes first. */
export const allServers = async (rooms = 1): Promise<TypingServer[]> => [
  await stockServer(),
  await hocuspocusServer(),
  await ourServer(rooms),
]

function closed(provider: { destroy(): void }, doc: Y.Doc): void {
  provider.destroy()
  doc.destroy()
}

function joinByWebsocket(
  url: string,
  room: string,
  protocols: string[] = [],
  options: ClientOptions = {},
): Promise<TypingClient> {
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(url, room, doc, {
    WebSocketPolyfill: socketOver(options),
    protocols,
    disableBc: true,
    maxBackoffTime: 100,
  })
  return new Promise((resolve) => {
    provider.once('sync', () =>
      resolve({
        doc,
        goOffline: () => provider.disconnect(),
        goOnline: () => provider.connect(),
        close: () => closed(provider, doc),
      }),
    )
  })
}

function socketOver(options: ClientOptions): typeof globalThis.WebSocket {
  class BenchSocket extends WebSocket {
    constructor(address: string, offered?: string[]) {
      super(address, offered, options)
      this.on('error', () => {})
    }
  }
  return BenchSocket as unknown as typeof globalThis.WebSocket
}

/** A program that says a line when it is ready. */
function program(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  let child: ChildProcess | null = null
  const end = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  return {
    async start() {
      child = spawn(process.execPath, args, {
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      await firstLine(child)
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    sleep: () => void child?.kill('SIGSTOP'),
    wake: () => void child?.kill('SIGCONT'),
    memoryMiB: () => residentMiB(child?.pid ?? 0),
  }
}

function firstLine(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) throw new Error('no output to read')
    createInterface({ input: child.stdout }).once('line', () => resolve())
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
}

/** Linux tells it in a file; elsewhere this figure is left out. */
function residentMiB(pid: number): number {
  try {
    const [, kib] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kib) / 1024
  } catch {
    // No such file system, or no such process.
    return Number.NaN
  }
}
