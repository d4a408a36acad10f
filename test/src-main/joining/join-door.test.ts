import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { readInvitation } from '../../../src-main/node/joining/invitation-text.ts'
import { createJoinGuest } from '../../../src-main/node/joining/join-guest.ts'
import { joinTeam } from '../../../src-main/node/joining/join-team.ts'
import { loadPake } from '../../../src-main/node/joining/pake.ts'
import {
  confirmAs,
  deviceStatement,
  proveSecret,
  sealIntroduction,
} from '../../../src-main/node/joining/proofs.ts'
import { parseShortCode } from '../../../src-main/node/joining/short-code.ts'
import { type JoinHub, knock, newColleague, openJoinHub } from '../../kit/join-line.ts'

async function inviteByText(hub: JoinHub) {
  const opened = await hub.invitations.open('teacher')
  if (!opened.ok) throw new Error('not opened')
  const read = readInvitation(opened.value.text)
  if (!read.ok) throw new Error('not readable')
  return read.value
}

/** The first message of an honest guest, and what it says of itself, on a line that the test holds. */
function firstMessage(
  hub: JoinHub,
  exporter: Uint8Array,
  invitation: Awaited<ReturnType<typeof inviteByText>>,
) {
  const said: string[] = []
  const guest = createJoinGuest({
    binding: { pin: hub.pin, exporter },
    way: { kind: 'text', invitation },
    me: newColleague(),
    send: (text) => said.push(text),
    end: () => {},
    onWaiting: () => {},
    onEnd: () => {},
  })
  guest.start()
  return said[0] ?? ''
}

test('a recorded conversation is worth nothing on another connection', async () => {
  const hub = await openJoinHub()
  const invitation = await inviteByText(hub)
  const honest = await knock(hub)
  const recorded = firstMessage(hub, honest.exporter, invitation)
  honest.webSocket.send(recorded)
  await expect.poll(() => honest.heard).toMatchObject([{ type: 'waiting' }])
  honest.webSocket.terminate()
  await expect.poll(() => hub.host.requests()).toEqual([])
  const replay = await knock(hub)
  replay.webSocket.send(recorded)
  await replay.closed
  expect(replay.heard).toEqual([{ type: 'refused', reason: { type: 'WrongCode' } }])
  expect(hub.host.requests()).toEqual([])
})

test('nobody brings a colleague’s key as their own', async () => {
  const hub = await openJoinHub()
  const invitation = await inviteByText(hub)
  const guest = await knock(hub)
  const [thief, victim] = [newColleague('Thief'), newColleague()]
  const binding = { pin: hub.pin, exporter: guest.exporter }
  const introduction = JSON.stringify({
    signingKey: victim.signingKey,
    boxKey: thief.boxKey,
    memberName: 'Thief',
    deviceName: '',
    signature: Buffer.from(thief.sign(deviceStatement(binding, thief.boxKey))).toString('base64url'),
  })
  const proof = proveSecret(invitation.secret, binding, introduction)
  guest.say({ type: 'secret', invitation: invitation.invitationId, proof, introduction })
  await guest.closed
  expect([guest.heard, hub.host.requests()]).toEqual([[], []])
  expect(hub.invitations.list()).toMatchObject([{ isTaken: false }])
})

test('who proves the code but seals another introduction than it sends is not heard', async () => {
  const hub = await openJoinHub()
  await inviteByText(hub)
  const code = parseShortCode(hub.invitations.list()[0]?.code ?? '')
  const guest = await knock(hub)
  const login = (await loadPake()).start(code?.secret ?? '')
  guest.say({ type: 'code', nameplate: code?.nameplate, request: login.request })
  await expect.poll(() => guest.heard.length).toBe(1)
  const finished = login.finish(guest.heard[0]?.response ?? '')
  if (!finished.ok) throw new Error('wrong')
  const binding = { pin: hub.pin, exporter: guest.exporter }
  const { message: finish, sessionKey } = finished.value
  guest.say({ type: 'proof', finish, confirm: confirmAs('guest', sessionKey, binding) })
  await expect.poll(() => guest.heard[1]?.type).toBe('confirm')
  expect(hub.invitations.list()).toMatchObject([{ isTaken: true }])
  const me = newColleague()
  const signature = Buffer.from(me.sign(deviceStatement(binding, me.boxKey))).toString('base64url')
  const { signingKey, boxKey, memberName, deviceName } = me
  const introduction = JSON.stringify({ signingKey, boxKey, memberName, deviceName, signature })
  guest.say({
    type: 'introduce',
    introduction,
    mac: sealIntroduction(sessionKey, binding, `${introduction} `),
  })
  await guest.closed
  expect([guest.heard.length, hub.host.requests()]).toEqual([2, []])
  expect(hub.invitations.list()).toMatchObject([{ isTaken: false, triesLeft: 5 }])
})

