import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright'
import { serveBuiltGallery } from './serve.ts'

// Takes a picture of the gallery in each look and language, and checks each with axe against WCAG 2.2 AA:
// `node test/gallery/pictures.ts [folder]`. Exits with 1 if axe finds anything.

interface Shot {
  readonly name: string
  readonly hash: string
  readonly theme?: 'light' | 'dark'
  readonly language?: string
  readonly width?: number
  readonly height?: number
  readonly forcedColors?: boolean
  readonly act?: (page: Page) => Promise<void>
  /** Rules that do not fit the moment of the picture. */
  readonly without?: readonly string[]
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click()

const shots: readonly Shot[] = [
  { name: 'unit-light', hash: '#/units' },
  { name: 'unit-dark', hash: '#/units', theme: 'dark' },
  { name: 'unit-1024-light', hash: '#/units', width: 1024, height: 640 },
  { name: 'unit-1024-dark', hash: '#/units', theme: 'dark', width: 1024, height: 640 },
  { name: 'unit-es', hash: '#/units', language: 'es' },
  { name: 'unit-pseudo', hash: '#/units', language: 'en-XA' },
  { name: 'unit-rtl', hash: '#/units', language: 'ar-XB' },
  { name: 'unit-320', hash: '#/units', width: 320, height: 640 },
  { name: 'unit-forced', hash: '#/units', forcedColors: true },
  { name: 'palette', hash: '#/units', act: (page) => page.keyboard.press('Control+k') },
  { name: 'keys', hash: '#/units', act: (page) => page.keyboard.press('?') },
  { name: 'parts-light', hash: '#/standards', height: 2600 },
  { name: 'parts-dark', hash: '#/standards', theme: 'dark', height: 2600 },
  { name: 'parts-es', hash: '#/standards', language: 'es', height: 2600 },
  { name: 'parts-rtl', hash: '#/standards', language: 'ar-XB', height: 2600 },
  { name: 'parts-1024', hash: '#/standards', width: 1024, height: 2800 },
  { name: 'parts-forced', hash: '#/standards', forcedColors: true, height: 2600 },
  { name: 'menu', hash: '#/standards', act: openSubmenu },
  { name: 'popover', hash: '#/standards', act: press('Open popover') },
  { name: 'dialog', hash: '#/standards', act: press('Open dialog') },
  { name: 'dialog-dark', hash: '#/standards', theme: 'dark', act: press('Open dialog') },
  { name: 'question', hash: '#/standards', act: press('Open question') },
  { name: 'toast', hash: '#/standards', act: press('Show toast') },
  {
    name: 'combo',
    // While its list is open the component set hides all else from screen readers; leaving it closes the list.
    without: ['aria-hidden-focus'],
    hash: '#/standards',
    act: (page) => page.getByRole('combobox', { name: 'Standard', exact: true }).fill('6.RP.A.9'),
  },
  {
    name: 'select',
    hash: '#/standards',
    act: (page) =>
      page
        .getByRole('button', { name: /Language/ })
        .first()
        .click(),
  },
]

async function openSubmenu(page: Page): Promise<void> {
  await press('Open menu')(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
}

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function problemsOn(page: Page, without: readonly string[]): Promise<readonly string[]> {
  await page.addScriptTag({ path: axeSource })
  return page.evaluate(
    async ([runOnly, left]) => {
      const rules = Object.fromEntries(left.map((rule) => [rule, { enabled: false }]))
      const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe
      const { violations } = await axe.run(document, { runOnly: [...runOnly], rules })
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          (node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`,
        ),
      )
    },
    [tags, without] as const,
  )
}

async function takeShot(browser: Browser, url: string, folder: string, shot: Shot): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: shot.width ?? 1440, height: shot.height ?? 900 },
    forcedColors: shot.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
  await context.addInitScript(
    ([theme, language]) => {
      localStorage.setItem('common-prep.theme', theme)
      localStorage.setItem('common-prep.language', language)
    },
    [shot.theme ?? 'light', shot.language ?? 'en'] as const,
  )
  const page = await context.newPage()
  const noise: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(String(error)))
  await page.goto(`${url}${shot.hash}`)
  await page.locator('main').waitFor()
  await page.evaluate(() => document.fonts.ready)
  await shot.act?.(page)
  await page.waitForTimeout(300)
  await page.screenshot({ path: `${folder}/${shot.name}.png` })
  const problems = [...(await problemsOn(page, shot.without ?? [])), ...noise]
  process.stdout.write(
    `${shot.name}: ${problems.length} problems\n${problems.map((line) => `  ${line}\n`).join('')}`,
  )
  await context.close()
  return problems.length
}

const folder = process.argv[2] ?? fileURLToPath(new URL('../../out/gallery', import.meta.url))
const only = process.argv[3]
await mkdir(folder, { recursive: true })
const { url, close } = await serveBuiltGallery(5198)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
})
let found = 0
for (const shot of shots.filter(({ name }) => only === undefined || name.match(only) !== null)) {
  found += await takeShot(browser, url, folder, shot)
}
await browser.close()
await close()
await writeFile(`${folder}/result.txt`, `${found} problems\n`)
process.exitCode = found > 0 ? 1 : 0
