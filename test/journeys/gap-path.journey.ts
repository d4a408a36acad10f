import { expect, test } from 'vitest'
import { openApp } from '../kit/open-app.ts'
import {
  expectClean,
  expectFocus,
  expectSaved,
  goToSequence,
  goToUnits,
  heading,
  openedItem,
  openItem,
  openSample,
  weekOf,
} from '../kit/teacher.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

test('from a standard I go back four grades on the map, build a gap path, and take it back', async () => {
  const { page } = await openApp({ dataDir: tempDataDir() })
  await openSample(page)
  await goToSequence(page)
  const before = await Promise.all([1, 2, 3].map((week) => weekOf(page, week)))

  // Finds a standard and walks its map with the keys.
  await page.getByRole('link', { name: 'Standards', exact: true }).click()
  await page.getByRole('navigation', { name: 'Views of the standards' }).getByText('Map').click()
  await page.getByRole('searchbox', { name: 'Code or words' }).fill('CCSS.MATH.CONTENT.6.RP.A.1')
  await page.getByRole('row', { name: /^6\.RP\.A\.1 / }).click()
  const map = page.getByRole('group', { name: 'Map by grade' })
  const chosen = map.getByRole('button', { name: /^6\.RP\.A\.1\s*, Grade 6, chosen/ })
  await chosen.waitFor()
  await map
    .getByRole('button', { name: /, Grade 2, on the way/ })
    .first()
    .waitFor()
  await expectClean(page)
  await chosen.focus()
  await page.keyboard.press('ArrowLeft')
  await expectFocus(map.getByRole('button', { name: /, Grade 5, on the way/ }).and(page.locator(':focus')))
  await page.keyboard.press('Enter')
  const earlier = page.getByRole('article', { name: /^Map of 5\./ })
  await earlier.waitFor()
  await expectFocus(earlier.getByRole('button', { name: /, Grade 5, chosen/ }))
  await page.keyboard.press('Escape')
  await expectFocus(chosen)

  // Builds the path: what the sample has a gap lesson for is not made again.
  await page.getByRole('button', { name: 'Build a gap path' }).click()
  const dialog = page.getByRole('dialog', { name: 'Gap path to 6.RP.A.1' })
  await dialog.getByRole('checkbox').first().waitFor()
  await expectClean(page)
  const codes = await dialog.getByRole('checkbox', { checked: true, disabled: false }).count()
  await dialog.getByRole('button', { name: /^Add \d lessons and their checks$/ }).click()
  await page.getByText(`${codes} gap lessons and their checks were added`).first().waitFor()
  await expectClean(page)
  await page.getByRole('link', { name: 'Open the first' }).click()
  await page.getByRole('heading', { name: 'Lesson sequence' }).waitFor()
  const added = await Promise.all([1, 2, 3].map((week) => weekOf(page, week)))
  expect(added.flat()).toHaveLength(before.flat().length + codes * 2)
  expect(added.map((titles, index) => titles.filter((title) => before[index]?.includes(title)))).toEqual(
    before,
  )
  await expectClean(page)
  await expectSaved(page)

  // Once more from a lesson: everything is there already.
  await openItem(page, 'What a ratio compares')
  await page.getByRole('button', { name: '6.RP.A.1, more' }).click()
  await page.getByRole('menuitem', { name: 'Build a gap path' }).click()
  await expect.poll(() => dialog.getByText('Already there').count()).toBeGreaterThanOrEqual(codes)
  expect(await dialog.getByRole('button', { name: 'Add lessons and checks' }).isDisabled()).toBe(true)
  await expectClean(page)
  await dialog.getByRole('button', { name: 'Cancel' }).click()

  // One undo takes all of it back.
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect.poll(() => Promise.all([1, 2, 3].map((week) => weekOf(page, week)))).toEqual(before)
  await openedItem(page, 'What a ratio compares')
  await goToUnits(page)
  await heading(page, 'Units').waitFor()
})
