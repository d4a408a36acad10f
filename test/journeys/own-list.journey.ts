import { expect, test } from 'vitest'
import { openApp } from '../kit/open-app.ts'
import { expectClean, openSample } from '../kit/teacher.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

test('my team’s own habits: I start a list, add, change and set aside its standards, and bring one back', async () => {
  const { page } = await openApp({ dataDir: tempDataDir() })
  await openSample(page)
  await page.getByRole('link', { name: 'Standards', exact: true }).click()
  await page.getByRole('link', { name: 'Catalog' }).click()
  await page.getByRole('button', { name: 'More for this list' }).click()
  await page.getByRole('menuitem', { name: 'Start a list of your own' }).click()
  await page.getByRole('textbox', { name: 'Name of the list' }).fill('Habits of work')
  await expectClean(page)
  await page.getByRole('button', { name: 'Start the list' }).click()
  await page.getByText('Nothing in this list yet.').waitFor()
  await expectClean(page)

  await page.getByRole('button', { name: 'Add a standard' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Add a standard' }).click()
  await dialog.getByText('Write what it asks in a sentence.').waitFor()
  await expectClean(page)
  await dialog.getByRole('textbox', { name: 'What it asks' }).fill('Begins without being told')
  await dialog.getByRole('textbox', { name: 'Under which heading' }).fill('Self')
  await dialog.getByRole('textbox', { name: 'Grades' }).fill('6-8')
  await dialog.getByRole('button', { name: 'Add a standard' }).click()
  const list = page.getByRole('grid', { name: 'Standards of the list' })
  await list.getByRole('row', { name: 'HOW.1 Begins without being told' }).waitFor()
  await list.getByRole('row', { name: 'Self' }).waitFor()
  const about = page.getByRole('article', { name: 'HOW.1' })
  await about.getByText('Begins without being told').waitFor()
  await expectClean(page)

  await about.getByRole('button', { name: 'Edit' }).click()
  expect(await dialog.getByRole('textbox', { name: 'Under which heading' }).inputValue()).toBe('Self')
  await dialog.getByRole('textbox', { name: 'What it asks' }).fill('Begins, and goes on')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await list.getByRole('row', { name: 'HOW.1 Begins, and goes on' }).waitFor()
  await about.getByText('Begins, and goes on').waitFor()

  await about.getByRole('button', { name: 'Set aside' }).click()
  await list.getByRole('row', { name: /^HOW\.1/ }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo' }).click()
  await list.getByRole('row', { name: 'HOW.1 Begins, and goes on' }).waitFor()
})
