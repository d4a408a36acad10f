import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { openApp } from '../kit/open-app.ts'
import {
  addLessons,
  expectClean,
  expectFocus,
  expectSaved,
  goToSequence,
  goToUnits,
  heading,
  openItem,
  openSample,
  row,
  startTeam,
  startUnit,
} from '../kit/teacher.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

test('I see a gap, add a lesson there with the keys, take it back, and add it for good', async () => {
  const { page } = await openApp({ dataDir: tempDataDir() })
  await openSample(page)
  await nameStandard(page, '4.NF.A.1')
  await openCoverage(page)
  const gap = cell(page, '4.NF.A.1', 2, 'gap, a lesson is missing here')
  await gap.waitFor()
  const missing = page.getByRole('complementary', { name: 'What is missing' })
  const sentence = missing.getByText(
    '4.NF.A.1 is named by Ratios and rates and taught in none of its lessons.',
  )
  await sentence.waitFor()
  await expectClean(page)

  // With the keys alone.
  await page.getByRole('grid').getByRole('link', { name: '4.NF.A.1', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expectFocus(gap)
  await page.keyboard.press('Enter')
  await expectFocus(page.getByRole('menuitem', { name: 'Add a lesson here' }))
  await expectClean(page)
  await page.keyboard.press('Enter')
  const taught = cell(page, '4.NF.A.1', 2, '1 lesson, no check')
  await taught.waitFor()
  await expectFocus(taught)
  await missing.getByText('4.NF.A.1 is taught in 1 lesson and never checked.').waitFor()
  await expectSaved(page)

  // And back.
  await page.getByText('“Lesson on 4.NF.A.1” was added to Ratios and rates, week 2').first().waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await gap.waitFor()
  await sentence.waitFor()

  // For good, and open it from its cell.
  await gap.click()
  await page.getByRole('menuitem', { name: 'Add a lesson here' }).click()
  await taught.click()
  await page.getByRole('menuitem', { name: 'Lesson on 4.NF.A.1' }).click()
  await heading(page, 'Ratios and rates').waitFor()
  await row(page, 'Lesson on 4.NF.A.1').waitFor()
})

test('of all that the grade asks I see what is in no unit yet', async () => {
  const { page } = await openApp({ dataDir: tempDataDir() })
  await openSample(page)
  await openCoverage(page)
  await page.getByRole('button', { name: /Standards$/ }).click()
  await page.getByRole('option', { name: 'Mathematics: Common Core, grade 6', exact: true }).click()
  await page.getByText('6.NS.A.1 is in no unit.').waitFor()
  await page.getByText('Only what is missing', { exact: true }).click()
  await expect.poll(() => page.getByRole('rowheader', { name: /^6\.RP\.A\.1/ }).count()).toBe(0)
  await expectClean(page)
})

test('I say how learners work and how deep a lesson goes, and the balance says so', async () => {
  const { page } = await openApp({ dataDir: tempDataDir() })
  await startTeam(page, { team: 'Grade 6, Maple Ridge', name: 'Ana' })
  await startUnit(page, 'Area and surface area')
  await goToSequence(page)
  await addLessons(page, ['Area of rectangles'])
  await openCoverage(page)
  await page.getByText('No lesson and no check question says its depth yet.').waitFor()
  await page.getByText('No section says yet how learners work.').waitFor()
  await expectClean(page)

  await goToUnits(page)
  await page.getByRole('link', { name: 'Area and surface area' }).click()
  await goToSequence(page)
  await openItem(page, 'Area of rectangles')
  await page.getByRole('button', { name: /How learners work in Warm-up/ }).click()
  await page.getByRole('option', { name: 'Pairs', exact: true }).click()
  await page.getByRole('button', { name: /Depth of knowledge \(DOK\) of this lesson/ }).click()
  await expectClean(page)
  await page.getByRole('option', { name: 'DOK 3' }).click()
  await page.getByRole('button', { name: /^DOK 3/ }).waitFor()
  await expectSaved(page)
  await expectClean(page)

  await openCoverage(page)
  const depths = page.getByRole('table', { name: 'Depth of lessons and check questions' })
  await depths.getByRole('row', { name: 'DOK 3 Strategic thinking 1 0', exact: true }).waitFor()
  const minutes = page.getByRole('table', { name: 'Minutes by how learners work' })
  await minutes.getByRole('row', { name: 'Pairs 10 min 100%', exact: true }).waitFor()
  await minutes.getByRole('row', { name: 'Not said 40 min', exact: true }).waitFor()
  await expectClean(page)
})

async function openCoverage(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Standards' }).click()
  await page.getByRole('navigation', { name: 'Views of the standards' }).getByText('Coverage').click()
}

const cell = (page: Page, code: string, week: number, what: string): Locator =>
  page.getByRole('gridcell', { name: `${code}, Ratios and rates, week ${week}: ${what}`, exact: true })

/** Says in its overview that the unit is about a standard. */
async function nameStandard(page: Page, code: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Views of this unit' }).getByText('Overview').click()
  const field = page.getByRole('combobox', { name: 'Add a standard' })
  await field.click()
  await field.pressSequentially(code)
  await page.getByRole('option').first().waitFor()
  await field.press('Enter')
  await field.press('Escape')
  await page.getByRole('button', { name: `Remove ${code}`, exact: true }).waitFor()
}
