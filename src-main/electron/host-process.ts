import { join } from 'node:path'
import { type MessagePortMain, utilityProcess } from 'electron'
import type { HostToShell, ShellToHost } from '../../shared/api/shell.ts'

/** The host in its own process, so that its work never blocks the window and its end never takes it along.
 *  Guests wait here until the host is ready. A host that is gone stays gone: the maker starts another. */
export interface HostProcess {
  addGuest(port: MessagePortMain): void
  tell(message: ShellToHost): void
  isAlive(): boolean
  /** Resolves when the host has closed its data and left, or did not answer in time. */
  stop(): Promise<void>
}

interface HostDeps {
  readonly start: ShellToHost & { readonly type: 'start' }
  readonly onMessage: (message: HostToShell) => void
  /** The process ended although nobody asked it to. */
  readonly onGone: (code: number) => void
}

// Long enough to write out a large team; a teacher who quits should not wait longer than this.
const STOP_WITHIN_MS = 8_000

export function startHost({ start, onMessage, onGone }: HostDeps): HostProcess {
  let state: 'starting' | 'ready' | 'failed' | 'stopping' | 'gone' = 'starting'
  const waiting: MessagePortMain[] = []
  const child = utilityProcess.fork(join(import.meta.dirname, 'host.js'), [], {
    serviceName: 'Common Prep host',
  })

  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.on('message', (message: HostToShell) => {
    if (message.type === 'ready') beReady()
    if (message.type === 'failed') state = 'failed'
    // Neither has anything left to lose, and the next host must not meet this one's locks.
    if (message.type === 'failed' || message.type === 'stopped') child.kill()
    onMessage(message)
  })
  child.on('exit', (code) => {
    const expected = state === 'stopping' || state === 'failed'
    state = 'gone'
    if (!expected) onGone(code)
  })
  child.postMessage(start)

  function beReady(): void {
    state = 'ready'
    for (const port of waiting.splice(0)) child.postMessage({ type: 'guest' }, [port])
  }

  function tell(message: ShellToHost): void {
    if (state !== 'gone') child.postMessage(message)
  }

  return {
    tell,
    isAlive: () => state === 'starting' || state === 'ready',
    addGuest(port) {
      if (state === 'ready') child.postMessage({ type: 'guest' }, [port])
      if (state === 'starting') waiting.push(port)
    },
    stop() {
      if (state === 'gone') return Promise.resolve()
      state = 'stopping'
      tell({ type: 'stop' })
      setTimeout(() => child.kill(), STOP_WITHIN_MS).unref()
      return gone
    },
  }
}
