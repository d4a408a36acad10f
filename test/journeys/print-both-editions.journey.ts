import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import type { Shell } from '../kit/launch-shell.ts'
import { openApp } from '../kit/open-app.ts'
import { type Paper, readPaper } from '../kit/paper.ts'
import { expectClean, openSample } from '../kit/teacher.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

test('on a dark screen: I look at both editions of a packet and save each as a PDF', async () => {
  const shell = await openApp({ dataDir: tempDataDir() })
  const { page } = shell
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true })
  await expectClean(page)
  await openSample(page)
  await expectClean(page)
  await page.getByRole('link', { name: 'Print packet' }).click()

  const student = await saveEdition(shell, 'Student')
  await expectClean(page)
  await page.getByRole('radio', { name: /^Teacher/ }).check({ force: true })
  const teacher = await saveEdition(shell, 'Teacher')
  await expectClean(page)

  expect(student.title).toContain('Ratios and rates')
  expect(teacher.title).toContain('Ratios and rates')
  expect(teacher.title).not.toBe(student.title)
  expect(isIn(student, 'Answer key')).toBe(false)
  expect(isIn(teacher, 'Answer key')).toBe(true)
  expect(isIn(student, 'Teacher notes')).toBe(false)
  expect(isIn(teacher, 'Teacher notes')).toBe(true)
})

/** Waits for the pages on the screen, saves them, and reads the file. */
async function saveEdition({ page, download }: Shell, edition: string): Promise<Paper> {
  // Until its own pages are there, an edition has nothing to save.
  await page.getByText(/^\d+ pages, \d+ sheets on both sides$/).waitFor({ timeout: 90_000 })
  await expect.poll(() => coloursOfFirstPage(page)).toBeGreaterThan(2)
  const shown = await page.getByRole('img', { name: /^Page \d+ of / }).count()
  const file = await download(() => page.getByRole('button', { name: 'Save PDF' }).click())
  expect(basename(file).toLowerCase()).toContain(edition.toLowerCase())
  const paper = await readPaper(readFileSync(file))
  expect(paper).toMatchObject({ isTagged: true, language: 'en', fontsElsewhere: [] })
  expect(paper.pages.length).toBeGreaterThan(40)
  expect(paper.pages.length).toBe(shown)
  return paper
}

const isIn = ({ pages }: Paper, words: string): boolean =>
  pages.some(({ letters }) => letters.toLowerCase().includes(words.replaceAll(' ', '').toLowerCase()))

/** How many colours there are in the drawing of the first page: a page that is not drawn has one at most. */
const coloursOfFirstPage = (page: Page): Promise<number> =>
  page.getByRole('img', { name: /^Page 1 of / }).evaluate((holder) => {
    const canvas = holder.querySelector('canvas')
    const drawing = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height)
    return new Set(drawing && new Uint32Array(drawing.data.buffer)).size
  })
