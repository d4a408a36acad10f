import { act } from 'react'
import { expect, test } from 'vitest'
import type { Sharing } from '../../../../shared/api/team-api.ts'
import { err, ok } from '../../../../shared/lib/result.ts'
import { SampleRibbon } from '../../../../src-renderer/features/team/SampleRibbon.tsx'
import { TeamPage } from '../../../../src-renderer/features/team/TeamPage.tsx'
import { useSyncState } from '../../../../src-renderer/features/team/use-sync-state.ts'
import { aStatus, at, NOW, type StubHost, stubHost } from '../../app/stub-host.tsx'
import { allByRole, byRole, press, settle, show, type } from '../../ui/screen.tsx'

const hosting: Sharing = { type: 'hosting', addresses: ['192.168.1.20:4747'], port: 4747, guests: 1 }
const text = () => document.body.textContent ?? ''

async function open(host: StubHost): Promise<void> {
  show(at('/team', host, <TeamPage />).page)
  await settle()
}

test('everybody is listed, I first, with when they were last seen', async () => {
  const me = { id: 'memberrosa', name: 'Rosa Diaz', color: 0, here: true, isMe: true, lastSeen: NOW }
  const amina = { ...me, id: 'memberamina', name: 'Amina', isMe: false }
  const devon = { ...amina, id: 'memberdevon', name: 'Devon', here: false, lastSeen: NOW - 2 * 86_400_000 }
  const kofi = { ...devon, id: 'memberkofi', name: 'Kofi', lastSeen: null }
  await open(stubHost({}, aStatus({ members: [kofi, devon, amina, me] })))
  expect([...document.querySelectorAll('li')].map((person) => person.textContent)).toEqual([
    'Rosa DiazYouHere now',
    'AminaHere now',
    'DevonLast seen 2 days ago',
    'KofiNot seen from this computer yet',
  ])
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

test('from alone to a code in two steps; a taken port proposes the next', async () => {
  const answers = [err({ type: 'PortTaken', port: 4747 }), ok(hosting)]
  const host = stubHost({
    'hub.turnOn': () => answers.shift() ?? ok(hosting),
    'hub.inviteMember': () =>
      ok({ code: 'EB07-T8FX-3S68-SNJS', addresses: hosting.addresses, expiresAt: NOW + 600_000 }),
  })
  await open(host)
  press(byRole('button', 'Invite a teammate'))
  press(byRole('button', 'Let them join'))
  await settle()
  expect(text()).toContain('Choose another one, such as 4748.')
  type(byRole('textbox', 'Port'), '4748')
  press(byRole('button', 'Let them join'))
  await settle()
  expect(host.asked.map(([name, takes]) => [name, takes])).toEqual([
    ['hub.turnOn', { port: 4747, network: true }],
    ['hub.turnOn', { port: 4748, network: true }],
    ['hub.inviteMember', null],
  ])
  expect(text()).toContain('EB07-T8FX-3S68-SNJS')
  expect(text()).toContain('good for 10 minutes more')
})

test('a code that has run out says so, and whoever arrives is named', async () => {
  const host = stubHost(
    {
      'hub.inviteMember': () => ok({ code: 'AAAA-BBBB-CCCC-DDDD', addresses: [], expiresAt: NOW - 1 }),
    },
    aStatus({ sharing: hosting }),
  )
  await open(host)
  press(byRole('button', 'Invite a teammate'))
  await settle()
  expect(text()).toContain('This code has run out.')
  const devon = { id: 'memberdevon', name: 'Devon', color: 1, here: true, isMe: false, lastSeen: NOW }
  host.status = { ...host.status, members: [...host.status.members, devon] }
  act(() => host.tell('status'))
  await settle()
  expect(text()).toContain('Devon is here')
})

test('leaving a colleague’s computer asks first and says when something is not shared yet', async () => {
  const away: Sharing = {
    type: 'joined',
    address: '10.0.0.7:4747',
    state: 'away',
    waiting: 0,
    lastInStep: null,
  }
  const host = stubHost({ 'team.leave': () => ok(null) }, aStatus({ sharing: away }))
  await open(host)
  expect(allByRole('button').some((button) => button.textContent === 'Invite a teammate')).toBe(false)
  press(byRole('button', 'Leave 10.0.0.7:4747'))
  expect([host.asked, text().includes('Some of your changes are not shared yet.')]).toEqual([[], true])
  press(byRole('button', 'Leave'))
  await settle()
  expect(host.asked).toEqual([['team.leave', null]])
})

test('whoever is shut out has a way to join again', async () => {
  const refused: Sharing = {
    type: 'joined',
    address: '10.0.0.7:4747',
    state: 'refused',
    waiting: 0,
    lastInStep: null,
  }
  await open(stubHost({}, aStatus({ sharing: refused })))
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
