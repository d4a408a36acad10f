import { type AddressInfo, createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { readInvitation } from '../../../src-main/node/joining/invitation-text.ts'
import type { WaitingToBeAdmitted, Way } from '../../../src-main/node/joining/join-guest.ts'
import type { JoinRequest } from '../../../src-main/node/joining/join-host.ts'
import { joinTeam } from '../../../src-main/node/joining/join-team.ts'
import { loadPake } from '../../../src-main/node/joining/pake.ts'
import { parseShortCode } from '../../../src-main/node/joining/short-code.ts'
import { type JoinHub, newColleague, openJoinHub, openMiddle } from '../../kit/join-line.ts'

async function invite(hub: JoinHub) {
  const opened = await hub.invitations.open('teacher')
  if (!opened.ok) throw new Error('not opened')
  const text = readInvitation(opened.value.text)
  const code = parseShortCode(opened.value.code)
  if (!text.ok || !code) throw new Error('not readable')
  const byText: Way = { kind: 'text', invitation: text.value }
  const byCode: Way = { kind: 'code', code, pake: await loadPake() }
  return { id: opened.value.id, byText, byCode }
}

function join(hub: Pick<JoinHub, 'place'>, way: Way, options: Partial<Parameters<typeof joinTeam>[0]> = {}) {
  let show: (waiting: WaitingToBeAdmitted) => void
  const waiting = new Promise<WaitingToBeAdmitted>((resolve) => {
    show = resolve
  })
  const joined = joinTeam({
    places: [hub.place],
    way,
    me: newColleague(),
    onWaiting: (shown) => show(shown),
    ...options,
  })
  return { joined, waiting }
}

/** A computer that takes connections and never says a word. */
async function openSilence() {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
}

async function onlyRequest(hub: JoinHub): Promise<JoinRequest> {
  await expect.poll(() => hub.host.requests().length).toBe(1)
  return hub.host.requests()[0] as JoinRequest
}

for (const kind of ['byText', 'byCode'] as const) {
  test(`${kind}: both see the same symbols, the teacher admits, and the colleague is in`, async () => {
    const hub = await openJoinHub()
    const invited = await invite(hub)
    const me = newColleague(' Ben\n Okafor ')
    const { joined, waiting } = join(hub, invited[kind], { me })
    const shown = await waiting
    const request = await onlyRequest(hub)
    expect(shown).toEqual({ symbols: request.symbols, teamName: 'Grade 6', memberName: 'Ana Ruiz' })
    expect(request).toMatchObject({
      memberName: 'Ben Okafor',
      deviceName: 'Room 12 laptop',
      proposedRole: 'teacher',
      at: hub.clock.time,
    })
    expect(await hub.host.admit(request.id, 'coach', null)).toEqual({ ok: true })
    expect(await joined).toEqual({
      ok: true,
      value: {
        payload: { team: 'team0001', member: 'Ben Okafor', key: me.signingKey, role: 'coach' },
        place: hub.place,
        certificate: expect.stringContaining('BEGIN CERTIFICATE'),
        pin: hub.pin,
      },
    })
    expect(hub.host.requests()).toEqual([])
    expect(await join(hub, invited[kind]).joined).toEqual({ ok: false, error: { type: 'Expired' } })
  })

  test(`${kind}: who is turned away is told, and the invitation is gone`, async () => {
    const hub = await openJoinHub()
    const invited = await invite(hub)
    const { joined } = join(hub, invited[kind])
    const request = await onlyRequest(hub)
    expect(hub.host.turnAway(request.id)).toEqual({ ok: true })
    expect(await joined).toEqual({ ok: false, error: { type: 'TurnedAway' } })
    expect(hub.host.turnAway(request.id)).toEqual({ ok: false, error: { type: 'NoSuchRequest' } })
    expect(await hub.host.admit(request.id, 'teacher', null)).toEqual({
      ok: false,
      error: { type: 'NoSuchRequest' },
    })
    expect(hub.invitations.list()).toEqual([])
  })

  test(`${kind}: who gives up leaves the list, and may come again with the same invitation`, async () => {
    const hub = await openJoinHub()
    const invited = await invite(hub)
    const giveUp = new AbortController()
    const { joined } = join(hub, invited[kind], { signal: giveUp.signal })
    await onlyRequest(hub)
    giveUp.abort()
    expect(await joined).toEqual({ ok: false, error: { type: 'Left' } })
    await expect.poll(() => hub.host.requests()).toEqual([])
    const again = join(hub, invited[kind])
    const request = await onlyRequest(hub)
    await hub.host.admit(request.id, 'teacher', null)
    expect(await again.joined).toMatchObject({ ok: true })
  })
}

test('somebody in the middle hears nothing at all of a text invitation', async () => {
  const hub = await openJoinHub()
  const middle = await openMiddle(hub)
  const invited = await invite(hub)
  expect(await join(middle, invited.byText).joined).toEqual({
    ok: false,
    error: { type: 'NotTheSameComputer' },
  })
  expect([middle.bytes(), hub.host.requests()]).toEqual([0, []])
})

test('somebody in the middle who passes everything on is found before names, keys or code are said', async () => {
  const hub = await openJoinHub()
  const middle = await openMiddle(hub)
  const invited = await invite(hub)
  const me = newColleague('Canary Name')
  const { joined } = join(middle, invited.byCode, { me })
  expect(await joined).toEqual({ ok: false, error: { type: 'NotTheSameComputer' } })
  expect(hub.host.requests()).toEqual([])
  const heard = middle.heard()
  expect(heard).toContain('"type":"proof"')
  const secrets = ['Canary', 'Room 12', me.signingKey, me.boxKey]
  const code = invited.byCode.kind === 'code' ? invited.byCode.code.secret : ''
  expect([...secrets, code].filter((each) => heard.toUpperCase().includes(each.toUpperCase()))).toEqual([])
  expect(hub.invitations.list()).toMatchObject([{ triesLeft: 4, isTaken: false }])
})

test('five wrong codes over the wire burn the invitation for the right one too', async () => {
  const hub = await openJoinHub()
  const invited = await invite(hub)
  const right = invited.byCode
  if (right.kind !== 'code') throw new Error('no code')
  const wrong: Way = { ...right, code: { ...right.code, secret: '00000000' } }
  const five = await Promise.all(Array.from({ length: 5 }, () => join(hub, wrong).joined))
  expect(five).toEqual(five.map(() => ({ ok: false, error: { type: 'WrongCode' } })))
  for (const way of [right, invited.byText])
    expect(await join(hub, way).joined).toEqual({ ok: false, error: { type: 'TooManyTries' } })
  expect(hub.host.requests()).toEqual([])
})

test('an expired invitation says so', async () => {
  const hub = await openJoinHub()
  const invited = await invite(hub)
  hub.clock.time += 10 * 60_000
  for (const way of [invited.byText, invited.byCode])
    expect(await join(hub, way).joined).toEqual({ ok: false, error: { type: 'Expired' } })
})

test('the right computer is found among places that are silent, closed or somebody else', async () => {
  const hub = await openJoinHub()
  const other = await openJoinHub()
  const { byText } = await invite(hub)
  const closed = { host: '127.0.0.1', port: 1 }
  const silent = await openSilence()
  const { joined } = join(hub, byText, { places: [silent, closed, other.place, hub.place] })
  await hub.host.admit((await onlyRequest(hub)).id, 'teacher', null)
  expect(await joined).toMatchObject({ ok: true, value: { place: hub.place } })
  expect(await join(hub, byText, { places: [closed] }).joined).toEqual({
    ok: false,
    error: { type: 'NotReached' },
  })
  expect(await join(hub, byText, { places: [] }).joined).toEqual({ ok: false, error: { type: 'NotReached' } })
})

test('a hub that closes its door tells nobody off: the guest knows that the line is lost', async () => {
  const hub = await openJoinHub()
  const { byText } = await invite(hub)
  const { joined } = join(hub, byText)
  await onlyRequest(hub)
  hub.door.close()
  expect(await joined).toEqual({ ok: false, error: { type: 'Lost' } })
  expect(hub.host.requests()).toEqual([])
})

test('a list that is full says busy and keeps the invitation', async () => {
  const hub = await openJoinHub()
  const crowd = []
  for (let index = 0; index < 32; index += 1) crowd.push(join(hub, (await invite(hub)).byText))
  await Promise.all(crowd.map(({ waiting }) => waiting))
  const { byText, id } = await invite(hub)
  expect(await join(hub, byText).joined).toEqual({ ok: false, error: { type: 'Busy' } })
  expect(hub.invitations.list().find((each) => each.id === id)).toMatchObject({ isTaken: false })
  for (const { id } of hub.host.requests()) hub.host.turnAway(id)
  await Promise.all(crowd.map(({ joined }) => joined))
})
