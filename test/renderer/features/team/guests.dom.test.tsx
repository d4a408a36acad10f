import { act } from 'react'
import { expect, test } from 'vitest'
import type { AppContract } from '../../../../shared/api/app-contract.ts'
import type { Given } from '../../../../shared/api/contract.ts'
import type { UnitCard } from '../../../../shared/api/planning-api.ts'
import { err, ok } from '../../../../shared/lib/result.ts'
import { GuestsSection } from '../../../../src-renderer/features/team/GuestsSection.tsx'
import { aStatus, at, NOW, type StubHost, stubHost } from '../../app/stub-host.tsx'
import { allByRole, byRole, press, settle, show } from '../../ui/screen.tsx'

type Guest = Given<AppContract['guest.list']>[number]

const hosting = aStatus({
  sharing: { type: 'hosting', addresses: ['192.168.1.20:4747'], port: 4747, guests: 0 },
})
const aCard = (id: string, title: string): UnitCard => ({
  id,
  title: { en: title },
  number: '1',
  subject: 'Math',
  grade: '6',
  startDate: null,
  weeks: 4,
  lessons: 0,
  readyLessons: 0,
  checks: 0,
  standards: [],
  languages: ['en'],
  changedAt: NOW,
  setAside: false,
})
const text = () => document.body.textContent ?? ''

async function open(host: StubHost): Promise<void> {
  show(at('/team', host, <GuestsSection status={host.status} />).page)
  await settle()
}

test('a guest is invited to chosen units for some hours, with an address and a code to type', async () => {
  const host = stubHost(
    {
      'units.list': () => ok([aCard('unit0001', 'Ratios and rates'), aCard('unit0002', 'Area')]),
      'guest.invite': () =>
        ok({ id: 'g1', address: 'https://192.168.1.20:4747/guest', code: '4821 7K2M', expiresAt: NOW }),
    },
    hosting,
  )
  await open(host)
  press(byRole('button', 'Invite a guest'))
  await settle()
  press(byRole('button', 'Make the invitation'))
  await settle()
  expect([text().includes('Choose at least one unit.'), host.asked]).toEqual([true, []])
  press(byRole('checkbox', 'Area'))
  press(byRole('button', 'Make the invitation'))
  await settle()
  expect(host.asked).toEqual([['guest.invite', { units: ['unit0002'], hours: 2 }]])
  expect(text()).toContain('https://192.168.1.20:4747/guest')
  expect(text()).toContain('4821 7K2M')
})

test('who waits is admitted, who reads can be sent home; the list follows by itself', async () => {
  const waiting: Guest = { id: 'g1', name: 'Ms. Lee', state: 'waiting', units: ['unit0001'], expiresAt: NOW }
  let guests: Guest[] = []
  const host = stubHost(
    {
      'guest.list': () => ok(guests),
      'guest.admit': () => ok(null),
      'guest.end': () => ok(null),
    },
    hosting,
  )
  await open(host)
  expect(text()).toContain('No guests now')
  guests = [waiting]
  act(() => host.tell('status'))
  await settle()
  expect(text()).toContain('Ms. LeeWaits to be admitted1 unit, until')
  press(byRole('button', 'Admit'))
  guests = [{ ...waiting, state: 'reading' }]
  await settle()
  press(byRole('button', 'End the visit of Ms. Lee'))
  await settle()
  expect(host.asked).toEqual([
    ['guest.admit', { id: 'g1' }],
    ['guest.end', { id: 'g1' }],
  ])
})

test('a guest that cannot be invited leaves the choice as it was', async () => {
  const host = stubHost(
    { 'units.list': () => ok([aCard('unit0002', 'Area')]), 'guest.invite': () => err({ type: 'MayNot' }) },
    hosting,
  )
  await open(host)
  press(byRole('button', 'Invite a guest'))
  await settle()
  press(byRole('checkbox', 'Area'))
  press(byRole('button', 'Make the invitation'))
  await settle()
  expect(allByRole('alert').map((alert) => alert.textContent)).toEqual([
    expect.stringContaining('Your role does not allow this.'),
  ])
})

test('away from the place where the team meets, guests are invited there', async () => {
  await open(stubHost())
  expect([text().includes('Let colleagues join first'), allByRole('button')]).toEqual([true, []])
})
