import { app, ipcMain, MessageChannelMain, powerMonitor, session } from 'electron'
import { type HostToShell, type ShellTrouble, troubleHash } from '../../shared/api/shell.ts'
import { createPacketShelf, serveApp } from './app-protocol.ts'
import { hardenApp, hardenSession } from './hardening.ts'
import { type HostProcess, startHost } from './host-process.ts'
import { setMenu } from './menu.ts'
import type { Places } from './places.ts'
import { createPrinter } from './print.ts'
import { openWindow } from './window.ts'
import { wordsFor } from './words.ts'

/** The running desktop app: one host, one window, and what they ask of Electron. */
export function openApp({ dataDir, profileDir }: Places): void {
  const locale = app.getLocale()
  const words = wordsFor(locale)
  const packets = createPacketShelf()
  const printer = createPrinter(packets)
  hardenSession(session.defaultSession)
  hardenApp(words)
  serveApp(session.defaultSession, packets)
  setMenu(words)

  let host = newHost()
  const window = openWindow(profileDir)

  function newHost(): HostProcess {
    return startHost({
      start: { type: 'start', dataDir, locale },
      onMessage: hear,
      onGone: (code) => showTrouble({ type: 'HostStopped', code }),
    })
  }

  function hear(message: HostToShell): void {
    if (message.type === 'failed') showTrouble(message.error)
    if (message.type === 'print') void print(message.id, message.html)
  }

  async function print(id: string, html: string): Promise<void> {
    const asked = host
    const printed = await printer.print(html)
    asked.tell(
      printed.ok
        ? { type: 'printed', id, pdf: printed.value }
        : { type: 'printed', id, reason: printed.error.reason },
    )
  }

  function showTrouble(trouble: Parameters<typeof troubleHash>[0] | ShellTrouble): void {
    window.show(troubleHash(trouble))
  }

  ipcMain.on('guest', (event) => {
    if (!window.isPage(event)) return
    const { port1, port2 } = new MessageChannelMain()
    host.addGuest(port2)
    event.sender.postMessage('guest-port', null, [port1])
  })

  ipcMain.on('reopen', (event) => {
    if (!window.isPage(event) || host.isAlive()) return
    host = newHost()
    window.openAgain()
  })

  app.on('second-instance', () => window.focus())
  app.on('window-all-closed', () => app.quit())
  powerMonitor.on('resume', () => host.tell({ type: 'resumed' }))
  quitAfterHost(() => host)
}

/** The host closes its data before the app goes; a host that does not answer does not keep it open. */
function quitAfterHost(host: () => HostProcess): void {
  let stopped = false
  app.on('before-quit', (event) => {
    if (stopped) return
    event.preventDefault()
    void host()
      .stop()
      .then(() => {
        stopped = true
        app.quit()
      })
  })
}
