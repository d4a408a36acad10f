import type { Page } from 'playwright'
import { freePort } from './free-port.ts'
import type { Shell, ShellName } from './launch-shell.ts'
import { openApp } from './open-app.ts'
import { addLessons, expectClean, goToSequence, goToUnits, heading, startTeam, startUnit } from './teacher.ts'
import { tempDataDir } from './temp-data-dir.ts'

/** Ana, who started the team on her computer, and Bo, who joined it from his. */
export interface TwoTeachers {
  readonly ana: Shell
  readonly bo: Shell
  /** Where the work of each is kept. */
  readonly folders: { readonly ana: string; readonly bo: string }
}

export const UNIT = 'Ratios and rates'
export const LESSONS = ['What a ratio compares', 'Ratio tables', 'Unit rates']

/** Both have the unit open at its sequence. */
export async function twoTeachers(shells: { ana?: ShellName; bo?: ShellName } = {}): Promise<TwoTeachers> {
  const folders = { ana: tempDataDir(), bo: tempDataDir() }
  const [ana, bo] = await Promise.all([
    openApp({ dataDir: folders.ana, ...(shells.ana && { shell: shells.ana }) }),
    openApp({ dataDir: folders.bo, ...(shells.bo && { shell: shells.bo }) }),
  ])
  await startTeam(ana.page, { team: 'Grade 6, Maple Ridge', name: 'Ana' })
  await startUnit(ana.page, UNIT)
  await goToSequence(ana.page)
  await addLessons(ana.page, LESSONS)
  const invitation = await letColleaguesJoin(ana.page, await freePort())
  await joinTeam(bo.page, invitation, 'Bo')
  await Promise.all([openUnit(ana.page), openUnit(bo.page)])
  return { ana, bo, folders }
}

export interface InvitationOnScreen {
  readonly address: string
  readonly code: string
}

/** Lets others on this computer join, and reads what the screen shows for a colleague. */
export async function letColleaguesJoin(page: Page, port: number): Promise<InvitationOnScreen> {
  await page.getByRole('link', { name: 'Team', exact: true }).click()
  await page.getByRole('button', { name: 'Let colleagues join' }).click()
  await page.getByRole('radio', { name: /^Only this computer/ }).check({ force: true })
  await page.getByRole('textbox', { name: 'Port' }).fill(String(port))
  await expectClean(page)
  await page.getByRole('button', { name: 'Let them join' }).click()
  const dialog = page.getByRole('dialog', { name: 'Invite a teammate' })
  const code = await dialog.getByText(/^\w{4}(-\w{4}){3}$/).innerText()
  const address = await dialog
    .getByRole('list', { name: /^Address/ })
    .getByText(/^127\./)
    .innerText()
  await expectClean(page)
  await dialog.getByRole('button', { name: 'Done' }).click()
  return { address, code }
}

export async function joinTeam(
  page: Page,
  { address, code }: InvitationOnScreen,
  name: string,
): Promise<void> {
  await page.getByRole('button', { name: 'Join a team' }).click()
  await page.getByRole('textbox', { name: 'Address' }).fill(address)
  await page.getByRole('textbox', { name: 'Code' }).fill(code)
  await page.getByRole('textbox', { name: 'Your name' }).fill(name)
  await expectClean(page)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await heading(page, 'Units').waitFor()
}

export async function openUnit(page: Page): Promise<void> {
  await goToUnits(page)
  await page.getByRole('link', { name: UNIT }).click()
  await goToSequence(page)
}
