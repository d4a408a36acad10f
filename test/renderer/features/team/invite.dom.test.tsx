import { act } from 'react'
import { expect, test } from 'vitest'
import type { Sharing } from '../../../../shared/api/team-api.ts'
import { err, ok } from '../../../../shared/lib/result.ts'
import { TeamPage } from '../../../../src-renderer/features/team/TeamPage.tsx'
import { aMember, aStatus, at, NOW, type StubHost, stubHost } from '../../app/stub-host.tsx'
import { byRole, press, settle, show, type } from '../../ui/screen.tsx'

const hosting: Sharing = { type: 'hosting', addresses: ['192.168.1.20:4747'], port: 4747, guests: 1 }
const invitation = {
  id: 'inv1',
  text: 'V1.ABC.DEF',
  qr: ['101', '010', '111'],
  code: '4821 7K2M 9QXA',
  addresses: ['192.168.1.20:4747'],
  expiresAt: NOW + 600_000,
}
const text = () => document.body.textContent ?? ''

async function open(host: StubHost): Promise<void> {
  show(at('/team', host, <TeamPage />).page)
  await settle()
  press(byRole('button', 'Invite a teammate'))
  await settle()
}

test('from alone to an invitation: the door, the role, then text, picture and code; a taken port proposes the next', async () => {
  const answers = [err({ type: 'PortTaken', port: 4747 }), ok(hosting)]
  const host = stubHost({
    'hub.turnOn': () => answers.shift() ?? ok(hosting),
    'hub.inviteMember': () => ok(invitation),
  })
  await open(host)
  press(byRole('button', 'Let them join'))
  await settle()
  expect(text()).toContain('Choose another one, such as 4748.')
  type(byRole('textbox', 'Port'), '4748')
  press(byRole('button', 'Let them join'))
  await settle()
  press(byRole('radio', /^Specialist/))
  press(byRole('button', 'Make the invitation'))
  await settle()
  expect(host.asked).toEqual([
    ['hub.turnOn', { port: 4747, network: true }],
    ['hub.turnOn', { port: 4748, network: true }],
    ['hub.inviteMember', { role: 'specialist' }],
  ])
  expect(text()).toContain('4821 7K2M 9QXA')
  expect(text()).toContain('V1.ABC.DEF')
  expect(text()).toContain('good for 10 minutes more')
})

test('the QR code has its quiet zone and is drawn as one shape', async () => {
  await open(stubHost({ 'hub.inviteMember': () => ok(invitation) }, aStatus({ sharing: hosting })))
  press(byRole('button', 'Make the invitation'))
  await settle()
  const drawn = byRole('img', 'The invitation as a QR code')
  expect([drawn.getAttribute('viewBox'), drawn.querySelector('path')?.getAttribute('d')]).toEqual([
    '-4 -4 11 11',
    'M0 0h1v1h-1zM2 0h1v1h-1zM1 1h1v1h-1zM0 2h3v1h-3z',
  ])
})

test('an invitation that is cancelled no longer works, and the choice of a role is back', async () => {
  const host = stubHost(
    { 'hub.inviteMember': () => ok(invitation), 'hub.cancelInvitation': () => ok(null) },
    aStatus({ sharing: hosting }),
  )
  await open(host)
  press(byRole('button', 'Make the invitation'))
  await settle()
  press(byRole('button', 'Cancel this invitation'))
  await settle()
  expect(host.asked.at(-1)).toEqual(['hub.cancelInvitation', { id: 'inv1' }])
  expect(byRole('button', 'Make the invitation')).toBeTruthy()
})

test('an invitation that has run out says so', async () => {
  const old = { ...invitation, expiresAt: NOW - 1 }
  await open(stubHost({ 'hub.inviteMember': () => ok(old) }, aStatus({ sharing: hosting })))
  press(byRole('button', 'Make the invitation'))
  await settle()
  expect([text().includes('This invitation has run out.'), text().includes(old.code)]).toEqual([true, false])
})

test('whoever is at the door is let in without leaving the dialog, and has used the invitation', async () => {
  const host = stubHost(
    { 'hub.inviteMember': () => ok(invitation), 'hub.admit': () => ok(null) },
    aStatus({ sharing: hosting }),
  )
  await open(host)
  press(byRole('button', 'Make the invitation'))
  await settle()
  const symbols = ['anchor', 'bee', 'cat', 'drum']
  const request = {
    id: 'r1',
    memberName: 'Devon',
    deviceName: 'Laptop',
    symbols,
    role: 'teacher',
    at: NOW,
  } as const
  host.status = { ...host.status, requests: [request] }
  act(() => host.tell('status'))
  await settle()
  press(byRole('button', 'Admit'))
  await settle()
  host.status = { ...host.status, requests: [], members: [...host.status.members, aMember()] }
  act(() => host.tell('status'))
  await settle()
  expect(host.asked.at(-1)).toEqual(['hub.admit', { request: 'r1', role: 'teacher', as: null }])
  expect(text()).toContain('Devon came in with this invitation.')
})

test('a teacher invites nobody as a lead', async () => {
  const rosa = aStatus().me
  await open(stubHost({}, aStatus({ sharing: hosting, me: { ...rosa, role: 'teacher' } })))
  expect(
    [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].map(({ value }) => value),
  ).toEqual(['teacher', 'specialist', 'coach'])
})
