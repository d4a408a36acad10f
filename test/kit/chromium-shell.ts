import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { hostCommand } from '../../src-main/setup/host-command.mjs'
import { firstAddress } from '../../src-main/setup/open-in-browser.mjs'
import { need } from '../../src-main/setup/outcome.mjs'
import { isRoot } from '../../src-main/setup/project.mjs'
import { readyBrowser } from '../../src-main/setup/ready-browser.mjs'
import { envAhead, moveClock } from './clock-ahead.ts'
import type { Shell } from './launch-shell.ts'
import { tempDataDir } from './temp-data-dir.ts'

/** A host of its own and a browser of its own, as `npm start` opens them where there is no Electron. */
export async function openChromium(settings: {
  dataDir: string
  locale: string
  aheadMs?: number
}): Promise<Shell> {
  const { aheadMs = 0 } = settings
  const host = spawn(process.execPath, hostCommand(['window', '--data', settings.dataDir]), {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: envAhead(aheadMs),
  })
  const url = await firstAddress(host)
  if (url === null) throw new Error('The host ended without an address.')
  const { page, context, leave } = await openBrowser(url, { locale: settings.locale })
  if (aheadMs) await page.evaluate(moveClock, aheadMs)
  return {
    page,
    download: (start) => saveDownload(page, start),
    async paste(text) {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
      await page.keyboard.press('ControlOrMeta+V')
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    async close() {
      await context.close()
      await Promise.all([leave(), end(host, 'SIGTERM')])
    },
    async kill() {
      await Promise.all([end(host, 'SIGKILL'), leave()])
    },
  }
}

/** A browser with nothing but this page, for guests as well as for the host's own window. */
export async function openBrowser(
  url: string,
  settings: Pick<BrowserContextOptions, 'locale' | 'ignoreHTTPSErrors'> = {},
): Promise<{ page: Page; context: BrowserContext; leave(): Promise<void> }> {
  const browser = await chromium.launch({
    executablePath: process.env.COMMON_PREP_BROWSER ?? need(await readyBrowser()),
    args: ['--disable-dev-shm-usage', ...(isRoot() ? ['--no-sandbox'] : [])],
  })
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1280, height: 800 },
    ...settings,
  })
  const page = await context.newPage()
  await page.goto(url)
  return { page, context, leave: () => browser.close() }
}

async function saveDownload(page: Page, start: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), start()])
  const path = join(tempDataDir(), download.suggestedFilename())
  await download.saveAs(path)
  return path
}

async function end(host: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (host.exitCode !== null || host.signalCode !== null) return
  const gone = once(host, 'exit')
  host.kill(signal)
  await gone
}
