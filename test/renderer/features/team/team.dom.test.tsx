import { act } from 'react'
import { expect, test } from 'vitest'
import type { Sharing, Status } from '../../../../shared/api/team-api.ts'
import { ok } from '../../../../shared/lib/result.ts'
import { SampleRibbon } from '../../../../src-renderer/features/team/SampleRibbon.tsx'
import { TeamPage } from '../../../../src-renderer/features/team/TeamPage.tsx'
import { useSyncState } from '../../../../src-renderer/features/team/use-sync-state.ts'
import { aMember, aStatus, at, NOW, type StubHost, stubHost } from '../../app/stub-host.tsx'
import { allByRole, byRole, press, settle, show, type } from '../../ui/screen.tsx'

const text = () => document.body.textContent ?? ''
const buttons = () => allByRole('button').map((button) => button.textContent)

async function open(host: StubHost): Promise<void> {
  show(at('/team', host, <TeamPage />).page)
  await settle()
}

const me = aMember({
  id: 'memberrosa',
  name: 'Rosa Diaz',
  color: 0,
  here: true,
  isMe: true,
  lastSeen: NOW,
  role: 'lead',
})
const devon = aMember({ lastSeen: NOW - 2 * 86_400_000, devices: ['Devon’s laptop', 'Room 12'] })

type JoinedSharing = Sharing & { type: 'joined' }
const joined = (more: Partial<JoinedSharing> = {}): JoinedSharing => ({
  type: 'joined',
  hostName: 'Ana',
  address: '10.0.0.7:4747',
  state: 'inStep',
  waiting: 0,
  lastInStep: null,
  mayTakeOver: false,
  ...more,
})
const asRole = (role: NonNullable<Status['me']['role']>, more: Partial<Status> = {}) =>
  aStatus({
    me: { id: me.id, name: me.name, color: 0, role },
    members: [{ ...me, role }, devon],
    ...more,
  })

test('everybody is listed, I first, with their computers and when they were last seen', async () => {
  const amina = aMember({ id: 'memberamina', name: 'Amina', here: true, role: 'coach' })
  const kofi = aMember({ id: 'memberkofi', name: 'Kofi', role: 'specialist' })
  await open(stubHost({}, asRole('teacher', { members: [kofi, devon, amina, { ...me, role: 'teacher' }] })))
  const people = document.querySelectorAll('ul[aria-label="People of the team"] > li')
  expect([...people].map((person) => person.textContent)).toEqual([
    'Rosa DiazYouHere nowTeacher',
    'AminaHere nowCoach',
    'DevonLast seen 2 days ago · on Devon’s laptop and Room 12Teacher',
    'KofiNot seen from this computer yetSpecialist',
  ])
  expect(text()).toContain('Only a lead changes roles and removes people.')
})

test('a lead gives a role by choosing it, and takes it back with Undo', async () => {
  const host = stubHost({ 'team.setRole': () => ok(null) }, asRole('lead'))
  await open(host)
  press(byRole('button', /Role of Devon/))
  await settle()
  press(byRole('option', /^Coach/))
  await settle()
  expect(host.asked).toEqual([['team.setRole', { member: devon.id, role: 'coach' }]])
})

test('the only lead keeps the role and is told why', async () => {
  await open(stubHost({}, asRole('lead')))
  expect(byRole('button', /Role of Rosa Diaz/).hasAttribute('disabled')).toBe(true)
  expect(text()).toContain('A team keeps at least one lead.')
})

test('a lead beside another asks before giving it up', async () => {
  const other = { ...devon, role: 'lead' as const }
  const host = stubHost({ 'team.setRole': () => ok(null) }, asRole('lead', { members: [me, other] }))
  await open(host)
  press(byRole('button', /Role of Rosa Diaz/))
  await settle()
  press(byRole('option', /^Teacher/))
  await settle()
  expect(host.asked).toEqual([])
  press(byRole('button', 'Give it up'))
  await settle()
  expect(host.asked).toEqual([['team.setRole', { member: me.id, role: 'teacher' }]])
})

test('removing somebody says what happens before it does', async () => {
  const host = stubHost({ 'team.remove': () => ok(null) }, asRole('lead'))
  await open(host)
  press(byRole('button', 'Remove Devon from the team'))
  await settle()
  expect(host.asked).toEqual([])
  expect(text()).toContain('What they wrote stays in the plans. What they change later does not come in.')
  press(byRole('button', 'Remove'))
  await settle()
  expect(host.asked).toEqual([['team.remove', { member: devon.id }]])
})

