import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { axeClean } from './axe-clean.ts'

/** What teachers do in more than one journey, by the names that controls have for everybody. */

/** No accessibility fault on the screen as it stands. */
export async function expectClean(page: Page): Promise<void> {
  expect(await axeClean(page)).toEqual([])
}

export async function startTeam(page: Page, { team, name }: { team: string; name: string }): Promise<void> {
  await page.getByRole('button', { name: 'Start your team' }).click()
  await page.getByRole('textbox', { name: 'Team name' }).fill(team)
  await page.getByRole('textbox', { name: 'Your name' }).fill(name)
  await expectClean(page)
  await page.getByRole('button', { name: 'Start the team' }).click()
  await heading(page, 'Units').waitFor()
}

export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look around with sample data' }).click()
  await heading(page, 'Ratios and rates').waitFor()
}

/** Starts a unit and goes to its sequence. */
export async function startUnit(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New unit' }).first().click()
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title)
  await expectClean(page)
  await page.getByRole('button', { name: 'Start the unit' }).click()
  await heading(page, title).waitFor()
}

export async function goToUnits(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Units' }).click()
  await heading(page, 'Units').waitFor()
}

export async function goToSequence(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Views of this unit' }).getByText('Sequence').click()
  await page.getByRole('heading', { name: 'Lesson sequence' }).waitFor()
}

export async function addLessons(page: Page, titles: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Add a lesson' }).click()
  const line = page.getByRole('textbox', { name: 'Add a lesson' })
  for (const title of titles) {
    await line.fill(title)
    await line.press('Enter')
    await row(page, title).waitFor()
  }
  await line.press('Escape')
}

/** Opens a lesson or a check of the sequence. */
export async function openItem(page: Page, title: string): Promise<void> {
  await row(page, title).click()
  await openedItem(page, title)
}

/** Waits for a lesson or a check to stand beside the sequence. */
export const openedItem = (page: Page, title: string): Promise<void> =>
  page.getByRole('heading', { name: title, level: 2, exact: true }).waitFor({ state: 'attached' })

export const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { name, level: 1, exact: true })

export const row = (page: Page, title: string): Locator => page.getByRole('row', { name: title, exact: true })

/** The titles of a week, in their order. */
export const weekOf = (page: Page, week: number): Promise<(string | null)[]> =>
  page
    .getByRole('grid', { name: `Week ${week}`, exact: true })
    .getByRole('row')
    .evaluateAll((rows) => rows.map((each) => each.getAttribute('aria-label')))

/** A text of a lesson: "Practice, Core". */
export const cell = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true })

/** Writes at the end of a text, as somebody does who clicks below it. */
export async function writeIn(text: Locator, words: string): Promise<void> {
  await text.click()
  await text.press('Control+End')
  await text.pressSequentially(words)
}

/** True while the focus is on it or in it. */
export const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element.contains(document.activeElement))

export const expectFocus = (target: Locator): Promise<void> => expect.poll(() => isFocused(target)).toBe(true)

/** How it stands with disk and colleagues, in the words of the card. */
export const syncCard = (page: Page, words: string | RegExp): Locator =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: words })

export const expectSaved = (page: Page): Promise<void> => syncCard(page, /^Saved on this computer/).waitFor()

/** What stands in a text, without a colleague's caret in it. */
export const wordsOf = async (text: Locator): Promise<string> =>
  (await text.innerText()).replaceAll('\u2060', '').trim()

export const expectText = (text: Locator, words: string): Promise<void> =>
  expect.poll(() => wordsOf(text)).toBe(words)

export const expectWeek = (page: Page, week: number, titles: readonly string[]): Promise<void> =>
  expect.poll(() => weekOf(page, week)).toEqual(titles)

/** Chooses from the menu of a row, and from the menus in it. */
export async function chooseInRow(page: Page, title: string, path: readonly string[]): Promise<void> {
  await row(page, title).hover()
  await page.getByRole('button', { name: `More for ${title}`, exact: true }).click()
  for (const name of path) await page.getByRole('menuitem', { name, exact: true }).click()
}
