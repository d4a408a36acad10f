import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { expectClean, expectSaved, heading } from '../kit/teacher.ts'
import { twoTeachers } from '../kit/two-teachers.ts'

const CODE = '6.RP.A.3b'

test('two of us take a standard apart at the same time, in two languages', async () => {
  const { ana, bo } = await twoTeachers()
  await addToOurs(ana.page)
  await openStandard(ana.page)
  await openStandard(bo.page)

  // Ana begins with what to know, Bo with what to do.
  await begin(ana.page, 'Know')
  await field(ana.page, 'Know, line 1').fill('Unit rate')
  await field(ana.page, 'Know, line 1').press('Enter')
  await field(ana.page, 'Know, line 2').fill('Constant speed')
  await begin(bo.page, 'Do')
  await field(bo.page, 'Do, line 1').fill('Solve problems with unit prices')
  await bo.page.getByRole('button', { name: /Depth of knowledge \(DOK\), Do, line 1/ }).click()
  await bo.page.getByRole('option', { name: 'DOK 2' }).click()
  await expectWords(ana.page, 'Do, line 1', 'Solve problems with unit prices')
  await ana.page.getByRole('button', { name: /^DOK 2/ }).waitFor()
  await expectWords(bo.page, 'Know, line 2', 'Constant speed')
  await expectClean(bo.page)

  // Both write in one line.
  await Promise.all([
    writeAt(ana.page, 'Know, line 1', 'End', ' as so many for one'),
    writeAt(bo.page, 'Know, line 1', 'Home', 'A '),
  ])
  for (const { page } of [ana, bo]) await expectWords(page, 'Know, line 1', 'A Unit rate as so many for one')

  // A line moves by keys and goes with a way back.
  await field(bo.page, 'Know, line 2').press('Alt+ArrowUp')
  await expectWords(ana.page, 'Know, line 1', 'Constant speed')
  await bo.page.getByRole('button', { name: 'More for Know, line 1' }).click()
  await bo.page.getByRole('menuitem', { name: 'Remove' }).click()
  await expectWords(ana.page, 'Know, line 1', 'A Unit rate as so many for one')
  await bo.page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expectWords(ana.page, 'Know, line 1', 'Constant speed')

  // What the catalog says to learners and families, and a word in Spanish beside the English one.
  await ana.page.getByRole('button', { name: 'Start from the catalog' }).click()
  await expect.poll(() => field(bo.page, 'I can').inputValue()).toMatch(/^I can /)
  await begin(ana.page, 'Vocabulary')
  await field(ana.page, 'Vocabulary, line 1').fill('rate')
  await bo.page.getByRole('radio', { name: 'Spanish' }).click()
  await bo.page.getByPlaceholder('rate', { exact: true }).fill('tasa')
  await ana.page.getByRole('radio', { name: 'Spanish' }).click()
  await expectWords(ana.page, 'Vocabulary, line 1', 'tasa')
  await expectClean(ana.page)
  for (const { page } of [ana, bo]) await expectSaved(page)

  // It is there tomorrow, in the language I left it in.
  await ana.page.reload()
  await expectWords(ana.page, 'Vocabulary, line 1', 'tasa')
  await ana.page.getByRole('radio', { name: 'English' }).click()
  await expectWords(ana.page, 'Do, line 1', 'Solve problems with unit prices')
})

async function addToOurs(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Standards', exact: true }).click()
  await page.getByRole('link', { name: 'Catalog' }).click()
  await page.getByRole('searchbox', { name: 'Code or words' }).fill(CODE)
  await page.getByRole('row', { name: new RegExp(`^${CODE} `) }).click()
  await page.getByRole('button', { name: 'Add to ours' }).click()
  await page.getByRole('article', { name: CODE }).getByText('Ours', { exact: true }).waitFor()
}

async function openStandard(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Standards', exact: true }).click()
  await heading(page, 'Standards').waitFor()
  await page.getByRole('row', { name: new RegExp(`^${CODE}`) }).click()
  await page.getByRole('heading', { name: 'Unpacked' }).waitFor()
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

const begin = (page: Page, list: string) =>
  page.getByRole('button', { name: `Add a line to ${list}`, exact: true }).click()

const expectWords = (page: Page, name: string, words: string) =>
  expect.poll(() => field(page, name).inputValue()).toBe(words)

async function writeAt(page: Page, name: string, key: 'Home' | 'End', words: string): Promise<void> {
  await field(page, name).press(key)
  await field(page, name).pressSequentially(words)
}
