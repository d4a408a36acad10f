import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { openApp } from '../kit/open-app.ts'
import {
  addLessons,
  cell,
  chooseInRow,
  expectClean,
  expectSaved,
  expectText,
  openItem,
  row,
  syncCard,
  weekOf,
  writeIn,
} from '../kit/teacher.ts'
import { LESSONS, openUnit, twoTeachers } from '../kit/two-teachers.ts'

const [FIRST = '', SECOND = '', THIRD = ''] = LESSONS
const THREE_WEEKS_MS = 21 * 24 * 60 * 60 * 1000
const CORE = 'Practice, Core'

test('three weeks apart: nothing is lost, and each of us reads what came in and decides', async () => {
  const { ana, bo, folders } = await twoTeachers()
  await openItem(ana.page, FIRST)
  await writeIn(cell(ana.page, CORE), 'Together.')
  await openItem(bo.page, FIRST)
  await expectText(cell(bo.page, CORE), 'Together.')
  await expectSaved(ana.page)
  // The plug is pulled: whoever leaves in peace hands the meeting over.
  await ana.kill()

  await syncCard(bo.page, /^Working alone/).waitFor()
  await writeIn(cell(bo.page, CORE), ' Bo draws it.')
  await openItem(bo.page, SECOND)
  await writeIn(cell(bo.page, CORE), 'Only Bo was here.')
  await chooseInRow(bo.page, THIRD, ['Set aside'])
  await syncCard(bo.page, /^Working alone \d+ changes? to share/).waitFor()
  await bo.kill()

  const { page: anas } = await openApp({ dataDir: folders.ana, aheadMs: THREE_WEEKS_MS })
  await openUnit(anas)
  await openItem(anas, FIRST)
  await cell(anas, CORE).click()
  await cell(anas, CORE).press('Control+Home')
  await cell(anas, CORE).pressSequentially('Ana tells it. ')
  await addLessons(anas, ['Ana’s lesson'])
  await openItem(anas, THIRD)
  await writeIn(cell(anas, CORE), 'Ana in the third.')
  await expectSaved(anas)

  const { page: bos } = await openApp({ dataDir: folders.bo, aheadMs: THREE_WEEKS_MS })
  await openUnit(bos)
  await openItem(bos, FIRST)
  await openItem(anas, FIRST)
  for (const page of [anas, bos]) {
    await syncCard(page, 'Saved on this computer In step with 1 teammate').waitFor()
    await expectText(cell(page, CORE), 'Ana tells it. Together. Bo draws it.')
    await expect.poll(async () => (await weekOf(page, 1)).toSorted()).toEqual(['Ana’s lesson', SECOND, FIRST])
  }

  await isTold(anas, 'Bo')
  await isTold(bos, 'Ana')
  await readReport(bos)
  await cameFrom(bos, 'Ana', [FIRST, THIRD, 'Ana’s lesson'])
  const boths = both(bos, FIRST)
  await boths.getByText('Together. Bo draws it.', { exact: true }).waitFor()
  await boths.getByText('Ana tells it. Together.', { exact: true }).waitFor()
  await boths.getByText('Both versions are joined now:').waitFor()
  await boths.getByRole('button', { name: `Keep Ana’s: ${CORE}` }).click()
  await expectText(cell(anas, CORE), 'Ana tells it. Together.')
  await boths.getByRole('button', { name: `Keep mine: ${CORE}` }).click()
  await expectText(cell(anas, CORE), 'Together. Bo draws it.')
  await bos.getByText('You set it aside while a colleague worked in it').waitFor()
  await bos.getByRole('button', { name: 'Bring back' }).click()
  await row(anas, THIRD).waitFor()
  await bos.getByText('Brought back').waitFor()
  await expectClean(bos)
  await done(bos)

  await readReport(anas)
  await cameFrom(anas, 'Bo', [FIRST, SECOND, THIRD])
  await both(anas, FIRST)
    .getByRole('button', { name: `Keep mine: ${CORE}` })
    .click()
  await anas.getByText('A colleague set it aside while you worked in it').waitFor()
  await anas.getByText('Brought back').waitFor()
  await done(anas)
  await openUnit(bos)
  await openItem(bos, FIRST)
  await expectText(cell(bos, CORE), 'Ana tells it. Together.')
  await openItem(bos, THIRD)
  await expectText(cell(bos, CORE), 'Ana in the third.')
})

/** The quiet notice, wherever one is. */
async function isTold(page: Page, colleague: string): Promise<void> {
  const told = `${colleague} changed 1 unit. 1 place was changed by both of you.`
  await notice(page).filter({ hasText: told }).waitFor()
  await expectClean(page)
}

async function readReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await page.getByRole('heading', { name: /^While you were apart, /, level: 1 }).waitFor()
  await expectClean(page)
}

const notice = (page: Page): Locator => page.getByText(/^While you were apart, [^:]*: /)

/** By person and lesson. */
async function cameFrom(page: Page, colleague: string, lessons: readonly string[]): Promise<void> {
  const person = page
    .getByRole('list', { name: 'What came in' })
    .getByRole('listitem')
    .filter({ hasText: colleague })
    .first()
  for (const lesson of lessons) await person.getByText(lesson, { exact: true }).waitFor()
}

/** A place that both of us changed, with both versions. */
const both = (page: Page, lesson: string): Locator =>
  page.getByRole('listitem').filter({ hasText: `${lesson} · ${CORE}` })

async function done(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Done with this report' }).click()
  await notice(page).waitFor({ state: 'detached' })
}