test('a coach sees everything and is told who may do what', async () => {
  await open(stubHost({}, asRole('coach')))
  expect(buttons()).not.toContain('Invite a teammate')
  expect(text()).toContain('A lead or a teacher invites new colleagues.')
  expect(text()).toContain('A lead, teacher or specialist can let colleagues join here.')
  expect(byRole('button', 'Let colleagues join').hasAttribute('disabled')).toBe(true)
  expect([buttons().includes('Invite by file'), text().includes('Guests')]).toEqual([false, false])
  expect(buttons()).toContain('Take changes to a colleague')
})

test('my new name is sent once and an empty one is not', async () => {
  const host = stubHost({ 'team.rename': () => ok(null) })
  await open(host)
  press(byRole('button', 'Change your name'))
  type(byRole('textbox', 'Your name'), '  ')
  press(byRole('button', 'Save'))
  await settle()
  expect([host.asked, text().includes('Type a name.')]).toEqual([[], true])
  type(byRole('textbox', 'Your name'), ' Rosa D. ')
  press(byRole('button', 'Save'))
  await settle()
  expect(host.asked).toEqual([['team.rename', { myName: 'Rosa D.' }]])
})

test('leaving the team asks first and says when something is not shared yet', async () => {
  const away = joined({ state: 'away' })
  const host = stubHost(
    { 'team.leave': () => ok(null), 'team.diagnose': () => ok({ type: 'Silent' }) },
    asRole('teacher', { sharing: away }),
  )
  await open(host)
  expect(buttons()).not.toContain('Invite a teammate')
  press(byRole('button', 'Leave the team'))
  expect(text()).toContain('Some of your changes are not shared yet.')
  press(byRole('button', 'Leave'))
  await settle()
  expect(host.asked.map(([name]) => name)).toEqual(['team.diagnose', 'team.leave'])
})

test('a colleague’s computer that is away: what is in the way, and the team may meet here', async () => {
  const host = stubHost(
    {
      'team.diagnose': () => ok({ type: 'Refused' }),
      'hub.takeOver': () => ok({ type: 'hosting', addresses: [], port: 4747, guests: 0 }),
    },
    asRole('teacher', { sharing: joined({ state: 'away', mayTakeOver: true }) }),
  )
  await open(host)
  expect(text()).toContain('Working aloneRight now Ana’s computer is not in reach.')
  expect(text()).toContain('We can see Ana’s computer, but nobody can join there now.')
  press(byRole('button', 'Let the team meet here'))
  press(byRole('button', 'Meet here'))
  await settle()
  expect(host.asked).toEqual([
    ['team.diagnose', { address: '10.0.0.7:4747' }],
    ['hub.takeOver', null],
  ])
})

test.each([
  ['refused', 'The team’s computer does not know this one'],
  ['removed', 'You are no longer on this team'],
] as const)('whoever is %s keeps everything and has a way back', async (state, words) => {
  await open(stubHost({}, asRole('teacher', { sharing: joined({ state }) })))
  expect(text()).toContain(words)
  expect(allByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#/join'])
})

test('with the sample there is nothing to join', async () => {
  await open(stubHost({}, aStatus({ team: { id: 'team0001', name: 'Sample team', isSample: true } })))
  expect(allByRole('link')).toEqual([])
})

test('the sample goes only after a question, and then the page begins anew', async () => {
  const host = stubHost({ 'team.removeSample': () => ok(null) })
  let begun = 0
  show(
    at(
      '/units',
      host,
      <SampleRibbon
        onRemoved={() => {
          begun += 1
        }}
      />,
    ).page,
  )
  press(byRole('button', 'Remove sample data'))
  expect(host.asked).toEqual([])
  press(byRole('button', 'Remove it'))
  await settle()
  expect([host.asked, begun]).toEqual([[['team.removeSample', null]], 1])
})

function Card({ host }: { readonly host: StubHost }) {
  return <output>{JSON.stringify(useSyncState(host.status))}</output>
}
const card = () => JSON.parse(document.querySelector('output')?.textContent ?? 'null')

test('saving is said at once, saved a moment later, and a lost host before both', async () => {
  const host = stubHost()
  show(at('/', host, <Card host={host} />).page)
  expect(card()).toEqual({ kind: 'saved', teammates: 0 })
  act(() => host.setSaved('saving'))
  expect(card()).toEqual({ kind: 'saving' })
  act(() => host.setSaved('saved'))
  expect(card()).toEqual({ kind: 'saving' })
  await settle(600)
  expect(card()).toEqual({ kind: 'saved', teammates: 0 })
  act(() => host.setState('closed'))
  expect(card()).toEqual({ kind: 'needsYou', reason: 'connectionLost' })
})
