import { act } from 'react'
import { expect, test, vi } from 'vitest'
import { setTeamField } from '../../../../shared/documents/team/actions.ts'
import { readTeam } from '../../../../shared/documents/team/read.ts'
import { ok } from '../../../../shared/lib/result.ts'
import { SettingsPage } from '../../../../src-renderer/features/settings/SettingsPage.tsx'
import { aStatus, at, type StubHost, stubHost } from '../../app/stub-host.tsx'
import { byRole, focus, key, press, settle, show, type } from '../../ui/screen.tsx'

const team = (host: StubHost) => readTeam(host.teamDocument.doc).team

async function open(host: StubHost, onLettersChange = () => {}): Promise<void> {
  const page = (
    <SettingsPage themeChoice={null} areLettersOn onLettersChange={onLettersChange} onShowKeys={() => {}} />
  )
  show(at('/settings', host, page).page)
  await settle()
}

test('a name counts when its field is left, in one change, and Esc takes it back', async () => {
  const host = stubHost()
  await open(host)
  let changes = 0
  host.teamDocument.doc.on('update', () => {
    changes += 1
  })
  const field = byRole('textbox', 'Name of the team')
  type(field, 'Team 6')
  type(field, 'Team Six')
  expect([team(host).name, changes]).toEqual(['6th Grade Team', 0])
  key('Enter')
  await settle()
  expect([team(host).name, changes]).toEqual(['Team Six', 1])
  type(field, 'Nonsense')
  key('Escape')
  act(() => field.blur())
  expect([team(host).name, (field as HTMLInputElement).value]).toEqual(['Team Six', 'Team Six'])
})

test('a team keeps its name rather than none', async () => {
  const host = stubHost()
  await open(host)
  const field = byRole('textbox', 'Name of the team')
  type(field, ' ')
  act(() => field.blur())
  expect([team(host).name, field.getAttribute('aria-invalid')]).toEqual(['6th Grade Team', 'true'])
})

test('what a colleague sets shows at once', async () => {
  const host = stubHost()
  await open(host)
  await act(async () => setTeamField(host.teamDocument.edit, 'school', 'Oak Hill'))
  expect((byRole('textbox', 'School') as HTMLInputElement).value).toBe('Oak Hill')
})

test('a level is called what the team calls it; emptied, what we call it', async () => {
  const host = stubHost()
  await open(host)
  const field = byRole('textbox', 'Extend')
  type(field, 'Stretch')
  key('Enter')
  await settle()
  expect(team(host).levelNames).toEqual({ extend: 'Stretch' })
  type(field, '')
  key('Enter')
  await settle()
  expect(team(host).levelNames).toEqual({})
})

test('the last language of the content stays', async () => {
  const host = stubHost()
  await open(host)
  press(byRole('button', /^Remove Spanish/))
  await settle()
  expect(team(host).languages).toEqual(['en'])
  press(byRole('button', /^Remove English/))
  await settle()
  expect(team(host).languages).toEqual(['en'])
})

test('my own name goes to the host; letter keys are this computer’s', async () => {
  const host = stubHost({ 'team.rename': () => ok(null) })
  const onLettersChange = vi.fn()
  await open(host, onLettersChange)
  const field = byRole('textbox', 'Your name')
  focus(field)
  type(field, 'Rosa D.')
  act(() => field.blur())
  await settle()
  const letters = document.querySelector<HTMLInputElement>('input[role="switch"]')
  act(() => letters?.click())
  expect([host.asked, onLettersChange.mock.calls]).toEqual([
    [['team.rename', { myName: 'Rosa D.' }]],
    [[false]],
  ])
})

test('how long the history is kept goes to the host once it is a whole number of days', async () => {
  const host = stubHost({ 'history.setRetention': () => ok(null) })
  await open(host)
  const field = byRole('textbox', 'History of units is kept for')
  expect((field as HTMLInputElement).value).toBe('400')
  focus(field)
  type(field, '90')
  act(() => field.blur())
  await settle()
  expect(host.asked).toEqual([['history.setRetention', { days: 90 }]])
})

test('where changes are that the team did not take is listed while there are any', async () => {
  const list = <p>The copies</p>
  const page = (
    <SettingsPage
      themeChoice={null}
      areLettersOn
      onLettersChange={() => {}}
      onShowKeys={() => {}}
      keptCopies={list}
    />
  )
  const host = stubHost({}, aStatus({ keptCopies: 1 }))
  show(at('/settings', host, page).page)
  await settle()
  expect(document.body.textContent).toContain('The copies')
  host.status = aStatus()
  await act(async () => host.tell('status'))
  await settle()
  expect(document.body.textContent).not.toContain('The copies')
})
