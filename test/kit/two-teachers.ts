import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
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
  await joinTeam(bo.page, invitation, 'Bo', ana.page)
  await Promise.all([openUnit(ana.page), openUnit(bo.page)])
  return { ana, bo, folders }
}

export interface InvitationOnScreen {
  readonly address: string
  readonly code: string
  /** What a colleague pastes. */
  readonly text: string
}

/** Lets others on this computer join, and reads what the screen shows for a colleague. */
export async function letColleaguesJoin(page: Page, port: number): Promise<InvitationOnScreen> {
  await page.getByRole('link', { name: 'Team', exact: true }).click()
  await page.getByRole('button', { name: 'Let colleagues join' }).click()
  await page.getByRole('radio', { name: /^Only this computer/ }).check({ force: true })
  await page.getByRole('textbox', { name: 'Port' }).fill(String(port))
  await expectClean(page)
  await page.getByRole('button', { name: 'Let them join' }).click()
  return invite(page)
}

/** Makes an invitation for a teacher and reads what the screen shows for a colleague. */
export async function invite(page: Page): Promise<InvitationOnScreen> {
  const dialog = page.getByRole('dialog', { name: 'Invite a teammate' })
  await dialog.getByRole('radio', { name: /^Teacher/ }).waitFor({ state: 'attached' })
  await expectClean(page)
  await dialog.getByRole('button', { name: 'Make the invitation' }).click()
  const code = await dialog.getByText(/^\w{4} \w{4} \w{4}$/).innerText()
  const text = await dialog.getByText(/V1\./).innerText()
  const address = await dialog
    .getByRole('list', { name: /^Address/ })
    .getByText(/^127\./)
    .innerText()
  await expectClean(page)
  await dialog.getByRole('button', { name: 'Done' }).click()
  return { address, code, text }
}

/** Joins by address and code, and is let in by whoever sits at the host. */
export async function joinTeam(
  page: Page,
  { address, code }: InvitationOnScreen,
  name: string,
  host: Page,
): Promise<void> {
  await page.getByRole('button', { name: 'Join a team' }).click()
  await page.getByRole('tab', { name: 'Address and code' }).click()
  await page.getByRole('textbox', { name: 'Address' }).fill(address)
  await page.getByRole('textbox', { name: 'Code' }).fill(code)
  await page.getByRole('textbox', { name: 'Your name' }).fill(name)
  await expectClean(page)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await letIn(host, page, name)
  await heading(page, 'Units').waitFor()
}

/** Both compare the pictures on their screens; then the host lets in. */
export async function letIn(host: Page, guest: Page, name: string): Promise<void> {
  const door = host.getByRole('region', { name: `${name} wants to join your team` })
  await door.waitFor()
  await heading(guest, 'Ask your colleague to compare these and let you in').waitFor()
  expect(await picturesOn(door)).toEqual(await picturesOn(guest.getByRole('main')))
  await expectClean(guest)
  await expectClean(host)
  await door.getByRole('button', { name: 'Admit' }).click()
}

const picturesOn = (place: Locator): Promise<string[]> =>
  place.getByRole('list', { name: 'Pictures on both screens' }).getByRole('listitem').allInnerTexts()

export async function openUnit(page: Page): Promise<void> {
  await goToUnits(page)
  await page.getByRole('link', { name: UNIT }).click()
  await goToSequence(page)
}
