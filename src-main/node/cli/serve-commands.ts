import { resolve } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import type { Host } from '../host.ts'
import { openProductHost } from '../open-product-host.ts'
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
      .action((options: CommonOptions & { port: number; network?: boolean }) => serveHub(options)),
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

async function serveHub({
  data,
  port,
  network,
}: {
  data: string
  port: number
  network?: boolean
}): Promise<void> {
  const host = await open(data)
  const turned = await host.call('hub.turnOn', { port, network: network === true })
  if (!turned.ok) {
    await host.stop()
    orFail(turned)
  }
  const door = await host.door()
  print({ url: `wss://127.0.0.1:${door.port}`, port: door.port, pin: door.pin })
  untilStopped(host)
}

async function serveWindow({ data }: { data: string }): Promise<void> {
  const host = await open(data)
  print({ url: host.newWindowAddress() })
  untilStopped(host)
}

async function open(data: string): Promise<Host> {
  const opened = await openProductHost({ dataDir: resolve(data), printer: createChromiumPrinter() })
  if (!opened.ok) throw new CommandFailed(openHostSentence(opened.error))
  return opened.value
}

const print = (value: object): void => void process.stdout.write(`${JSON.stringify(value)}\n`)

function untilStopped(host: Host): void {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    void host.stop().then(() => process.exit(0))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
