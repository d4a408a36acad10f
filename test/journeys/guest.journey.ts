import type { Page } from 'playwright'
import { onTestFinished, test } from 'vitest'
import { openBrowser } from '../kit/chromium-shell.ts'
import { freePort } from '../kit/free-port.ts'
import { openApp } from '../kit/open-app.ts'
import {
  addLessons,
  cell,
  expectClean,
  expectSaved,
  goToSequence,
  openItem,
  startTeam,
  startUnit,
  writeIn,
} from '../kit/teacher.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'
import { letColleaguesJoin, UNIT } from '../kit/two-teachers.ts'

test('a guest asks at the door, reads the unit that was chosen, and nothing more when the visit is over', async () => {
  const { page: anas } = await openApp({ dataDir: tempDataDir() })
  await startTeam(anas, { team: 'Grade 6, Maple Ridge', name: 'Ana' })
  await startUnit(anas, UNIT)
  await goToSequence(anas)
  await addLessons(anas, ['Ratio tables'])
  await openItem(anas, 'Ratio tables')
  await writeIn(cell(anas, 'Practice, Core'), 'Fill the two rows.')
  await expectSaved(anas)
  await letColleaguesJoin(anas, await freePort())
  const { address, code } = await inviteGuest(anas)

  // The browser does not know the certificate of this computer; a guest is told to go on.
  const { page: guest, leave } = await openBrowser(address, { ignoreHTTPSErrors: true })
  onTestFinished(leave)
  await guest.getByRole('heading', { name: 'Read the plans' }).waitFor()
  await guest.getByLabel('Code').fill(code.toLowerCase())
  await guest.getByLabel('Who is reading?').fill('Visitor')
  await expectClean(guest)
  await guest.getByRole('button', { name: 'Ask to be let in' }).click()
  await guest.getByRole('heading', { name: 'Waiting for the teacher' }).waitFor()

  const visitor = anas
    .getByRole('list', { name: 'Guests' })
    .getByRole('listitem')
    .filter({ hasText: 'Visitor' })
  await visitor.getByText('Waits to be admitted').waitFor()
  await expectClean(anas)
  await visitor.getByRole('button', { name: 'Admit' }).click()
  await visitor.getByText('Reads now').waitFor()
  await guest.getByRole('link', { name: UNIT }).click()
  await guest.getByRole('heading', { name: UNIT, level: 1 }).waitFor()
  await guest.getByText('Fill the two rows.').first().waitFor()
  await expectClean(guest)

  await anas.getByRole('button', { name: 'End the visit of Visitor' }).click()
  await anas.getByText('No guests now').waitFor()
  await guest.getByRole('heading', { name: 'Your visit is over' }).waitFor()
  await expectClean(guest)
})

/** Makes an invitation to read the unit, and reads what the screen shows for the guest. */
async function inviteGuest(page: Page): Promise<{ readonly address: string; readonly code: string }> {
  await page.getByRole('button', { name: 'Invite a guest' }).click()
  const dialog = page.getByRole('dialog', { name: 'Invite a guest' })
  await dialog.getByRole('checkbox', { name: UNIT }).check({ force: true })
  await expectClean(page)
  await dialog.getByRole('button', { name: 'Make the invitation' }).click()
  const address = await dialog.getByText(/^https:/).innerText()
  const code = await dialog.getByText(/^\w{4} \w{4} \w{4}$/).innerText()
  await expectClean(page)
  await dialog.getByRole('button', { name: 'Done' }).click()
  return { address, code }
}
