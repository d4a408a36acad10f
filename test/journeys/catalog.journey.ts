import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { districtList } from '../kit/district-list.ts'
import { openApp } from '../kit/open-app.ts'
import { expectClean, openSample } from '../kit/teacher.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

test('offline, on the first day: I find a standard however I spell it, see what leads to it, and make it ours', async () => {
  const { page } = await openApp({ dataDir: tempDataDir() })
  await openSample(page)
  await page.getByRole('link', { name: 'Standards', exact: true }).click()
  await page.getByRole('link', { name: 'Catalog' }).click()

  // The team's own grade, in the order of the list.
  const list = page.getByRole('grid', { name: 'Standards of the list' })
  await list.getByRole('row', { name: /^6\.RP\.A\.1 / }).waitFor()
  expect(await list.getByRole('row', { name: /^7\./ }).count()).toBe(0)
  await expectClean(page)

  await page.getByRole('searchbox', { name: 'Code or words' }).fill('CCSS.MATH.CONTENT.7.RP.A.2.B')
  await list.getByRole('row', { name: /^7\.RP\.A\.2b / }).click()
  await page.getByRole('article', { name: '7.RP.A.2b' }).waitFor()
  await page.getByText('This is not the official text.').waitFor()
  await expectClean(page)

  await page.getByRole('searchbox', { name: 'Code or words' }).fill('6.RP.3')
  await list.getByRole('row', { name: /^6\.RP\.A\.3 / }).click()
  const about = page.getByRole('article', { name: '6.RP.A.3' })
  const before = about.getByRole('region', { name: 'Comes from' })
  const earlier = before.getByRole('link').first()
  const code = (await earlier.textContent()) ?? ''
  await earlier.click()
  await page.getByRole('article', { name: code }).waitFor()

  await page.getByRole('searchbox', { name: 'Code or words' }).fill('probability')
  await list.getByRole('row', { name: /^7\.SP\.C\.5 / }).click()
  await page.getByRole('button', { name: 'Add to ours' }).click()
  await page.getByRole('article', { name: '7.SP.C.5' }).getByText('Ours', { exact: true }).waitFor()
  await page.getByRole('link', { name: 'Open among ours' }).first().click()
  // Until the team has words of its own, those of the list stand.
  await page.getByRole('textbox', { name: '7.SP.C.5, In English' }).waitFor()
  await page
    .getByRole('article', { name: '7.SP.C.5' })
    .getByText('From the catalog, until you write your own')
    .first()
    .waitFor()
  await expectClean(page)
})

test('my district’s list comes in from a file, goes out again, and can be set aside and brought back', async () => {
  const { page, download } = await openApp({ dataDir: tempDataDir() })
  await openSample(page)
  await page.getByRole('link', { name: 'Standards', exact: true }).click()
  await page.getByRole('link', { name: 'Catalog' }).click()
  const file = page.getByLabel('Bring in a list').last()
  await file.setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"CFDocument": '),
  })
  await page.getByText('Export the list as CASE (JSON) once more.').waitFor()
  await expectClean(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()

  await file.setInputFiles({
    name: 'habits.json',
    mimeType: 'application/json',
    buffer: Buffer.from(districtList()),
  })
  await page.getByRole('dialog', { name: '“District habits” is in' }).waitFor()
  await page.getByText('A link to something that is not in the file').first().waitFor()
  await expectClean(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()

  await page.getByRole('button', { name: /^Mathematics: Common Core/ }).click()
  await page.getByRole('option', { name: 'District habits' }).click()
  const list = page.getByRole('grid', { name: 'Standards of the list' })
  await list.getByRole('row', { name: /^D9\.HW\.2 / }).click()
  await page.getByRole('article', { name: 'D9.HW.2' }).getByText('Official words of habit 2.').waitFor()
  await expectClean(page)

  await page.getByRole('button', { name: 'More for this list' }).click()
  const saved = await download(() =>
    page.getByRole('menuitem', { name: 'Save this list as a CASE file' }).click(),
  )
  expect(readFileSync(saved, 'utf8')).toContain('Official words of habit 2.')

  await page.getByRole('button', { name: 'More for this list' }).click()
  await page.getByRole('menuitem', { name: 'Set this list aside' }).click()
  await page.getByRole('button', { name: /^Mathematics: Common Core/ }).waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await list.getByRole('row', { name: /^D9\.HW\.2 / }).waitFor()
})
