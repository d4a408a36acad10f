import { expect, test } from 'vitest'
import { openApp } from '../kit/open-app.ts'
import {
  cell,
  expectClean,
  expectFocus,
  expectSaved,
  goToSequence,
  openItem,
  startTeam,
  startUnit,
  weekOf,
  writeIn,
} from '../kit/teacher.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

const PASTED = `Unit 4 plan
1. Area of rectangles
2) Area of triangles
• Decompose and rearrange
Lesson 4: Surface area`

const TITLES = [
  'Unit 4 plan',
  'Area of rectangles',
  'Area of triangles',
  'Decompose and rearrange',
  'Surface area',
]

test('I plan a lesson alone, the power fails, and everything I saw as saved is there', async () => {
  const dataDir = tempDataDir()
  const before = await openApp({ dataDir })
  const { page } = before

  await page.getByRole('button', { name: 'Start your team' }).waitFor()
  await expectClean(page)
  await startTeam(page, { team: 'Grade 6, Maple Ridge', name: 'Ana' })
  await expectClean(page)

  await startUnit(page, 'Area and surface area')
  await expectClean(page)
  await goToSequence(page)
  await page.getByRole('button', { name: 'Add a lesson' }).click()
  await before.paste(PASTED)
  await expect.poll(() => weekOf(page, 1)).toEqual(TITLES)
  await expectClean(page)

  await openItem(page, 'Area of triangles')
  await writeIn(cell(page, 'Practice, Core'), 'Find the area of each triangle.')
  await page.getByRole('group', { name: 'Practice, Support' }).getByRole('button').click()
  await expect.poll(() => cell(page, 'Practice, Support').innerText()).toBe('Find the area of each triangle.')
  await writeIn(cell(page, 'Practice, Support'), ' The height is drawn for you.')

  const typeIn = async (name: string, words: string) => {
    await expectFocus(page.getByRole('textbox', { name }))
    await page.keyboard.type(words)
  }
  await page.getByRole('button', { name: 'Add to Must do' }).click()
  await typeIn('Must do, task 1', 'Draw two heights')
  await page.keyboard.press('Enter')
  await typeIn('Must do, task 2', 'Check with a partner')
  await page.getByRole('button', { name: 'Add to Aspire to do' }).click()
  await typeIn('Aspire to do, task 1', 'Invent a shape')

  const minutes = page.getByRole('textbox', { name: 'Minutes for Practice' })
  await minutes.fill('45')
  await minutes.press('Tab')
  await page.getByText('80 of 50 min').waitFor()
  await expectClean(page)

  await expectSaved(page)
  await before.kill()
  const { page: again } = await openApp({ dataDir })
  await again.getByRole('link', { name: 'Area and surface area' }).click()
  await expect.poll(() => weekOf(again, 1)).toEqual(TITLES)
  await openItem(again, 'Area of triangles')
  await expect.poll(() => cell(again, 'Practice, Core').innerText()).toBe('Find the area of each triangle.')
  expect(await cell(again, 'Practice, Support').innerText()).toBe(
    'Find the area of each triangle. The height is drawn for you.',
  )
  const tasks = ['Must do, task 1', 'Must do, task 2', 'Aspire to do, task 1'].map((name) =>
    again.getByRole('textbox', { name }).inputValue(),
  )
  expect(await Promise.all(tasks)).toEqual(['Draw two heights', 'Check with a partner', 'Invent a shape'])
  expect(await again.getByText('80 of 50 min').count()).toBe(1)
  await expectClean(again)
})