test('junk, other orders and oversize end a conversation, and the next colleague notices nothing', async () => {
  const hub = await openJoinHub()
  const invitation = await inviteByText(hub)
  const bytes43 = 'A'.repeat(43)
  const junk: (string | Buffer)[] = [
    'not json',
    '{}',
    'null',
    '[]',
    '{"type":"admitted"}',
    `{"type":"proof","finish":"","confirm":"${bytes43}"}`,
    `{"type":"introduce","introduction":"{}","mac":"${bytes43}"}`,
    '{"type":"code","nameplate":"12345","request":""}',
    `{"type":"secret","invitation":"__proto__","proof":"${bytes43}","introduction":"{}"}`,
    JSON.stringify({ type: 'code', nameplate: '1234', request: 'A'.repeat(17_000) }),
    randomBytes(64),
    randomBytes(100_000),
  ]
  for (const each of junk) {
    const guest = await knock(hub)
    guest.webSocket.send(each)
    await guest.closed
    expect(guest.heard.filter(({ type }) => type !== 'refused')).toEqual([])
  }
  await expect.poll(() => hub.door.talks()).toBe(0)
  const guest = await knock(hub)
  guest.webSocket.send(firstMessage(hub, guest.exporter, invitation))
  await expect.poll(() => guest.heard).toMatchObject([{ type: 'waiting' }])
  guest.say({ type: 'code', nameplate: '1234', request: '' })
  await guest.closed
  expect(hub.host.requests()).toEqual([])
})

test('bytes that are no WebSocket frame harm nobody', async () => {
  const hub = await openJoinHub()
  const guest = await knock(hub)
  const socket = (guest.webSocket as unknown as { _socket: NodeJS.WritableStream })._socket
  socket.write(Buffer.from([0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 1]))
  await guest.closed
  await expect.poll(() => hub.door.talks()).toBe(0)
})

test('who says nothing is closed', async () => {
  const hub = await openJoinHub({ firstWordMs: 60 })
  const silent = await knock(hub)
  await silent.closed
  expect(silent.heard).toEqual([])
})

test('who stops halfway is closed; who waits is not', async () => {
  const hub = await openJoinHub({ provenMs: 200 })
  const invitation = await inviteByText(hub)
  const opened = hub.invitations.list()[0]
  const halfway = await knock(hub)
  const nameplate = opened?.code.slice(0, 4)
  halfway.say({ type: 'code', nameplate, request: (await loadPake()).start('00000000').request })
  const waiting = await knock(hub)
  waiting.webSocket.send(firstMessage(hub, waiting.exporter, invitation))
  await halfway.closed
  expect(halfway.heard).toMatchObject([{ type: 'answer' }])
  await new Promise((resolve) => setTimeout(resolve, 250))
  expect(hub.host.requests()).toHaveLength(1)
})

test('a request that nobody answers ends, and says so', async () => {
  const hub = await openJoinHub({ talkMs: 200 })
  const invitation = await inviteByText(hub)
  const joined = await joinTeam({
    places: [hub.place],
    way: { kind: 'text', invitation },
    me: newColleague(),
    onWaiting: () => {},
  })
  expect(joined).toEqual({ ok: false, error: { type: 'Expired' } })
  expect(hub.host.requests()).toEqual([])
})

test('a guest that fell asleep leaves the list', async () => {
  const hub = await openJoinHub({ pingMs: 50 })
  const guest = await knock(hub)
  guest.webSocket.send(firstMessage(hub, guest.exporter, await inviteByText(hub)))
  await expect.poll(() => hub.host.requests().length).toBe(1)
  guest.webSocket.pause()
  await expect.poll(() => hub.host.requests()).toEqual([])
})

test('pages of other sites and too many at once stay outside', async () => {
  const hub = await openJoinHub({ mostTalksPerAddress: 2 })
  const page = await knock(hub, { origin: 'https://example.org' })
  await page.closed
  expect(page.isOpened()).toBe(false)
  const [first] = [await knock(hub), await knock(hub)]
  const invitation = await inviteByText(hub)
  const way = { kind: 'text', invitation } as const
  const join = () => joinTeam({ places: [hub.place], way, me: newColleague(), onWaiting: () => {} })
  expect(await join()).toEqual({ ok: false, error: { type: 'Busy' } })
  first?.webSocket.terminate()
  await expect.poll(() => hub.door.talks()).toBe(1)
  const joined = join()
  await expect.poll(() => hub.host.requests().length).toBe(1)
  hub.host.turnAway(hub.host.requests()[0]?.id ?? '')
  expect(await joined).toEqual({ ok: false, error: { type: 'TurnedAway' } })
})

test('a script that guesses meets the brake, and no colleague’s code is burnt by what comes after', async () => {
  const hub = await openJoinHub()
  for (let index = 0; index < 20; index += 1) {
    const guest = await knock(hub)
    guest.say({ type: 'code', nameplate: '0000', request: '' })
    await guest.closed
  }
  const opened = await hub.invitations.open('teacher')
  const guest = await knock(hub)
  guest.say({ type: 'code', nameplate: opened.ok ? opened.value.code.slice(0, 4) : '', request: '' })
  await guest.closed
  expect(guest.heard).toEqual([{ type: 'refused', reason: { type: 'Busy' } }])
  expect(hub.invitations.list()).toMatchObject([{ triesLeft: 5 }])
})
