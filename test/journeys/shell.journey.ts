import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PAGE_POLICY } from '../../shared/api/shell.ts'
import { axeClean } from '../kit/axe-clean.ts'
import { type ElectronShell, openElectron } from '../kit/electron-shell.ts'
import { launchShell, type Shell, shellName } from '../kit/launch-shell.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

/** What the page may not do, whatever gets into it, in the shell that the run is about. */
let shell: Shell

beforeAll(async () => {
  shell = shellName() === 'electron' ? await openElectron(settings()) : await launchShell(settings())
})
afterAll(() => shell?.close())

const settings = () => ({ dataDir: tempDataDir(), locale: 'en-US' })
const electron = () => shell as ElectronShell

describe('in every shell', () => {
  test('the page is served under its policy', async () => {
    const policy = await shell.page.evaluate(async () => {
      const answer = await fetch(location.pathname)
      return answer.headers.get('content-security-policy')
    })
    expect(policy).toBe(PAGE_POLICY)
  })

  test('the page knows nothing of Node or Electron', async () => {
    const known = await shell.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in globalThis),
    )
    expect(known).toEqual([])
  })

  test('a script that got into the page as text does not run', async () => {
    const ran = await shell.page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'globalThis.intruder = true'
      document.body.append(script)
      script.remove()
      return 'intruder' in globalThis
    })
    expect(ran).toBe(false)
  })

  test('the page reaches no other address', async () => {
    const answer = await shell.page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'answered',
        () => 'refused',
      ),
    )
    expect(answer).toBe('refused')
  })

  test('the first screen has no accessibility fault', async () => {
    await shell.page.getByRole('main').waitFor()
    expect(await axeClean(shell.page)).toEqual([])
  })
})

if (shellName() === 'electron') {
  describe('in Electron', () => {
    test('files beside the page’s own are out of reach', async () => {
      const statuses = await shell.page.evaluate(async () => {
        const paths = [
          '/../main/index.js',
          '/..%2fmain/index.js',
          '/%2e%2e/main/index.js',
          '/packet/1',
          '/%00',
        ]
        return Promise.all(paths.map(async (path) => (await fetch(path)).status))
      })
      expect(statuses).toEqual([404, 404, 404, 404, 404])
    })

    test('the page stays where it is', async () => {
      const before = shell.page.url()
      await shell.page.evaluate(() => {
        location.href = 'http://example.org/'
      })
      await shell.page.evaluate(() => {
        location.href = 'file:///etc/passwd'
      })
      expect(await shell.page.evaluate(() => location.href)).toBe(before)
      expect(await shell.page.evaluate(() => document.querySelector('main') !== null)).toBe(true)
    })

    test('no second window opens', async () => {
      const opened = await shell.page.evaluate(() => window.open('http://example.org/') !== null)
      expect(opened).toBe(false)
      expect(electron().app.windows()).toHaveLength(1)
    })

    test('every permission is refused', async () => {
      const answers = await shell.page.evaluate(async () => ({
        notifications: await Notification.requestPermission(),
        position: (await navigator.permissions.query({ name: 'geolocation' })).state,
        microphone: await navigator.mediaDevices.getUserMedia({ audio: true }).then(
          () => 'granted',
          () => 'denied',
        ),
        screen: await navigator.mediaDevices.getDisplayMedia().then(
          () => 'granted',
          () => 'denied',
        ),
      }))
      expect(answers).toEqual({
        notifications: 'denied',
        position: 'denied',
        microphone: 'denied',
        screen: 'denied',
      })
    })

    test('windows are sandboxed, isolated and without webviews', async () => {
      const preferences = await electron().app.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
          getLastWebPreferences(): Record<string, unknown>
        }
        const { sandbox, contextIsolation, nodeIntegration, webviewTag } = contents.getLastWebPreferences()
        return { sandbox, contextIsolation, nodeIntegration, webviewTag }
      })
      expect(preferences).toEqual({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
      })
    })
  })
}
