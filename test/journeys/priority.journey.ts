import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openApp } from '../kit/open-app.ts'
import { expectClean, expectFocus, expectSaved, openItem, openSample, syncCard } from '../kit/teacher.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'
import { openUnit, twoTeachers } from '../kit/two-teachers.ts'

test('with the keyboard alone I mark what comes first; its star is in the list, the lesson and the checks', async () => {
  const { page } = await openApp({ dataDir: tempDataDir() })
  await openSample(page)
  await openPriority(page)
  await page.getByText('0 of 29 starred (0%)').waitFor()
  await page.getByText('Fewer than the aim of 30–50 %').waitFor()
  await expectClean(page)

  await mark(page, 'Readiness', '6.RP.A.1').focus()
  await page.keyboard.press('r')
  await page.keyboard.press('e')
  await page.keyboard.press('ArrowRight')
  await expectFocus(mark(page, 'Endurance', '6.RP.A.1'))
  await page.keyboard.press('l')
  await page.getByText('1 of 29 starred (3%)').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('s')
  await page.getByText('2 of 29 starred (7%)').waitFor()
  await expectClean(page)

  await page.getByRole('button', { name: 'Aim and agreement' }).click()
  await page.getByRole('textbox', { name: 'Aim for at least' }).fill('5')
  await expectClean(page)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Aim 5–50 %').waitFor()

  await page.getByRole('link', { name: 'Ours' }).click()
  await page.getByRole('row', { name: /^6\.RP\.A\.1 .*Priority$/ }).waitFor()
  await page.getByRole('row', { name: /^6\.RP\.A\.2 .*Priority$/ }).waitFor()
  await openUnit(page)
  await openItem(page, 'What a ratio compares')
  await page.getByRole('main').getByText('Priority', { exact: true }).first().waitFor({ state: 'attached' })
  await expectClean(page)
  await page.getByRole('link', { name: 'Mastery checks' }).click()
  await page.getByRole('row', { name: /^Check 2: Rates .*6\.RP\.A\.2\s*Priority/ }).waitFor()
  await expectClean(page)
})

test('we vote together and apart; when we meet, the marks of both are there and say what is open', async () => {
  const { ana, bo, folders } = await twoTeachers()
  await openPriority(ana.page)
  await openPriority(bo.page)
  for (const letter of ['Readiness', 'Endurance', 'Assessed'])
    await mark(ana.page, letter, '6.RP.A.1').click()
  await said(bo.page, 'Ana: Readiness, Endurance, and Assessed')
  await mark(bo.page, 'Leverage', '6.RP.A.1').click()
  await said(ana.page, 'Bo: Leverage')
  await bo.page.getByText('Open: talk about it').waitFor()
  await expectSaved(ana.page)
  // The plug is pulled: whoever leaves in peace hands the meeting over.
  await ana.kill()

  await syncCard(bo.page, /^Working alone/).waitFor()
  for (const letter of ['Readiness', 'Endurance']) await mark(bo.page, letter, '6.RP.A.1').click()
  await syncCard(bo.page, /^Working alone \d+ changes? to share/).waitFor()
  await bo.kill()

  const { page: anas } = await openApp({ dataDir: folders.ana })
  await openPriority(anas)
  await mark(anas, 'Readiness', '6.RP.A.2').click()
  await anas.getByRole('button', { name: 'Star of 6.RP.A.2' }).click()
  await expectSaved(anas)
  const { page: bos } = await openApp({ dataDir: folders.bo })
  await openPriority(bos)
  for (const page of [anas, bos]) {
    await said(page, 'Bo: Readiness, Endurance, and Leverage')
    await said(page, 'Ana: Readiness')
    await page.getByText('by Ana').waitFor()
    await page.getByText('2 of 29 starred (7%)').waitFor()
    await expectClean(page)
  }
})

async function openPriority(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Standards' }).click()
  await page.getByRole('link', { name: 'Priority' }).click()
  await page.getByRole('grid', { name: 'Standards and their marks' }).waitFor()
}

const mark = (page: Page, criterion: string, code: string) =>
  page.getByRole('button', { name: `${criterion}, ${code}`, exact: true })

/** Heard by whoever listens to the column of who marked what. */
const said = (page: Page, words: string): Promise<void> =>
  expect.poll(() => page.getByRole('grid').textContent()).toContain(words)
