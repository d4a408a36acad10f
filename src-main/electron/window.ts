import { join } from 'node:path'
import { BrowserWindow, type IpcMainEvent, nativeTheme } from 'electron'
import { APP_ORIGIN } from './app-protocol.ts'
import { readBounds, rememberBounds } from './window-bounds.ts'

/** The one window. It shows the page and nothing else; what else it could do is taken away in hardening.ts. */
export interface AppWindow {
  /** Leads the page to a place in the app, such as the trouble screen. */
  show(hash: string): void
  /** Loads the page from the start. */
  openAgain(): void
  focus(): void
  /** Whether a message comes from our page and not from a frame or a page that took its place. */
  isPage(event: IpcMainEvent): boolean
}

const PAGE = `${APP_ORIGIN}/index.html`
const PAPER = { light: '#f7f5f0', dark: '#131614' }

export function openWindow(profileDir: string): AppWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    ...readBounds(profileDir),
    minWidth: 1024,
    minHeight: 640,
    title: 'Common Prep',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    autoHideMenuBar: true,
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Elsewhere than on macOS, Chromium would fetch its dictionaries from the internet.
      spellcheck: process.platform === 'darwin',
    },
  })
  window.once('ready-to-show', () => window.show())
  window.on('page-title-updated', (event) => event.preventDefault())
  window.webContents.on('render-process-gone', () => load(''))
  rememberBounds(window, profileDir)
  load('')

  function load(hash: string): void {
    if (window.isDestroyed()) return
    // A load that another load overtakes rejects; the later one is what counts.
    window.loadURL(`${PAGE}${hash}`).catch(() => undefined)
  }

  return {
    show: load,
    openAgain() {
      // A new address within one page is no load, so leave the old page's state behind by its query.
      window.loadURL(`${PAGE}?again`).catch(() => undefined)
    },
    focus() {
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
    isPage(event) {
      const frame = event.senderFrame
      return (
        event.sender === window.webContents && frame !== null && frame.parent === null && isOurs(frame.url)
      )
    },
  }
}

const isOurs = (url: string): boolean => URL.parse(url)?.href.startsWith(`${APP_ORIGIN}/index.html`) ?? false
