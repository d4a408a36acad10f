import { act } from 'react'
import { expect, test } from 'vitest'
import { err, ok } from '../../../../shared/lib/result.ts'
import { FirstRunPage } from '../../../../src-renderer/features/first-run/FirstRunPage.tsx'
import { JoinForm } from '../../../../src-renderer/features/first-run/JoinForm.tsx'
import { aStatus, at, slowly, stubHost } from '../../app/stub-host.tsx'
import { allByRole, byRole, chooseFile, press, settle, show, type } from '../../ui/screen.tsx'

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

const joiningWay = (name: string) => press(byRole('tab', name))

function fillCode(): void {
  joiningWay('Address and code')
  type(byRole('textbox', 'Address'), '192.168.1.20:4747')
  type(byRole('textbox', 'Code'), '4821 7k2m 9qxa')
  type(byRole('textbox', 'Your name'), 'Devon Park')
}

function fillInvitation(): void {
  type(byRole('textbox', 'Invitation'), 'Hi Devon, paste this: V1.ABC')
  type(byRole('textbox', 'Your name'), 'Devon Park')
}

test('an invitation is pasted with the words around it, and joining goes on to the units', async () => {
  const host = stubHost({ 'team.join': () => ok({ teamName: '6th Grade Team' }) }, nobody)
  const { page, history } = at('/join', host, firstRun)
  show(page)
  expect(document.activeElement).toBe(byRole('textbox', 'Invitation'))
  fillInvitation()
  press(byRole('button', 'Join'))
  await settle()
  const how = { type: 'invitation', text: 'Hi Devon, paste this: V1.ABC' }
  expect([host.asked, history.at(-1)]).toEqual([[['team.join', { how, myName: 'Devon Park' }]], '/units'])
})

test('address and code are typed; a computer that announces itself types its address', async () => {
  const host = stubHost(
    {
      'team.nearby': () => ok([{ address: '192.168.1.20:4747' }]),
      'team.join': () => ok({ teamName: '6th Grade Team' }),
    },
    nobody,
  )
  show(at('/join', host, firstRun).page)
  joiningWay('Address and code')
  await settle()
  press(byRole('button', 'Use the address 192.168.1.20:4747'))
  expect(document.activeElement).toBe(byRole('textbox', 'Code'))
  type(byRole('textbox', 'Code'), '4821 7k2m 9qxa')
  type(byRole('textbox', 'Your name'), 'Devon Park')
  press(byRole('button', 'Join'))
  await settle()
  const how = { type: 'code', address: '192.168.1.20:4747', code: '4821 7k2m 9qxa' }
  expect(host.asked).toEqual([['team.join', { how, myName: 'Devon Park' }]])
})

test('what is missing is said beside each field, and the first of them has the focus', async () => {
  const host = stubHost({}, nobody)
  show(at('/join', host, firstRun).page)
  joiningWay('From a file')
  press(byRole('button', 'Join'))
  await settle()
  expect([document.activeElement, alerts().length, host.asked]).toEqual([
    byRole('button', 'Choose the file'),
    1,
    [],
  ])
  expect(document.body.textContent).toContain('Choose the file on the stick.')
})

test('a file from a stick goes with its code', async () => {
  const host = stubHost({ 'team.joinByFile': () => ok({ teamName: '6th Grade Team' }) }, nobody)
  show(at('/join', host, firstRun).page)
  joiningWay('From a file')
  chooseFile(new File(['abc'], 'join.commonprep'))
  expect(document.body.textContent).toContain('join.commonprep is chosen')
  type(byRole('textbox', 'Code'), '4821 7K2M 9QXA')
  type(byRole('textbox', 'Your name'), 'Devon Park')
  press(byRole('button', 'Join'))
  await settle()
  expect(host.asked).toEqual([
    ['team.joinByFile', { file: 'YWJj', code: '4821 7K2M 9QXA', myName: 'Devon Park' }],
  ])
})

test('while a colleague compares, both see the pictures; cancelling leads back to what was typed', async () => {
  const way = slowly()
  const host = stubHost({ 'team.join': way.answer }, nobody)
  show(at('/join', host, firstRun).page)
  fillInvitation()
  press(byRole('button', 'Join'))
  await settle()
  expect(document.activeElement?.textContent).toBe('Looking for your colleague’s computer')
  const symbols = ['anchor', 'bee', 'bee', 'whale']
  host.status = { ...host.status, joining: { step: 'waiting', symbols } }
  act(() => host.tell('status'))
  await settle()
  expect(document.activeElement?.textContent).toBe('Ask your colleague to compare these and let you in')
  expect([...document.querySelectorAll('ol > li')].map((picture) => picture.textContent)).toEqual([
    'Anchor',
    'Bee',
    'Bee',
    'Whale',
  ])
  press(byRole('button', 'Cancel'))
  way.end(err({ type: 'Cancelled' }))
  await settle()
  expect([alerts(), document.activeElement]).toEqual([[], byRole('button', 'Join')])
  expect((byRole('textbox', 'Invitation') as HTMLTextAreaElement).value).toContain('V1.ABC')
})

test('a wrong code stands beside the code; nobody reached comes with steps and the stick', async () => {
  const failures = [{ type: 'WrongCode' }, { type: 'NotReached', diagnosis: { type: 'Silent' } }]
  const host = stubHost({ 'team.join': () => err(failures.shift()) }, nobody)
  show(at('/join', host, firstRun).page)
  fillCode()
  press(byRole('button', 'Join'))
  await settle()
  const code = byRole('textbox', 'Code')
  expect([code.getAttribute('aria-invalid'), document.activeElement, alerts()]).toEqual(['true', code, []])
  press(byRole('button', 'Join'))
  await settle()
  expect(alerts()).toEqual([expect.stringContaining('port 4747')])
  press(byRole('button', 'Use a USB stick instead'))
  expect([alerts(), document.activeElement]).toEqual([[], byRole('button', 'Choose the file')])
})

test('an invitation that was used says so above the form', async () => {
  const host = stubHost({ 'team.join': () => err({ type: 'Expired' }) }, nobody)
  show(at('/join', host, firstRun).page)
  fillInvitation()
  press(byRole('button', 'Join'))
  await settle()
  expect(alerts()).toEqual([expect.stringContaining('run out')])
})

test('joining again knows who I am and says when it is another team', async () => {
  const host = stubHost({ 'team.join': () => err({ type: 'AlreadyATeam' }) })
  show(at('/join', host, <JoinForm again={{ myName: 'Rosa Diaz' }} />).page)
  expect((byRole('textbox', 'Your name') as HTMLInputElement).value).toBe('Rosa Diaz')
  fillInvitation()
  press(byRole('button', 'Join'))
  await settle()
  expect(alerts()).toEqual([expect.stringContaining('another team')])
})
