import { once } from 'node:events'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright'
import { need } from '../../src-main/setup/outcome.mjs'
import { isRoot, projectRoot } from '../../src-main/setup/project.mjs'
import { readyElectron } from '../../src-main/setup/ready-electron.mjs'
import { moveClock, preloadAhead } from './clock-ahead.ts'
import type { Shell } from './launch-shell.ts'
import { tempDataDir } from './temp-data-dir.ts'

export interface ElectronShell extends Shell {
  /** The main process, for what only Electron can be asked. */
  readonly app: ElectronApplication
}

interface Settings {
  readonly dataDir: string
  readonly locale: string
  readonly aheadMs?: number
}

// A start takes about a second; about one in fifty never gets past attaching the debugger.
const ATTACHED_WITHIN_MS = 30_000

export async function openElectron(settings: Settings): Promise<ElectronShell> {
  const app = await launch(settings).catch(() => launch(settings))
  const page = await app.firstWindow()
  await page.waitForLoadState('domcontentloaded')
  if (settings.aheadMs) await page.evaluate(moveClock, settings.aheadMs)
  return {
    app,
    page,
    close: () => app.close(),
    async kill() {
      const gone = once(app.process(), 'exit')
      app.process().kill('SIGKILL')
      await gone
    },
    async paste(text) {
      await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text)
      await page.keyboard.press('ControlOrMeta+V')
    },
    async resize(width, height) {
      await app.evaluate(
        ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
        [width, height] as const,
      )
    },
    async download(start) {
      const folder = tempDataDir()
      const name = app.evaluate(saveNextDownload, folder)
      await start()
      return join(folder, await name)
    },
  }
}

async function launch({ dataDir, locale, aheadMs = 0 }: Settings): Promise<ElectronApplication> {
  const executablePath = process.env.COMMON_PREP_ELECTRON ?? need(await readyElectron(process.execPath))
  const preload = aheadMs ? ['-r', preloadAhead(aheadMs)] : []
  return _electron.launch({
    executablePath,
    args: [
      ...preload,
      ...(isRoot() ? ['--no-sandbox'] : []),
      projectRoot,
      `--lang=${locale}`,
      '--data',
      dataDir,
    ],
    timeout: ATTACHED_WITHIN_MS,
  })
}

/** Runs in the main process, in place of the save dialog. */
function saveNextDownload({ session }: typeof import('electron'), folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    session.defaultSession.once('will-download', (_event, item) => {
      item.setSavePath(`${folder}/${item.getFilename()}`)
      item.once('done', (_done, state) =>
        state === 'completed' ? resolve(item.getFilename()) : reject(new Error(`The download was ${state}.`)),
      )
    })
  })
}
