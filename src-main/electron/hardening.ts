import { app, BrowserWindow, dialog, type Session, shell, type WebContents } from 'electron'
import { APP_ORIGIN } from './app-protocol.ts'
import type { Words } from './words.ts'

/** Takes from every page what ours never needs: devices, other pages, other windows, the network.
 *  The page reaches the world only through the host. */
const LOCAL_SCHEMES = new Set(['app:', 'blob:', 'data:', 'devtools:'])

export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null))
  session.webRequest.onBeforeRequest((details, callback) => {
    const scheme = URL.parse(details.url)?.protocol ?? ''
    callback({ cancel: !LOCAL_SCHEMES.has(scheme) })
  })
}

/** Every page that ever comes to be, the printing ones included, may go nowhere. */
export function hardenApp(words: Words): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => {
      if (event.url.startsWith(`${APP_ORIGIN}/`)) return
      event.preventDefault()
      if (event.isMainFrame) void offerLink(contents, event.url, words)
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.setWindowOpenHandler(({ url }) => {
      void offerLink(contents, url, words)
      return { action: 'deny' }
    })
  })
}

/** A link out of the app opens in the teacher's browser or mail, after the teacher has seen where it leads. */
async function offerLink(contents: WebContents, address: string, words: Words): Promise<void> {
  const url = outsideLink(address)
  const window = BrowserWindow.fromWebContents(contents)
  if (url === null || window === null || !window.isVisible()) return
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: words.openLink,
    detail: url,
    buttons: [words.open, words.cancel],
    defaultId: 1,
    cancelId: 1,
  })
  if (response === 0) await shell.openExternal(url)
}

/** The address in its one normal form, if it is of a kind that may leave the app. */
export function outsideLink(address: string): string | null {
  const url = URL.parse(address)
  return url && (url.protocol === 'https:' || url.protocol === 'mailto:') ? url.href : null
}
