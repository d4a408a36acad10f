import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openApp } from '../kit/open-app.ts'
import { expectClean, expectFocus, openSample } from '../kit/teacher.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

/** Takes back what this notice tells of. */
const undo = (page: Page, notice: string) =>
  page.getByRole('alertdialog').filter({ hasText: notice }).getByRole('button', { name: 'Undo' }).click()

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
  await undo(page, 'HOW.1 was set aside')
  await list.getByRole('row', { name: 'HOW.1 Begins, and goes on' }).waitFor()

  // The heading, by its row; then where it stood before.
  const menuOf = (name: string) => list.getByRole('button', { name: `More for ${name}` })
  await list.getByRole('row', { name: 'Self' }).hover()
  await menuOf('Self').click()
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  await dialog.getByRole('textbox', { name: 'Words of the heading' }).fill('Myself')
  await expectClean(page)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await list.getByRole('row', { name: 'Myself' }).waitFor()
  await undo(page, 'It is called “Myself” now')
  await list.getByRole('row', { name: 'Self', exact: true }).waitFor()
})

test('I put my team’s habits in order by keys, see what is set aside, and find the list as I left it', async () => {
  const { page } = await openApp({ dataDir: tempDataDir() })
  await openSample(page)
  await page.getByRole('link', { name: 'Standards', exact: true }).click()
  await page.getByRole('link', { name: 'Catalog' }).click()
  await page.getByRole('button', { name: 'More for this list' }).click()
  await page.getByRole('menuitem', { name: 'Start a list of your own' }).click()
  await page.getByRole('textbox', { name: 'Name of the list' }).fill('Habits of work')
  await page.getByRole('button', { name: 'Start the list' }).click()
  const list = page.getByRole('grid', { name: 'Standards of the list' })
  const dialog = page.getByRole('dialog')
  const add = async (words: string) => {
    await page.getByRole('button', { name: 'Add a standard' }).click()
    await dialog.getByRole('textbox', { name: 'What it asks' }).fill(words)
    await dialog.getByRole('textbox', { name: 'Under which heading' }).fill('Self')
    await dialog.getByRole('button', { name: 'Add a standard' }).click()
    await list.getByRole('row', { name: new RegExp(words) }).waitFor()
  }
  for (const words of ['Begins', 'Goes on', 'Ends']) await add(words)
  const order = () => list.getByRole('row').evaluateAll((rows) => rows.map((row) => row.textContent ?? ''))
  const isOrder = (...words: readonly string[]) =>
    expect
      .poll(async () =>
        (await order()).slice(1).map((text) => words.findIndex((each) => text.includes(each))),
      )
      .toEqual(words.map((_, index) => index))
  await isOrder('Begins', 'Goes on', 'Ends')

  await list.getByRole('row', { name: /Ends/ }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await isOrder('Begins', 'Ends', 'Goes on')
  await expectFocus(list.getByRole('row', { name: /Ends/ }))
  await page.keyboard.press('Alt+ArrowUp')
  await isOrder('Ends', 'Begins', 'Goes on')
  await expectClean(page)

  const about = page.getByRole('article', { name: 'HOW.3' })
  await about.getByRole('button', { name: 'Set aside' }).click()
  await isOrder('Begins', 'Goes on')
  await page.getByRole('button', { name: '1 set aside' }).click()
  await expectClean(page)
  await page.getByRole('button', { name: 'Bring back: HOW.3 Ends' }).click()
  await isOrder('Ends', 'Begins', 'Goes on')

  await page.getByRole('button', { name: 'More for this list' }).click()
  await page.getByRole('menuitem', { name: 'Rename this list' }).click()
  await dialog.getByRole('textbox', { name: 'Name of the list' }).fill('Ways of working')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: /^Ways of working/ }).waitFor()

  // Going elsewhere and back keeps list and standard.
  await list.getByRole('row', { name: /Goes on/ }).click()
  await page.getByRole('article', { name: 'HOW.2' }).getByRole('link', { name: 'See it on the map' }).click()
  await page.getByRole('article', { name: 'Map of HOW.2' }).waitFor()
  await page.goBack()
  await list.getByRole('row', { name: /Goes on/ }).waitFor()
  await page.reload()
  await list.getByRole('row', { name: /Goes on/ }).waitFor()
})
