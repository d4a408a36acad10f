import type { Locator } from 'playwright'
import { expect, test } from 'vitest'
import { shellName } from '../kit/launch-shell.ts'
import {
  cell,
  chooseInRow,
  expectClean,
  expectSaved,
  expectText,
  expectWeek,
  openItem,
  row,
  syncCard,
  wordsOf,
  writeIn,
} from '../kit/teacher.ts'
import { LESSONS, twoTeachers } from '../kit/two-teachers.ts'

const [FIRST = '', SECOND = '', THIRD = ''] = LESSONS

test('two of us plan one lesson at the same time, each on our own computer', async () => {
  const { ana, bo } = await twoTeachers()
  const pages = [ana.page, bo.page] as const

  await syncCard(ana.page, 'Saved on this computer In step with 1 teammate').waitFor()
  await syncCard(bo.page, 'Saved on this computer In step with 1 teammate').waitFor()
  await ana.page.getByRole('button', { name: 'Bo', exact: true }).waitFor()
  await bo.page.getByRole('button', { name: 'Ana', exact: true }).waitFor()

  // Each sees where the other is.
  await openItem(ana.page, FIRST)
  await bo.page.getByRole('button', { name: `Ana · in ${FIRST}` }).waitFor()
  await openItem(bo.page, SECOND)
  await ana.page.getByRole('button', { name: `Bo · in ${SECOND}` }).click()
  await ana.page.getByRole('heading', { name: SECOND, level: 2 }).waitFor({ state: 'attached' })

  // Both write in one text.
  const texts = pages.map((page) => cell(page, 'Learn together, Core')) as [Locator, Locator]
  await writeIn(texts[0], 'A table holds pairs.')
  await expectText(texts[1], 'A table holds pairs.')
  await caretOf('Ana', texts[1]).waitFor()
  await texts[1].click()
  await texts[1].press('Control+Home')
  await caretOf('Bo', texts[0]).waitFor()
  await expectClean(bo.page)
  // What is written without a pause is one step to undo.
  await ana.page.waitForTimeout(A_PAUSE_MS)
  await Promise.all([
    texts[0].pressSequentially(' Each pair is a ratio.'),
    texts[1].pressSequentially('Look at the two rows. '),
  ])
  const both = 'Look at the two rows. A table holds pairs. Each pair is a ratio.'
  for (const text of texts) await expectText(text, both)

  // Undo takes back only one's own.
  await pressUntil(texts[0], 'Control+z', 'Look at the two rows. A table holds pairs.')
  await expectText(texts[1], 'Look at the two rows. A table holds pairs.')
  await pressUntil(texts[0], 'Control+Shift+z', both)
  for (const text of texts) await expectText(text, both)

  // Both move lessons.
  await row(ana.page, THIRD).focus()
  await ana.page.keyboard.press('Alt+ArrowUp')
  for (const page of pages) await expectWeek(page, 1, [FIRST, THIRD, SECOND])
  await chooseInRow(bo.page, FIRST, ['Move to week', 'Week 2'])
  for (const page of pages) await expectWeek(page, 1, [THIRD, SECOND])
  await ana.page.getByRole('button', { name: 'Undo', exact: true }).click()
  for (const page of pages) await expectWeek(page, 1, [SECOND, THIRD])
  await expectWeek(ana.page, 2, [FIRST])

  // Both work on one check.
  await ana.page.getByRole('button', { name: 'Add something else' }).click()
  await ana.page.getByRole('menuitem', { name: 'Mastery check' }).click()
  await ana.page.getByRole('button', { name: 'Add a question' }).click()
  await ana.page.getByRole('menuitem', { name: 'Number' }).click()
  // A new question can be written at once.
  await cell(ana.page, 'Question 1, Question').and(ana.page.locator(':focus')).waitFor()
  await ana.page.keyboard.type('How many cups of juice?')
  await openItem(bo.page, 'New mastery check')
  await expectText(cell(bo.page, 'Question 1, Question'), 'How many cups of juice?')
  await bo.page.getByRole('textbox', { name: 'Answer', exact: true }).fill('12')
  await expect
    .poll(() => ana.page.getByRole('textbox', { name: 'Answer', exact: true }).inputValue())
    .toBe('12')
  await expectClean(ana.page)
  for (const page of pages) await expectSaved(page)
})

if (shellName() === 'electron') {
  test('one of us has the desktop app, the other a browser window', async () => {
    const { ana, bo } = await twoTeachers({ ana: 'electron', bo: 'chromium' })
    await openItem(ana.page, FIRST)
    await openItem(bo.page, FIRST)
    const [anas, bos] = [ana.page, bo.page].map((page) => cell(page, 'Practice, Core')) as [Locator, Locator]
    await writeIn(anas, 'From the desktop.')
    await expectText(bos, 'From the desktop.')
    await writeIn(bos, ' From the browser.')
    await expectText(anas, 'From the desktop. From the browser.')
    await caretOf('Bo', anas).waitFor()
    for (const { page } of [ana, bo]) await expectSaved(page)
  })
}

const caretOf = (name: string, text: Locator): Locator => text.locator(`[data-name="${name}"]`)

const A_PAUSE_MS = 800

/** Who types slowly has made more than one step to undo. */
async function pressUntil(text: Locator, key: string, words: string): Promise<void> {
  for (let steps = 0; steps < 20 && (await wordsOf(text)) !== words; steps += 1) await text.press(key)
  expect(await wordsOf(text)).toBe(words)
}
