import type { Locator, Page } from 'playwright'
import { test } from 'vitest'
import { openApp } from '../kit/open-app.ts'
import { cell, expectClean, expectSaved, expectText, openItem, syncCard, writeIn } from '../kit/teacher.ts'
import { LESSONS, openUnit, twoTeachers } from '../kit/two-teachers.ts'

const [FIRST = '', SECOND = ''] = LESSONS
const A_DAY_MS = 24 * 60 * 60 * 1000

test('I bring back yesterday’s lesson, then one text of it; my colleague’s work stays', async () => {
  const { ana, bo, folders } = await twoTeachers()
  await openItem(ana.page, FIRST)
  await writeIn(cell(ana.page, 'Practice, Core'), 'Draw a table.')
  await writeIn(cell(ana.page, 'Warm-up, Core'), 'Count the cups.')
  await expectSaved(ana.page)
  await ana.close()
  await bo.close()

  const { page: anas } = await openApp({ dataDir: folders.ana, aheadMs: A_DAY_MS })
  const { page: bos } = await openApp({ dataDir: folders.bo, aheadMs: A_DAY_MS })
  await openUnit(anas)
  await openItem(anas, FIRST)
  await writeIn(cell(anas, 'Practice, Core'), ' A mistake.')
  await writeIn(cell(anas, 'Warm-up, Core'), ' Another.')
  await expectSaved(anas)
  await openUnit(bos)
  await openItem(bos, SECOND)
  await writeIn(cell(bos, 'Practice, Core'), 'Bo’s own words.')
  await openItem(bos, FIRST)
  await syncCard(anas, /In step with 1 teammate/).waitFor()

  await anas.getByRole('link', { name: 'History' }).click()
  await chooseYesterday(anas)
  await anas.getByRole('radio', { name: 'Then and now' }).click()
  const lesson = holder(anas, FIRST)
  await lesson.getByText('Draw a table. A mistake.').waitFor()
  await expectClean(anas)

  await lesson.getByRole('button', { name: 'Bring back this lesson' }).click()
  await expectPractice(bos, 'Draw a table.', 'Count the cups.')
  await anas.getByRole('button', { name: 'Undo', exact: true }).click()
  await expectPractice(bos, 'Draw a table. A mistake.', 'Count the cups. Another.')
  await lesson.getByRole('button', { name: 'Bring back: Practice, Core' }).click()
  await expectPractice(bos, 'Draw a table.', 'Count the cups. Another.')
  await lesson.getByRole('button', { name: 'Bring back: Warm-up, Core' }).click()
  await expectPractice(bos, 'Draw a table.', 'Count the cups.')
  await openItem(bos, SECOND)
  await expectText(cell(bos, 'Practice, Core'), 'Bo’s own words.')
  await expectSaved(anas)
})

/** My last stretch of work of the day before; today's is open. */
async function chooseYesterday(page: Page): Promise<void> {
  const days = page.getByRole('region', { name: 'Days' })
  await days.getByRole('button', { expanded: false }).first().click()
  await days.getByRole('button', { expanded: true }).waitFor()
  await days
    .getByRole('row', { name: /^You, / })
    .first()
    .click()
}

const holder = (page: Page, lesson: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: lesson, level: 3 }) })

async function expectPractice(page: Page, practice: string, warmUp: string): Promise<void> {
  await expectText(cell(page, 'Practice, Core'), practice)
  await expectText(cell(page, 'Warm-up, Core'), warmUp)
}
