import { expect, test } from 'vitest'
import { err, ok } from '../../../../shared/lib/result.ts'
import { FirstRunPage } from '../../../../src-renderer/features/first-run/FirstRunPage.tsx'
import { JoinForm } from '../../../../src-renderer/features/first-run/JoinForm.tsx'
import { aStatus, at, stubHost } from '../../app/stub-host.tsx'
import { allByRole, byRole, press, settle, show, type } from '../../ui/screen.tsx'

const firstRun = <FirstRunPage themeChoice={null} />
const alerts = () => allByRole('alert').map((alert) => alert.textContent)
const nobody = aStatus({ team: null })

test('one press leads from the first screen into the sample unit', async () => {
  const host = stubHost({ 'team.startSample': () => ok({ unitId: 'unit0001' }) }, nobody)
  const { page, history } = at('/', host, firstRun)
  show(page)
  press(byRole('button', 'Look around with sample data'))
  await settle()
  const names = { myName: 'Me', teamName: 'Sample team' }
  expect([host.asked, history.at(-1)]).toEqual([[['team.startSample', names]], '/unit/unit0001'])
})

test('a sample that cannot be made says why, and the doors stay', async () => {
  const host = stubHost({ 'team.startSample': () => err({ type: 'DiskFull' }) }, nobody)
  show(at('/', host, firstRun).page)
  press(byRole('button', 'Look around with sample data'))
  await settle()
  expect(alerts()).toEqual([expect.stringContaining('The disk is full')])
  expect(byRole('button', 'Start your team')).toBeTruthy()
})

test('a team needs a name and so does whoever starts it; the first gap gets the focus', async () => {
  const host = stubHost({ 'team.start': () => ok(null) }, nobody)
  const { page, history } = at('/start', host, firstRun)
  show(page)
  press(byRole('button', 'Start the team'))
  await settle()
  expect([host.asked, alerts().length, document.activeElement]).toEqual([
    [],
    1,
    byRole('textbox', 'Team name'),
  ])
  type(byRole('textbox', 'Team name'), '6th Grade Team')
  type(byRole('textbox', 'Your name'), 'Rosa Diaz')
  press(byRole('button', 'Start the team'))
  await settle()
  expect([host.asked, history.at(-1)]).toEqual([
    [['team.start', { teamName: '6th Grade Team', school: '', grade: '6', myName: 'Rosa Diaz' }]],
    '/units',
  ])
})

function fillJoin(): void {
  type(byRole('textbox', 'Address'), '192.168.1.20:4747')
  type(byRole('textbox', 'Code'), 'eb07-t8fx-3s68-snjs')
  type(byRole('textbox', 'Your name'), 'Devon Park')
}

test('joining sends what was typed and goes on to the units', async () => {
  const host = stubHost({ 'team.join': () => ok({ teamName: '6th Grade Team' }) }, nobody)
  const { page, history } = at('/join', host, firstRun)
  show(page)
  fillJoin()
  press(byRole('button', 'Join'))
  await settle()
  const typed = { address: '192.168.1.20:4747', code: 'eb07-t8fx-3s68-snjs', myName: 'Devon Park' }
  expect([host.asked, history.at(-1)]).toEqual([[['team.join', typed]], '/units'])
})

test('a wrong code stands beside the code; a computer that does not answer stands above the form', async () => {
  const failures = ['WrongCode', 'NotReached']
  const host = stubHost({ 'team.join': () => err({ type: failures.shift() }) }, nobody)
  show(at('/join', host, firstRun).page)
  fillJoin()
  press(byRole('button', 'Join'))
  await settle()
  const code = byRole('textbox', 'Code')
  expect([code.getAttribute('aria-invalid'), document.activeElement, alerts()]).toEqual(['true', code, []])
  press(byRole('button', 'Join'))
  await settle()
  expect([code.getAttribute('aria-invalid'), alerts()]).toEqual([
    null,
    [expect.stringContaining('port 4747')],
  ])
})

test('joining again knows who I am and says when it is another team', async () => {
  const host = stubHost({ 'team.join': () => err({ type: 'AlreadyATeam' }) })
  show(at('/join', host, <JoinForm again={{ myName: 'Rosa Diaz' }} />).page)
  expect((byRole('textbox', 'Your name') as HTMLInputElement).value).toBe('Rosa Diaz')
  fillJoin()
  press(byRole('button', 'Join'))
  await settle()
  expect(alerts()).toEqual([expect.stringContaining('another team')])
})
