import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { openApp } from '../kit/open-app.ts'
import { expectClean, expectFocus, expectSaved, heading, openSample, row } from '../kit/teacher.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

test('I see what is missing, add a lesson there with the keys, and take it back', async () => {
  const { page } = await openApp({ dataDir: tempDataDir() })
  await openSample(page)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Standards' }).click()
  await page.getByRole('navigation', { name: 'Views of the standards' }).getByText('Coverage').click()
  const grid = page.getByRole('grid', { name: 'Standards by week' })
  await grid.waitFor()
  await expectClean(page)

  // All of the grade: most of it is in no unit yet.
  await choose(page, /Standards$/, 'Mathematics: Common Core, grade 6')
  const missing = page.getByRole('complementary', { name: 'What is missing' })
  await missing.getByText('6.NS.A.1 is in no unit.').waitFor()

  // With the keys alone from here on.
  const second = cell(page, '6.NS.A.1', 2, 'no lesson, no check')
  await grid.getByRole('link', { name: '6.NS.A.1', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expectFocus(second)
  await page.keyboard.press('Enter')
  await expectFocus(page.getByRole('menuitem', { name: 'Add a lesson here' }))
  await expectClean(page)
  await page.keyboard.press('Enter')
  await cell(page, '6.NS.A.1', 2, '1 lesson, no check').waitFor()
  await missing.getByText('6.NS.A.1 is taught in 1 lesson and never checked.').waitFor()
  await expectSaved(page)

  // And back.
  await page.getByText('“Lesson on 6.NS.A.1” was added to Ratios and rates, week 2').first().waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await second.waitFor()
  await missing.getByText('6.NS.A.1 is in no unit.').waitFor()

  // Once more, to open it from its cell.
  await second.click()
  await page.getByRole('menuitem', { name: 'Add a lesson here' }).click()
  await cell(page, '6.NS.A.1', 2, '1 lesson, no check').click()
  await page.getByRole('menuitem', { name: 'Lesson on 6.NS.A.1' }).click()
  await heading(page, 'Ratios and rates').waitFor()
  await row(page, 'Lesson on 6.NS.A.1').waitFor()
  await expect.poll(() => page.getByText('6.NS.A.1', { exact: true }).count()).toBeGreaterThan(0)
})

const cell = (page: Page, code: string, week: number, what: string): Locator =>
  page.getByRole('gridcell', { name: `${code}, Ratios and rates, week ${week}: ${what}`, exact: true })

async function choose(page: Page, list: RegExp, choice: string): Promise<void> {
  await page.getByRole('button', { name: list }).click()
  await page.getByRole('option', { name: choice, exact: true }).click()
}
