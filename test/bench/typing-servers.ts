import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { joinAsClient } from '../kit/hub-client.ts'
import { type Invitation, runCli, runCliJson, startHub } from '../kit/hub-process.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

/** The servers that are measured side by side, each in a process of its own. */
export interface TypingServer {
  readonly name: string
  join(): Promise<TypingClient>
  stop(): Promise<void>
}

export interface TypingClient {
  readonly doc: Y.Doc
  close(): void
}

/** Ours, as a school would run it: TLS, tickets, every edit on disk before it is passed on. */
export async function ourHub(): Promise<TypingServer> {
  const dataDir = tempDataDir()
  await runCli('sample', '--data', dataDir)
  const hub = await startHub(dataDir)
  const [unit] = await runCliJson<{ id: string }>('list', 'units', '--data', dataDir)
  const [invitation] = await runCliJson<Invitation>('invite', '--unit', unit?.id ?? '', '--data', dataDir)
  return {
    name: 'Common Prep hub',
    async join() {
      const client = joinAsClient(invitation as Invitation)
      await client.ready()
      return client
    },
    stop: hub.stop,
  }
}

/** y-websocket's own server, in memory. */
export async function stockServer(): Promise<TypingServer> {
  const script = fileURLToPath(
    new URL('../../node_modules/y-websocket-server/bin/server.cjs', import.meta.url),
  )
  return plainServer('stock y-websocket server', script, 4_901, (line) => line.includes('running'))
}

/** Hocuspocus with its SQLite extension. */
export async function hocuspocusServer(): Promise<TypingServer> {
  const script = fileURLToPath(new URL('./hocuspocus-server.ts', import.meta.url))
  const server = await plainServer('Hocuspocus with SQLite', script, 4_902, (line) => line === 'ready')
  const { HocuspocusProvider } = await import('@hocuspocus/provider')
  return {
    ...server,
    join: () =>
      new Promise((resolve) => {
        const doc = new Y.Doc()
        const provider = new HocuspocusProvider({
          url: 'ws://127.0.0.1:4902',
          name: ROOM,
          document: doc,
          onSynced: () => resolve({ doc, close: () => provider.destroy() }),
        })
      }),
  }
}

const ROOM = 'bench'

async function plainServer(
  name: string,
  script: string,
  port: number,
  isReady: (line: string) => boolean,
): Promise<TypingServer> {
  const env = { ...process.env, HOST: '127.0.0.1', PORT: String(port) }
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  await readyLine(child, isReady)
  return {
    name,
    join: () => joinPlain(port),
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}

function joinPlain(port: number): Promise<TypingClient> {
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(`ws://127.0.0.1:${port}`, ROOM, doc, {
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  })
  return new Promise((resolve) => {
    provider.once('sync', () => resolve({ doc, close: () => provider.destroy() }))
  })
}

function readyLine(child: ChildProcess, isReady: (line: string) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) throw new Error('no output to read')
    createInterface({ input: child.stdout }).on('line', (line) => isReady(line) && resolve())
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
}
