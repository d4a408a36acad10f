import { expect, test } from 'vitest'
import { openApp } from '../kit/open-app.ts'
import { expectClean, openSample } from '../kit/teacher.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'
import { workbook } from '../kit/workbook.ts'

const SHEET = `Riverside Unified,,,,
Strand,Benchmark no.,Standard,Grade,Owner
Self,R9.1,"Begins, and goes on, without being told",6-8,Ana
,R9.2,Asks why,Gr. 6,Bo
Others,R9.3,Listens first,6th,Ana
,R9.4,,6,Bo
`

test('my district’s spreadsheet comes in: I tell its columns apart, see what would come, and have the list', async () => {
  const { page } = await openApp({ dataDir: tempDataDir() })
  await openSample(page)
  await page.getByRole('link', { name: 'Standards', exact: true }).click()
  await page.getByRole('link', { name: 'Catalog' }).click()
  await page
    .getByLabel('Bring in a list')
    .last()
    .setInputFiles({ name: 'riverside_habits.csv', mimeType: 'text/csv', buffer: Buffer.from(SHEET) })
  const dialog = page.getByRole('dialog', { name: 'Bring in riverside_habits.csv' })
  await dialog.getByText('3 standards and 2 headings will come in. 1 row gives none.').waitFor()
  await dialog.getByText('row 6 (R9.4)').waitFor()
  await expectClean(page)

  // A guess can be wrong; then nothing can be brought in until it is mended.
  await dialog.getByRole('button', { name: /Standard holds/ }).click()
  await page.getByRole('option', { name: 'Leave out' }).click()
  await dialog.getByText('Choose the column that has the words of the standards.').waitFor()
  expect(await dialog.getByRole('button', { name: /^Bring in/ }).isDisabled()).toBe(true)
  await expectClean(page)
  await dialog.getByRole('button', { name: /Standard holds/ }).click()
  await page.getByRole('option', { name: 'Words of the standard' }).click()

  await dialog.getByRole('textbox', { name: 'Name of the list' }).fill('Riverside habits')
  await dialog.getByRole('button', { name: 'Bring in 3 standards' }).click()
  await page.getByRole('dialog', { name: '“Riverside habits” is in' }).waitFor()
  await page.getByText('Left out, as the row has no words:').waitFor()
  await expectClean(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()

  await page.getByRole('button', { name: /^Mathematics: Common Core/ }).click()
  await page.getByRole('option', { name: 'Riverside habits' }).click()
  const list = page.getByRole('grid', { name: 'Standards of the list' })
  await list.getByRole('row', { name: /^R9\.1 / }).click()
  await page.getByRole('article', { name: 'R9.1' }).getByText('Begins, and goes on').waitFor()

  // The same rows, pasted under the same name, are the same list.
  await page.getByRole('button', { name: 'More for this list' }).click()
  await page.getByRole('menuitem', { name: 'Paste from a spreadsheet' }).click()
  const rows = SHEET.replace('"Begins, and goes on, without being told"', 'Begins without being told')
  await page.getByRole('textbox', { name: 'Rows of the list' }).fill(rows.replaceAll(',', '\t'))
  await expectClean(page)
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('textbox', { name: 'Name of the list' }).fill('riverside habits')
  await page.getByText('It will be brought up to this sheet.').waitFor()
  await page.getByRole('button', { name: 'Bring in 3 standards' }).click()
  await page.getByRole('dialog', { name: '“riverside habits” is in' }).waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
  await page.getByRole('article', { name: 'R9.1' }).getByText('Begins without being told').waitFor()
})

const WORKBOOK = workbook({
  'Read me': [['Riverside Unified'], ['One sheet for each grade.']],
  'Grade 6': [
    ['Strand', 'Benchmark no.', 'Standard', 'Grade'],
    ['Self', '6.10', 'Begins, and goes on, without being told', 6],
    [null, '6.1', 'Asks why', 6],
  ],
  'Grade 7': [
    ['Benchmark no.', 'Standard', 'Grade'],
    [7.1, 'Listens first', 7],
  ],
})

test('my district’s workbook comes in: I choose the sheet, and a code that ends in a zero keeps it', async () => {
  const { page } = await openApp({ dataDir: tempDataDir() })
  await openSample(page)
  await page.getByRole('link', { name: 'Standards', exact: true }).click()
  await page.getByRole('link', { name: 'Catalog' }).click()
  const file = page.getByLabel('Bring in a list').last()
  await file.setInputFiles({ name: 'habits.csv', mimeType: 'text/csv', buffer: WORKBOOK })
  await page.getByText('The file is called a text and is none').waitFor()
  await expectClean(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()

  await file.setInputFiles({ name: 'habits.xlsx', mimeType: 'application/octet-stream', buffer: WORKBOOK })
  const dialog = page.getByRole('dialog', { name: 'Bring in habits.xlsx' })
  const choose = async (name: string) => {
    await dialog.getByRole('button', { name: /Sheet of the workbook/ }).click()
    await page.getByRole('option', { name }).click()
  }
  await choose('Grade 7')
  await dialog.getByText('6.10 comes in as 6.1').waitFor()
  await expectClean(page)
  await choose('Grade 6')
  await dialog.getByText('2 standards and 1 heading will come in.').waitFor()
  expect(await dialog.getByRole('textbox', { name: 'Name of the list' }).inputValue()).toBe('habits: Grade 6')
  await dialog.getByRole('button', { name: 'Bring in 2 standards' }).click()
  await page.getByRole('dialog', { name: '“habits: Grade 6” is in' }).waitFor()
  await expectClean(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()

  await page.getByRole('button', { name: /^Mathematics: Common Core/ }).click()
  await page.getByRole('option', { name: 'habits: Grade 6' }).click()
  const list = page.getByRole('grid', { name: 'Standards of the list' })
  await list.getByRole('row', { name: /^6\.10 / }).click()
  await page.getByRole('article', { name: '6.10' }).getByText('Begins, and goes on').waitFor()
})
