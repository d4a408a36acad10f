import { setTimeout as after } from 'node:timers/promises'
import { BrowserWindow } from 'electron'
import { type Result, tryAsync } from '../../shared/lib/result.ts'
import type { PacketShelf } from './app-protocol.ts'

/** Paper from Electron's own print engine: a hidden window loads the packet, waits for its letters and
 *  pictures, and prints to tagged PDF. One packet at a time: each holds a whole page process in memory. */
export interface Printer {
  print(html: string): Promise<Result<Uint8Array, CannotPrint>>
}
export type CannotPrint = { readonly type: 'CannotPrint'; readonly reason: string }

// A packet of a long unit takes about one second; a minute means something hangs.
const GIVE_UP_AFTER_MS = 60_000
const WHEN_DRAWN = `Promise.all([document.fonts.ready, ...Array.from(document.images, (image) =>
  image.decode().catch(() => undefined))]).then(() => undefined)`

export function createPrinter(packets: PacketShelf): Printer {
  let last: Promise<unknown> = Promise.resolve()
  return {
    print(html) {
      const printed = last.then(() => tryAsync(() => inHiddenWindow(packets, html), cannotPrint))
      last = printed
      return printed
    },
  }
}

async function inHiddenWindow(packets: PacketShelf, html: string): Promise<Uint8Array> {
  const packet = packets.put(html)
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  })
  try {
    return await Promise.race([toPdf(window, packet.url), timeIsUp()])
  } finally {
    window.destroy()
    packet.remove()
  }
}

async function toPdf(window: BrowserWindow, url: string): Promise<Uint8Array> {
  await window.loadURL(url)
  await window.webContents.executeJavaScript(WHEN_DRAWN)
  return window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
}

const cannotPrint = (cause: unknown): CannotPrint => ({ type: 'CannotPrint', reason: String(cause) })

async function timeIsUp(): Promise<never> {
  await after(GIVE_UP_AFTER_MS, undefined, { ref: false })
  throw new Error('The print engine did not answer.')
}
