import { resolve } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { systemClock } from '../../../shared/lib/clock.ts'
import { type Log, silentLog } from '../../../shared/lib/log.ts'
import { type HealthServer, startHealthServer } from '../health/health-server.ts'
import { createHubLog } from '../health/log.ts'
import type { Host } from '../host.ts'
import { openProductHost, VERSION } from '../open-product-host.ts'
import { createChromiumPrinter } from '../packets/chromium-printer.ts'
import { CommandFailed } from './output.ts'
import { type CommonOptions, command, orFail } from './with-owner.ts'
import { openHostSentence } from './words.ts'

/** `hub` and `window`: commands that stay until they are stopped. */
export function addServeCommands(program: Command): void {
  program.addCommand(
    command('hub', 'run without a window, for others to join')
      .option('--port <number>', 'port to listen on', toPort, 4747)
      .option('--network', 'let other computers in, not only this one')
      .option('--health-port <number>', 'answer GET /health there, on this computer only', toPort)
      .action((options: HubOptions) => serveHub(options)),
  )
  program.addCommand(
    command('window', 'serve the app to a browser on this computer').action((options: CommonOptions) =>
      serveWindow(options),
    ),
  )
}

function toPort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError('Not a port number.')
  return port
}

interface HubOptions extends CommonOptions {
  readonly port: number
  readonly network?: boolean
  readonly healthPort?: number
}

async function serveHub({ data, port, network, healthPort }: HubOptions): Promise<void> {
  const log = createHubLog({ clock: systemClock, write: (line) => void process.stderr.write(line) })
  const host = await open(data, log)
  const turned = await host.call('hub.turnOn', { port, network: network === true })
  if (!turned.ok) {
    await host.stop()
    orFail(turned)
  }
  const health = healthPort === undefined ? null : await openHealth(host, healthPort)
  const door = await host.door()
  const ports = { port: door.port, ...(health ? { healthPort: health.port } : {}) }
  // Before anybody is told that it is ready: from then on it may be told to stop.
  untilStopped(log, async () => {
    await health?.close()
    await host.stop()
  })
  print({ url: `wss://127.0.0.1:${door.port}`, pin: door.pin, ...ports })
  log.info('hub started', { ...ports, network: network === true, version: VERSION })
}

async function openHealth(host: Host, port: number): Promise<HealthServer> {
  const started = await startHealthServer({ port, version: VERSION, clock: systemClock, facts: host.health })
  if (started.ok) return started.value
  await host.stop()
  throw new CommandFailed(`Port ${port} for --health-port is in use or not allowed. Choose another one.`)
}

async function serveWindow({ data }: { data: string }): Promise<void> {
  const host = await open(data)
  untilStopped(silentLog, host.stop)
  print({ url: host.newWindowAddress() })
}

async function open(data: string, log: Log = silentLog): Promise<Host> {
  const opened = await openProductHost({ dataDir: resolve(data), printer: createChromiumPrinter(), log })
  if (!opened.ok) throw new CommandFailed(openHostSentence(opened.error))
  return opened.value
}

const print = (value: object): void => void process.stdout.write(`${JSON.stringify(value)}\n`)

/** What is confirmed is on disk already: a stop that takes too long, or a second signal, loses nothing. */
const STOP_WITHIN_MS = 5_000

function untilStopped(log: Log, close: () => Promise<void>): void {
  let stopping = false
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1)
    stopping = true
    log.info('stopping', { signal })
    setTimeout(() => {
      log.warn('stopped before everything was closed')
      process.exit(1)
    }, STOP_WITHIN_MS).unref()
    void close().then(() => {
      log.info('stopped')
      process.exit(0)
    })
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
