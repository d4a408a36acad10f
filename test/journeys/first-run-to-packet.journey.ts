import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openApp } from '../kit/open-app.ts'
import { expectClean, heading } from '../kit/teacher.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

test('en español: from the first screen to the printed sample packet in under ten clicks', async () => {
  const { page } = await openApp({ dataDir: tempDataDir(), locale: 'es' })
  await heading(page, 'Planeen en equipo. Impriman las páginas de cada estudiante.').waitFor()
  await expectClean(page)
  await countClicks(page)
  await loadPrinter(page)

  await page.getByRole('button', { name: 'Explorar con datos de muestra' }).click()
  await heading(page, 'Ratios and rates').waitFor()
  await expectClean(page)
  await page.getByRole('link', { name: 'Imprimir cuadernillo' }).click()
  await page.getByRole('img', { name: /^Página 1 de / }).waitFor({ timeout: 90_000 })
  await expectClean(page)
  await page.getByRole('button', { name: 'Imprimir…' }).click()

  const pages = await page.getByRole('img', { name: /^Página \d+ de / }).count()
  expect(pages).toBeGreaterThan(40)
  await expect.poll(() => printedSheets(page), { timeout: 90_000 }).toBe(pages)
  const clicks = await clicksSoFar(page)
  expect(clicks).toBeGreaterThan(0)
  expect(clicks).toBeLessThan(10)
})

type Counting = typeof globalThis & { clicks: number; sheets: number }

/** Presses of the mouse, wherever they land. */
const countClicks = (page: Page) =>
  page.evaluate(() => {
    const counting = globalThis as Counting
    counting.clicks = 0
    addEventListener('pointerdown', () => (counting.clicks += 1), { capture: true })
  })

const clicksSoFar = (page: Page) => page.evaluate(() => (globalThis as Counting).clicks)

/** In place of the system's printer: counts the sheets it was given. */
const loadPrinter = (page: Page) =>
  page.evaluate(() => {
    const counting = globalThis as Counting
    counting.sheets = 0
    window.print = () => {
      counting.sheets = [...document.images].filter((image) => image.src.startsWith('blob:')).length
      dispatchEvent(new Event('afterprint'))
    }
  })

const printedSheets = (page: Page) => page.evaluate(() => (globalThis as Counting).sheets)
