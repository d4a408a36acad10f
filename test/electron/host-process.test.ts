import { EventEmitter } from 'node:events'
import type { MessagePortMain } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { HostToShell } from '../../shared/api/shell.ts'
import { type HostProcess, startHost } from '../../src-main/electron/host-process.ts'

const fork = vi.hoisted(() => ({ child: null as unknown }))
vi.mock('electron', () => ({ utilityProcess: { fork: () => fork.child } }))

/** Electron's end of the child process, with what was sent to it. */
function createChild() {
  const sent: unknown[] = []
  const child = Object.assign(new EventEmitter(), {
    kill: vi.fn(() => child.emit('exit', 0)),
    postMessage: (message: unknown, ports: readonly unknown[] = []) => sent.push([message, ...ports]),
  })
  return { sent, child, say: (message: HostToShell) => child.emit('message', message) }
}

const start = { type: 'start', dataDir: '/team', locale: 'en-US' } as const
const port = (name: string) => name as unknown as MessagePortMain

let electron: ReturnType<typeof createChild>
let heard: HostToShell[]
let gone: number[]
let host: HostProcess

beforeEach(() => {
  electron = createChild()
  fork.child = electron.child
  heard = []
  gone = []
  host = startHost({ start, onMessage: (message) => heard.push(message), onGone: (code) => gone.push(code) })
})
afterEach(() => vi.useRealTimers())

test('a window that comes early waits until the host is ready', () => {
  host.addGuest(port('early'))
  expect(electron.sent).toEqual([[start]])
  electron.say({ type: 'ready' })
  host.addGuest(port('late'))
  expect(electron.sent).toEqual([[start], [{ type: 'guest' }, 'early'], [{ type: 'guest' }, 'late']])
})

test('what the host says is passed on', () => {
  electron.say({ type: 'ready' })
  electron.say({ type: 'print', id: 'a', html: '<p>' })
  expect(heard).toEqual([{ type: 'ready' }, { type: 'print', id: 'a', html: '<p>' }])
})

test('a host that ends by itself is reported with its code', () => {
  electron.say({ type: 'ready' })
  electron.child.emit('exit', 134)
  expect(gone).toEqual([134])
  expect(host.isAlive()).toBe(false)
})

test('a host that said why it cannot go on ends, and is not reported a second time', () => {
  electron.say({ type: 'failed', error: { type: 'DataFolderInUse' } })
  expect(host.isAlive()).toBe(false)
  expect(electron.child.kill).toHaveBeenCalledOnce()
  expect(gone).toEqual([])
})

test('nothing is sent to a host that is gone', () => {
  electron.child.emit('exit', 1)
  host.tell({ type: 'resumed' })
  host.addGuest(port('late'))
  expect(electron.sent).toEqual([[start]])
})

test('stopping waits until the host has closed its data', async () => {
  electron.say({ type: 'ready' })
  const stopped = vi.fn()
  const stopping = host.stop().then(stopped)
  await Promise.resolve()
  expect(electron.sent.at(-1)).toEqual([{ type: 'stop' }])
  expect(stopped).not.toHaveBeenCalled()
  electron.say({ type: 'stopped' })
  await stopping
  expect(gone).toEqual([])
})

test('a host that does not answer is stopped all the same', async () => {
  vi.useFakeTimers()
  electron.say({ type: 'ready' })
  const stopping = host.stop()
  vi.advanceTimersByTime(8_000)
  await stopping
  expect(electron.child.kill).toHaveBeenCalledOnce()
})
