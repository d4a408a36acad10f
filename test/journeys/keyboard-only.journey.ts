import { existsSync } from 'node:fs'
import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { openApp } from '../kit/open-app.ts'
import {
  cell,
  expectClean,
  expectFocus,
  expectSaved,
  heading,
  isFocused,
  openedItem,
  openSample,
  row,
  weekOf,
} from '../kit/teacher.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

test('without the mouse: I look around, move lessons, write, search, and save a packet', async () => {
  const { page, download } = await openApp({ dataDir: tempDataDir() })
  const { keyboard } = page
  await heading(page, 'Plan together. Print each child’s right pages.').waitFor()
  const presses = await countMousePresses(page)
  await tabTo(page.getByRole('button', { name: 'Look around with sample data' }))
  await keyboard.press('Enter')
  await heading(page, 'Ratios and rates').waitFor()

  // Moves a lesson by its own keys, and takes it back.
  await page.getByRole('grid', { name: 'Week 2' }).waitFor()
  const before = await weekOf(page, 2)
  const [first = '', second = '', third = '', ...others] = before as string[]
  await tabTo(page.getByRole('grid', { name: 'Week 2' }))
  await arrowTo(row(page, second))
  await keyboard.press('Alt+ArrowUp')
  await expectWeek2(page, [second, first, third, ...others])
  await expectFocus(row(page, second))
  await keyboard.press('Alt+Shift+ArrowDown')
  await expectWeek2(page, [first, third, ...others])
  await expectFocus(row(page, second))
  await keyboard.press('Control+z')
  await keyboard.press('Control+z')
  await expectWeek2(page, before)

  // Drags another with the keys alone.
  await press('Shift+Tab', page.getByRole('grid', { name: 'Week 2' }))
  await arrowTo(row(page, third))
  await keyboard.press('ArrowRight')
  await expectFocus(page.getByRole('button', { name: `Move ${third}`, exact: true }))
  await keyboard.press('Enter')
  await press('ArrowUp', page.getByRole('button', { name: `Insert between ${first} and ${second}` }))
  await expectClean(page)
  await keyboard.press('Enter')
  await expectWeek2(page, [first, third, second, ...others])
  await expectFocus(row(page, third))
  await expectClean(page)

  // Opens it and writes.
  await keyboard.press('Enter')
  await openedItem(page, third)
  await keyboard.press('F6')
  const notes = cell(page, 'Cool-down, Core')
  await tabTo(notes)
  await keyboard.press('Control+Home')
  await keyboard.type('Before you leave: ')
  await expect.poll(() => notes.innerText()).toMatch(/^Before you leave: /)
  await keyboard.press('Tab')
  expect(await isFocused(notes)).toBe(false)
  await expectSaved(page)
  await keyboard.press('Control+s')
  await page.getByText('Already saved on this computer').first().waitFor()

  // Finds a lesson by a word in it.
  await keyboard.press('Control+k')
  await expectFocus(page.getByRole('combobox', { name: 'Search or do' }))
  await keyboard.type('Before you leave')
  await page.getByRole('option', { name: new RegExp(`^${third}`) }).waitFor()
  await expectClean(page)
  await keyboard.press('Enter')
  await openedItem(page, third)

  // Prints.
  await keyboard.press('Control+k')
  await expectFocus(page.getByRole('combobox', { name: 'Search or do' }))
  await keyboard.type('Go to Print')
  await page.getByRole('option', { name: /^Go to Print/ }).waitFor()
  await keyboard.press('Enter')
  await page.getByRole('img', { name: /^Page 1 of / }).waitFor({ timeout: 90_000 })
  await tabTo(page.getByRole('button', { name: 'Save PDF' }))
  const file = await download(() => keyboard.press('Enter'))
  expect(existsSync(file)).toBe(true)
  expect(await presses()).toBe(0)
})

const expectWeek2 = (page: Page, titles: readonly (string | null)[]) =>
  expect.poll(() => weekOf(page, 2)).toEqual(titles)

const tabTo = (target: Locator): Promise<void> => press('Tab', target)

async function arrowTo(target: Locator): Promise<void> {
  await target.page().keyboard.press('Home')
  await press('ArrowDown', target)
}

/** As somebody does who watches where the focus is. */
async function press(key: string, target: Locator): Promise<void> {
  for (let times = 0; times < 80; times += 1) {
    // Far texts become fields only as one comes nearer.
    if ((await target.count()) > 0 && (await isFocused(target))) return
    await target.page().keyboard.press(key)
  }
  throw new Error(`${key} did not reach ${target}`)
}

async function countMousePresses(page: Page): Promise<() => Promise<number>> {
  type Counting = typeof globalThis & { presses: number }
  await page.evaluate(() => {
    const counting = globalThis as Counting
    counting.presses = 0
    addEventListener('pointerdown', () => (counting.presses += 1), { capture: true })
  })
  return () => page.evaluate(() => (globalThis as Counting).presses)
}

test('with Tab to the end of a long page, the frame around it stays where it is', async () => {
  const { page } = await openApp({ dataDir: tempDataDir() })
  await openSample(page)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('textbox', { name: 'Your name' }).focus()
  await tabTo(page.getByRole('radio', { name: /^Letter/ }))
  expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0)
})
