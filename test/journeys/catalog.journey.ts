import { expect, test } from 'vitest'
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
  const words = page.getByRole('textbox', { name: '7.SP.C.5, In English' })
  await expect.poll(() => words.textContent()).not.toBe('')
  await expectClean(page)
})
