import { expect, test } from 'vitest'
import { openApp } from '../kit/open-app.ts'
import { expectClean, openSample } from '../kit/teacher.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

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
