import type { Page } from 'playwright'
import { test } from 'vitest'
import { freePort } from '../kit/free-port.ts'
import type { Shell } from '../kit/launch-shell.ts'
import { openApp } from '../kit/open-app.ts'
import { expectClean, goToUnits, heading, startTeam, startUnit, syncCard } from '../kit/teacher.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'
import { letColleaguesJoin, letIn, UNIT } from '../kit/two-teachers.ts'

const goToTeam = (page: Page): Promise<void> => page.getByRole('link', { name: 'Team', exact: true }).click()

/** Ana with a team and a unit, and Bo without either. */
async function anaAndBo(): Promise<{ readonly ana: Shell; readonly bo: Shell }> {
  const [ana, bo] = await Promise.all([
    openApp({ dataDir: tempDataDir() }),
    openApp({ dataDir: tempDataDir() }),
  ])
  await startTeam(ana.page, { team: 'Grade 6, Maple Ridge', name: 'Ana' })
  await startUnit(ana.page, UNIT)
  return { ana, bo }
}

async function pasteInvitation(page: Page, text: string, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Invitation' }).fill(`Hi, here it is:\n> ${text}\nAna`)
  await page.getByRole('textbox', { name: 'Your name' }).fill(name)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
}

test('a pasted invitation: turned away once, let in as a coach, made a teacher, and removed', async () => {
  const { ana, bo } = await anaAndBo()
  const { text } = await letColleaguesJoin(ana.page, await freePort())
  await bo.page.getByRole('button', { name: 'Join a team' }).click()
  await pasteInvitation(bo.page, text, 'Bo')
  const door = ana.page.getByRole('region', { name: 'Bo wants to join your team' })
  await door.getByRole('button', { name: 'Turn away' }).click()
  await bo.page.getByText('Your colleague did not let this computer in.').waitFor()
  await expectClean(bo.page)

  await ana.page.getByRole('button', { name: 'Invite a teammate' }).click()
  await ana.page.getByRole('radio', { name: /^Coach/ }).check({ force: true })
  await ana.page.getByRole('button', { name: 'Make the invitation' }).click()
  const second = await ana.page.getByText(/V1\./).innerText()
  await ana.page.getByRole('button', { name: 'Done' }).click()
  await pasteInvitation(bo.page, second, 'Bo')
  await letIn(ana.page, bo.page, 'Bo')
  await heading(bo.page, 'Units').waitFor()
  await bo.page.getByRole('link', { name: UNIT }).waitFor()
  await goToTeam(bo.page)
  await bo.page.getByRole('listitem').filter({ hasText: 'Bo' }).getByText('Coach').waitFor()

  await ana.page.getByRole('button', { name: /Role of Bo/ }).click()
  await ana.page.getByRole('option', { name: /^Teacher/ }).click()
  await bo.page.getByRole('listitem').filter({ hasText: 'Bo' }).getByText('Teacher').waitFor()
  await ana.page.getByRole('button', { name: 'Remove Bo from the team' }).click()
  await ana.page.getByRole('button', { name: 'Remove', exact: true }).click()
  await bo.page.getByText('You are no longer on this team').waitFor()
  await expectClean(bo.page)
})

test('no network: a file and a code that goes another way let a colleague in, and a file brings changes', async () => {
  const { ana, bo } = await anaAndBo()
  await goToTeam(ana.page)
  await ana.page.getByRole('button', { name: 'Invite by file' }).click()
  const invitation = await ana.download(() => ana.page.getByRole('button', { name: 'Make the file' }).click())
  const code = await ana.page
    .getByRole('dialog')
    .getByText(/^\w{4}( \w{4}){2,}$/)
    .innerText()
  await expectClean(ana.page)
  await ana.page.getByRole('button', { name: 'Done' }).click()

  await bo.page.getByRole('button', { name: 'Join a team' }).click()
  await bo.page.getByRole('tab', { name: 'From a file' }).click()
  await bo.page.getByLabel('Choose the file', { exact: true }).last().setInputFiles(invitation)
  await bo.page.getByRole('textbox', { name: 'Code' }).fill(code)
  await bo.page.getByRole('textbox', { name: 'Your name' }).fill('Bo')
  await expectClean(bo.page)
  await bo.page.getByRole('button', { name: 'Join', exact: true }).click()
  await heading(bo.page, 'Units').waitFor()
  await bo.page.getByRole('link', { name: UNIT }).waitFor()

  await goToUnits(ana.page)
  await startUnit(ana.page, 'Area and surface')
  await goToTeam(ana.page)
  await ana.page.getByRole('button', { name: 'Take changes to a colleague' }).click()
  const changes = await ana.download(() => ana.page.getByRole('button', { name: 'Save the file' }).click())
  await ana.page.getByRole('button', { name: 'Done' }).click()
  await goToTeam(bo.page)
  await bo.page.getByLabel('Bring changes from a stick').last().setInputFiles(changes)
  await bo.page.getByText(/changes? came in from Ana/).waitFor()
  await expectClean(bo.page)
  await goToUnits(bo.page)
  await bo.page.getByRole('link', { name: 'Area and surface' }).waitFor()
})

test('the computer where the team met is gone: one press, and the team meets at mine', async () => {
  const { ana, bo } = await anaAndBo()
  const { text } = await letColleaguesJoin(ana.page, await freePort())
  await bo.page.getByRole('button', { name: 'Join a team' }).click()
  await pasteInvitation(bo.page, text, 'Bo')
  await letIn(ana.page, bo.page, 'Bo')
  await heading(bo.page, 'Units').waitFor()
  await goToTeam(bo.page)
  await bo.page.getByText('In step with Ana’s computer').waitFor()
  await ana.kill()
  await bo.page.getByRole('button', { name: 'Let the team meet here' }).click()
  await bo.page.getByRole('button', { name: 'Meet here', exact: true }).click()
  await bo.page.getByText('Colleagues can join here').waitFor()
  await syncCard(bo.page, /^Saved on this computer/).waitFor()
  await expectClean(bo.page)
})
