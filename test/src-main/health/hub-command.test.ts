import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { tempDataDir } from '../../kit/temp-data-dir.ts'

const HEADLESS = fileURLToPath(new URL('../../../src-main/node/headless.ts', import.meta.url))

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** The hub as a service manager starts it. */
async function startService() {
  const args = [HEADLESS, 'hub', '--data', tempDataDir(), '--port', '0', '--health-port', '0']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  let log = ''
  child.stderr.on('data', (part) => {
    log += String(part)
  })
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  const ready = JSON.parse(line) as { port: number; healthPort: number }
  const events = () => log.split('\n').flatMap((each) => (each ? (JSON.parse(each) as object) : []))
  return { child, ready, events }
}

test('the hub answers on its health port, and ends well when it is told to', async () => {
  const { child, ready, events } = await startService()
  const response = await fetch(`http://127.0.0.1:${ready.healthPort}/health`)
  expect([response.status, await response.json()]).toEqual([
    200,
    {
      status: 'fine',
      version: expect.any(String),
      uptimeSeconds: expect.any(Number),
      guests: 0,
      documents: expect.any(Number),
      disk: 'fine',
      lastCommitAt: null,
      eventLoopP99Ms: expect.any(Number),
      memoryMiB: expect.any(Number),
    },
  ])
  const told = performance.now()
  child.kill('SIGTERM')
  expect(await once(child, 'close')).toEqual([0, null])
  expect(performance.now() - told).toBeLessThan(5_000)
  expect(events()).toMatchObject([
    { level: 'info', event: 'hub started', port: ready.port, healthPort: ready.healthPort, network: false },
    { level: 'info', event: 'stopping', signal: 'SIGTERM' },
    { level: 'info', event: 'stopped' },
  ])
})

test('a second signal ends it at once', async () => {
  const { child } = await startService()
  child.kill('SIGTERM')
  child.kill('SIGINT')
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  // Both may be seen after a very fast stop: that is a good end, too.
  expect([0, 1]).toContain(code)
  expect(signal).toBeNull()
})
