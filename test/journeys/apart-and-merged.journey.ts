import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openApp } from '../kit/open-app.ts'
import {
  addLessons,
  cell,
  chooseInRow,
  expectClean,
  expectSaved,
  expectText,
  expectWeek,
  openItem,
  syncCard,
  weekOf,
  writeIn,
} from '../kit/teacher.ts'
import { LESSONS, openUnit, twoTeachers } from '../kit/two-teachers.ts'

const [FIRST = '', SECOND = '', THIRD = ''] = LESSONS

test('we both work on while apart; when we meet, the work of each is there, once', async () => {
  const { ana, bo, folders } = await twoTeachers()
  await openItem(ana.page, FIRST)
  await writeIn(cell(ana.page, 'Practice, Core'), 'Together.')
  await openItem(bo.page, FIRST)
  await expectText(cell(bo.page, 'Practice, Core'), 'Together.')
  await expectSaved(ana.page)
  // The plug is pulled: whoever leaves in peace hands the meeting over.
  await ana.kill()

  await syncCard(bo.page, /^Working alone/).waitFor()
  await expectClean(bo.page)
  await writeIn(cell(bo.page, 'Practice, Core'), ' Bo alone.')
  await adaptForSupport(bo.page, ' Bo draws it.')
  await addLessons(bo.page, ['Bo’s lesson'])
  await chooseInRow(bo.page, THIRD, ['Move to week', 'Week 2'])
  await syncCard(bo.page, /^Working alone \d+ changes to share/).waitFor()
  await bo.kill()

  const { page: anas } = await openApp({ dataDir: folders.ana })
  await openUnit(anas)
  await openItem(anas, FIRST)
  const core = cell(anas, 'Practice, Core')
  await core.click()
  await core.press('Control+Home')
  await core.pressSequentially('Ana alone. ')
  await adaptForSupport(anas, ' Ana tells it.')
  await addLessons(anas, ['Ana’s lesson'])
  await chooseInRow(anas, SECOND, ['Move to week', 'Week 3'])
  await expectSaved(anas)

  const { page: bos } = await openApp({ dataDir: folders.bo })
  await openUnit(bos)
  await openItem(bos, FIRST)
  for (const page of [anas, bos]) {
    await syncCard(page, 'Saved on this computer In step with 1 teammate').waitFor()
    await expectText(cell(page, 'Practice, Core'), 'Ana alone. Together. Bo alone.')
    await expectWeek(page, 2, [THIRD])
    await expectWeek(page, 3, [SECOND])
  }
  await expect
    .poll(async () => (await weekOf(anas, 1)).toSorted())
    .toEqual(['Ana’s lesson', 'Bo’s lesson', FIRST])
  await expectWeek(bos, 1, (await weekOf(anas, 1)) as string[])

  // Both adapted one level: both texts are kept until somebody chooses.
  const versions = bos.getByRole('group', { name: 'Two versions: Practice, Support' })
  await versions.waitFor()
  await expectClean(bos)
  await versions.getByRole('button', { name: 'Join them' }).click()
  for (const page of [anas, bos]) {
    await cell(page, 'Practice, Support').getByText('Bo draws it.').waitFor()
    await cell(page, 'Practice, Support').getByText('Ana tells it.').waitFor()
    await expectSaved(page)
  }
})

async function adaptForSupport(page: Page, words: string): Promise<void> {
  await page.getByRole('group', { name: 'Practice, Support' }).getByRole('button').click()
  await writeIn(cell(page, 'Practice, Support'), words)
}
