import type { HostToShell, ShellToHost } from '../../shared/api/shell.ts'
import { createEmitter } from '../../shared/lib/emitter.ts'
import { CLOSE, SUBPROTOCOL } from '../../shared/protocol/wire.ts'
import type { HostPort } from './guests/port-channels.ts'
import { serveWindowPort } from './guests/port-channels.ts'
import type { Host } from './host.ts'
import { openProductHost } from './open-product-host.ts'
import { createElectronPrinter, type PrintReply } from './packets/electron-printer.ts'

/** The host inside Electron: a utility process that its shell starts, feeds with windows and stops. */
interface ParentPort {
  postMessage(message: HostToShell): void
  on(event: 'message', listener: (event: { data: ShellToHost; ports: HostPort[] }) => void): void
}

const { parentPort } = process as unknown as { parentPort: ParentPort }
const replies = createEmitter<PrintReply>()
const printer = createElectronPrinter({
  send: (message) => parentPort.postMessage(message),
  onReply: replies.on,
})
let host: Host | null = null

parentPort.on('message', ({ data: message, ports }) => {
  if (message.type === 'start') void start(message.dataDir)
  if (message.type === 'guest' && ports[0]) addWindow(ports[0])
  if (message.type === 'printed') replies.emit(message)
  if (message.type === 'resumed') host?.resumed()
  if (message.type === 'stop') void stop()
})

async function start(dataDir: string): Promise<void> {
  const opened = await openProductHost({ dataDir, printer })
  if (opened.ok) host = opened.value
  parentPort.postMessage(opened.ok ? { type: 'ready' } : { type: 'failed', error: opened.error })
}

function addWindow(port: HostPort): void {
  serveWindowPort(port, (path, protocols, channel) =>
    host?.accept(path, protocols.includes(SUBPROTOCOL), channel)
      ? { protocol: SUBPROTOCOL }
      : { refused: CLOSE.noSuchRoom },
  )
}

async function stop(): Promise<void> {
  await host?.stop()
  parentPort.postMessage({ type: 'stopped' })
}
