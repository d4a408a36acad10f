import { ipcRenderer } from 'electron'
import { PORT_MESSAGE, REOPEN_MESSAGE } from '../../shared/api/shell.ts'

/** The only thing the page gets from Electron: one port to the host, handed over when the page can listen. */
declare const window: {
  readonly location: { readonly origin: string }
  addEventListener(type: 'DOMContentLoaded', listener: () => void): void
  addEventListener(type: 'message', listener: (event: PageMessage) => void): void
  postMessage(message: unknown, targetOrigin: string, transfer: readonly unknown[]): void
}
interface PageMessage {
  readonly source: unknown
  readonly data: unknown
}

ipcRenderer.once('guest-port', (event) => {
  window.postMessage({ type: PORT_MESSAGE }, window.location.origin, event.ports)
})

window.addEventListener('DOMContentLoaded', () => ipcRenderer.send('guest'))

window.addEventListener('message', ({ source, data }) => {
  if (source === window && isReopen(data)) ipcRenderer.send('reopen')
})

function isReopen(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === REOPEN_MESSAGE
}
