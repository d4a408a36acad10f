import { act, useState } from 'react'
import { expect, test } from 'vitest'
import type { Status } from '../../../../shared/api/team-api.ts'
import { err, ok } from '../../../../shared/lib/result.ts'
import { useStatus } from '../../../../src-renderer/connection/use-query.ts'
import { JoinRequests } from '../../../../src-renderer/features/team/JoinRequests.tsx'
import { LiveRegion } from '../../../../src-renderer/ui/LiveRegion.tsx'
import { aMember, aStatus, at, NOW, type StubHost, stubHost } from '../../app/stub-host.tsx'
import { allByRole, byRole, focus, press, settle, show } from '../../ui/screen.tsx'

type Request = Status['requests'][number]
const request = (more: Partial<Request> = {}): Request => ({
  id: 'r1',
  memberName: 'Devon',
  deviceName: 'Devon’s laptop',
  symbols: ['anchor', 'bee', 'cat', 'drum'],
  role: 'teacher',
  at: NOW,
  ...more,
})
const text = () => document.body.textContent ?? ''

function Frame() {
  const status = useStatus()
  const [words, setWords] = useState('')
  return (
    <main tabIndex={-1}>
      {status !== null && <JoinRequests status={status} isAnnounced />}
      <input aria-label="Title" value={words} onChange={(event) => setWords(event.target.value)} />
      <LiveRegion />
    </main>
  )
}

async function open(host: StubHost): Promise<void> {
  show(at('/units', host, <Frame />).page)
  await settle()
}

async function tell(host: StubHost, requests: readonly Request[]): Promise<void> {
  host.status = { ...host.status, requests: [...requests] }
  act(() => host.tell('status'))
  await settle()
}

test('who is at the door is said and shown with the pictures, and takes the focus from nobody', async () => {
  const host = stubHost()
  await open(host)
  focus(byRole('textbox', 'Title'))
  await tell(host, [request()])
  expect(document.activeElement).toBe(byRole('textbox', 'Title'))
  expect(document.querySelector('[role="status"]')?.textContent).toContain('Devon wants to join your team')
  expect([...document.querySelectorAll('ol > li')].map((picture) => picture.textContent)).toEqual([
    'Anchor',
    'Bee',
    'Cat',
    'Drum',
  ])
  expect(host.asked).toEqual([])
})

test('letting in is one press, and the focus goes back to where it was', async () => {
  const host = stubHost({ 'hub.admit': () => ok(null) })
  await open(host)
  await tell(host, [request({ role: 'coach' })])
  focus(byRole('textbox', 'Title'))
  focus(byRole('button', 'Admit'))
  press(byRole('button', 'Admit'))
  await settle()
  await tell(host, [])
  expect(host.asked).toEqual([['hub.admit', { request: 'r1', role: 'coach', as: null }]])
  expect(document.activeElement).toBe(byRole('textbox', 'Title'))
})

test('a further computer of a colleague brings no new person; nobody brings one for who may do more', async () => {
  const rosa = aMember({ id: 'memberrosa', name: 'Rosa Diaz', isMe: true, role: 'teacher' })
  const lead = aMember({ id: 'memberkofi', name: 'Kofi', role: 'lead' })
  const host = stubHost(
    { 'hub.admit': () => ok(null) },
    aStatus({ me: { ...aStatus().me, role: 'teacher' }, members: [rosa, aMember(), lead] }),
  )
  await open(host)
  await tell(host, [request()])
  expect(text()).toContain('Somebody of this name is on the team already.')
  press(byRole('button', /Who is it/))
  await settle()
  expect(allByRole('option').map((option) => option.textContent)).toEqual([
    'A new colleague',
    'Another computer of Rosa Diaz',
    'Another computer of Devon',
  ])
  press(byRole('option', 'Another computer of Devon'))
  await settle()
  press(byRole('button', 'Admit'))
  await settle()
  expect(host.asked).toEqual([['hub.admit', { request: 'r1', role: 'teacher', as: 'memberdevon' }]])
})

test('whoever is turned away is gone, and who has gone by themselves is named', async () => {
  const host = stubHost({ 'hub.turnAway': () => ok(null), 'hub.admit': () => err({ type: 'Gone' }) })
  await open(host)
  await tell(host, [request()])
  press(byRole('button', 'Admit'))
  await settle()
  press(byRole('button', 'Turn away'))
  await settle()
  expect(host.asked.at(-1)).toEqual(['hub.turnAway', { request: 'r1' }])
})

test('a crowd at the door does not fill the screen', async () => {
  const host = stubHost()
  await open(host)
  await tell(
    host,
    Array.from({ length: 5 }, (_, index) => request({ id: `r${index}`, memberName: `Guest ${index}` })),
  )
  expect(allByRole('button').filter((button) => button.textContent === 'Admit').length).toBe(2)
  expect(text()).toContain('3 more wait at the door')
})

test('a coach is not asked', async () => {
  const host = stubHost({}, aStatus({ me: { ...aStatus().me, role: 'coach' } }))
  await open(host)
  await tell(host, [request()])
  expect(allByRole('button')).toEqual([])
})
