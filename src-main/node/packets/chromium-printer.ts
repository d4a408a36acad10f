import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { err, tryAsync } from '../../../shared/lib/result.ts'
import { findBrowser } from '../../setup/find-browser.mjs'
import { type PdfPrinter, type PrintError, printFailed } from './pdf-printer.ts'

/** Paper from a Chromium of this computer, for the command line and hosts without Electron. The page runs no
 *  script and reaches no network. The browser stays open a while, since most packets are printed twice. */
export interface ChromiumPrinterOptions {
  /** The browser to use; the computer's own, else Playwright's, when absent. */
  readonly executable?: string | null
  readonly keepWarmMs?: number
}

const KEEP_WARM_MS = 60_000
// A packet of a long unit takes about one second; a minute means something hangs.
const GIVE_UP_AFTER_MS = 60_000

export function createChromiumPrinter(options: ChromiumPrinterOptions = {}): PdfPrinter {
  const keepWarmMs = options.keepWarmMs ?? KEEP_WARM_MS
  let browser: Promise<Browser> | null = null
  let cooling: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()

  const executable = async () => (options.executable === undefined ? anyBrowser() : options.executable)

  async function warmBrowser(path: string): Promise<Browser> {
    clearTimeout(cooling)
    const open = await browser?.catch(() => null)
    if (!open?.isConnected()) browser = launch(path)
    return browser as Promise<Browser>
  }

  async function close(): Promise<void> {
    clearTimeout(cooling)
    const closing = browser
    browser = null
    await closing?.then((open) => open.close()).catch(() => undefined)
  }

  async function printNow(html: string, signal: AbortSignal | undefined) {
    const path = await executable()
    if (path === null) return err<PrintError>({ type: 'NoPrintEngine' })
    if (signal?.aborted) return err(printFailed('cancelled'))
    const printed = await tryAsync(
      async () => withinReason(printOn(await warmBrowser(path), html), signal),
      printFailed,
    )
    // What hangs or died is not worth keeping warm.
    if (!printed.ok) await close()
    cooling = setTimeout(() => void close(), keepWarmMs)
    cooling.unref()
    return printed
  }

  return {
    print(html, signal) {
      const printed = last.then(() => printNow(html, signal))
      last = printed.catch(() => undefined)
      return printed
    },
    available: async () => (await executable()) !== null,
    dispose: close,
  }
}

async function anyBrowser(): Promise<string | null> {
  const found = findBrowser()
  if (found !== null) return found
  const { chromium } = await playwright()
  const own = chromium.executablePath()
  return existsSync(own) ? own : null
}

// Half a second to load, and most starts never print.
const playwright = () => import('playwright-core')

// Chromium refuses to sandbox itself for root, as in a container; the page holds no script either way.
const isRoot = () => process.getuid?.() === 0

async function launch(executablePath: string): Promise<Browser> {
  const { chromium } = await playwright()
  return chromium.launch({
    executablePath,
    chromiumSandbox: !isRoot(),
    args: ['--disable-dev-shm-usage', '--font-render-hinting=none'],
  })
}

// Run by the browser's own tools, which work where the page may run nothing. Some versions load even fonts that
// lie inside the page in their own time, and print the letters as nothing until then.
const WHEN_DRAWN = `Promise.all([document.fonts.ready, ...Array.from(document.images, (image) =>
  image.decode().catch(() => undefined))]).then(() => undefined)`

async function printOn(browser: Browser, html: string): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
  try {
    const page = await context.newPage()
    await page.route('**/*', (route) => route.abort())
    await page.setContent(html, { waitUntil: 'load' })
    await page.evaluate(WHEN_DRAWN)
    return await page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: true })
  } finally {
    await context.close()
  }
}

function withinReason<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (reason: string) => () => reject(new Error(reason))
    const timer = setTimeout(stop('the print engine did not answer'), GIVE_UP_AFTER_MS)
    const onAbort = stop('cancelled')
    signal?.addEventListener('abort', onAbort, { once: true })
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    })
  })
}
