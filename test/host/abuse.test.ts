import { connect as connectPlain } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { MAX_MESSAGE_BYTES, SUBPROTOCOL, TICKET_PREFIX } from '../../shared/protocol/wire.ts'
import { deviceProtocol } from '../../src-main/node/hub/device-proof.ts'
import { honestPair } from '../kit/honest-pair.ts'
import { eventually } from '../kit/hub-client.ts'
import { openRogueTeam, type RogueTeam } from '../kit/open-rogue-team.ts'
import {
  type Closed,
  type RogueSocket,
  reach,
  rogueDevice,
  TurnedAway,
  upgrade,
} from '../kit/rogue-device.ts'
import { openRoom } from '../kit/window-client.ts'

/** What comes over the wire from whoever may be out there, colleagues' computers too. The attacker is closed with a
 *  reason or turned away, two colleagues who type in the same unit notice nothing, and the documents stay as they
 *  were. */
async function underAttack() {
  const team = await openRogueTeam()
  const pair = await honestPair(team, team.target)
  onTestFinished(pair.stop)
  return { team, pair }
}

const asMember = (team: RogueTeam, path = `/edits/${team.rooms.unit}`) =>
  rogueDevice(team.target, team.keys.teacher).open(path)

async function asClient(team: RogueTeam): Promise<RogueSocket> {
  const protocols = [SUBPROTOCOL, TICKET_PREFIX + team.tickets.editor]
  return upgrade(await reach(team.target), `/sync/${team.rooms.unit}`, { protocols })
}

const asStranger = async (team: RogueTeam) => upgrade(await reach(team.target), '/join', {})

const WAYS_IN = {
  'a colleague in a document': asMember,
  'a colleague on the control channel': (team: RogueTeam) => asMember(team, '/control'),
  'a program with a ticket': asClient,
  'a stranger at the door': asStranger,
} as const

/** The frames that ended the y-websocket server. */
const FRAMES: readonly (readonly [what: string, bytes: readonly number[], code: number])[] = [
  ['reserved bits', [0xf1, 0x80, 0, 0, 0, 0], 1002],
  ['no mask', [0x82, 0x01, 0x00], 1002],
  ['four gigabytes announced', [0x82, 0xff, 0, 0, 0, 1, 0, 0, 0, 0, 1, 2, 3, 4], 1009],
  ['text that is no UTF-8', [0x81, 0x82, 0, 0, 0, 0, 0xff, 0xff], 1007],
]

test('malformed frames close whoever sent them, on every way in, and nobody else', async () => {
  const { team, pair } = await underAttack()
  const closes: string[] = []
  for (const [way, open] of Object.entries(WAYS_IN)) {
    for (const [what, bytes] of FRAMES) {
      const rogue = await open(team)
      rogue.tls.write(Uint8Array.from(bytes))
      closes.push(`${way}: ${what}: ${(await rogue.closed).code}`)
    }
  }
  expect(closes).toEqual(
    Object.keys(WAYS_IN).flatMap((way) => FRAMES.map(([what, , code]) => `${way}: ${what}: ${code}`)),
  )
  await pair.isUndisturbed()
})

/** The beginning of a masked binary frame that says how long it will be (RFC 6455 5.2). */
function announcement(bytes: number): Buffer {
  const head = Buffer.alloc(14)
  head.set([0x82, 0xff])
  head.writeBigUInt64BE(BigInt(bytes), 2)
  return head
}

test('too large a message closes whoever sends it', async () => {
  const { team, pair } = await underAttack()
  for (const open of Object.values(WAYS_IN)) {
    const rogue = await open(team)
    // Its announcement is enough. With megabytes still on their way the line may be cut before the reason is read.
    rogue.tls.write(announcement(MAX_MESSAGE_BYTES + 1))
    expect((await rogue.closed).code).toBe(1009)
  }
  await pair.isUndisturbed()
})

test('whoever is closed is not listened to any more', async () => {
  const { team, pair } = await underAttack()
  const rogue = await asMember(team)
  // An attacker never answers the goodbye, and goes on.
  rogue.tls.removeAllListeners('data')
  rogue.tls.on('data', () => {})
  rogue.tls.write(Uint8Array.from([0x81, 0x81, 0, 0, 0, 0, 99]))
  const gone = new Promise((resolve) => rogue.tls.once('close', resolve))
  const until = performance.now() + 5_000
  while (!rogue.tls.destroyed && performance.now() < until) {
    if (rogue.tls.writable) rogue.tls.write(Uint8Array.from([0x82, 0x81, 0, 0, 0, 0, 99]))
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await gone
  expect(performance.now()).toBeLessThan(until)
  await pair.isUndisturbed()
})

test('a proof of one connection proves nothing on another', async () => {
  const { team, pair } = await underAttack()
  const first = await reach(team.target)
  const proof = deviceProtocol(rogueDevice(team.target, team.keys.lead).keys, first)
  const second = await reach(team.target)
  await expect(upgrade(second, '/control', { protocols: [proof] })).rejects.toEqual(new TurnedAway(401))
  const own = await upgrade(first, '/control', { protocols: [proof] })
  expect(own.isOpen()).toBe(true)
  own.close()
  await pair.isUndisturbed()
})

test('no web page gets in: neither by its origin nor by the name it found us under', async () => {
  const { team, pair } = await underAttack()
  const device = rogueDevice(team.target, team.keys.lead)
  for (const path of ['/control', `/edits/${team.rooms.unit}`, '/join']) {
    const opened = device.open(path, {
      headers: { origin: 'https://school.example' },
      protocols: [TICKET_PREFIX + team.tickets.editor],
    })
    await expect(opened).rejects.toEqual(new TurnedAway(403))
  }
  const { origin, port, hash } = new URL(team.ana.host.newWindowAddress())
  const answer = await fetch(`${origin}/session`, { method: 'POST', body: hash.slice('#once='.length) })
  const protocols = [SUBPROTOCOL, TICKET_PREFIX + (await answer.text())]
  const statusOf = (headers: Readonly<Record<string, string>>) =>
    new Promise<number | undefined>((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/rpc`, protocols, { headers })
      socket.on('error', () => {})
      socket.on('unexpected-response', (_request, { statusCode }) => resolve(statusCode))
      socket.on('open', () => {
        socket.close()
        resolve(101)
      })
    })
  expect([
    await statusOf({ host: `evil.example:${port}` }),
    await statusOf({ origin: 'https://evil.example' }),
    await statusOf({ origin: `http://evil.example:${port}` }),
    await statusOf({ origin: 'null' }),
    await statusOf({}),
  ]).toEqual([403, 403, 403, 403, 101])
  await pair.isUndisturbed()
})

test('a reader that does not read is let go, and keeps nobody waiting', async () => {
  const { team, pair } = await underAttack()
  const lazy = await asMember(team)
  lazy.tell({ type: 'heads', heads: new Map() })
  await eventually('it is in', () => lazy.heard().some(({ type }) => type === 'edits'))
  lazy.socket.pause()
  const window = openRoom(team.ana.host, team.rooms.unit)
  await window.ready()
  const goneAt = new Promise<Closed>((resolve) => void lazy.closed.then(resolve))
  for (let page = 0; page < 100; page += 1) {
    window.doc.getText('long').insert(0, 'lesson '.repeat(30_000))
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await pair.isUndisturbed()
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  lazy.socket.resume()
  // Its goodbye waits behind four megabytes that it does not take: it is cut, or hears why.
  expect([1006, 4500]).toContain((await goneAt).code)
})

test('whoever connects and says nothing is cut; one address has 64 connections and no more', async () => {
  const { team, pair } = await underAttack()
  const silent = await reach(team.target)
  const isCut = new Promise((resolve) => silent.once('close', resolve))
  const slow = await reach(team.target)
  slow.write('GET /control HTTP/1.1\r\nHost: hub\r\n')
  const drip = setInterval(() => slow.writable && slow.write('X-A: b\r\n'), 200)
  onTestFinished(() => clearInterval(drip))
  const isSlowCut = new Promise((resolve) => slow.once('close', resolve))
  const open = new Set<number>()
  const cut = Array.from({ length: 80 }, (_, index) => {
    const socket = connectPlain({ host: '127.0.0.1', port: team.target.port })
    socket.on('error', () => {})
    socket.on('connect', () => open.add(index))
    return new Promise<void>((resolve) =>
      socket.once('close', () => {
        open.delete(index)
        resolve()
      }),
    )
  })
  await eventually('those above the limit are cut', () => open.size > 0 && open.size <= 64)
  await pair.isUndisturbed()
  await Promise.all([...cut, isCut, isSlowCut])
  await pair.isUndisturbed()
}, 30_000)

test('nonsense at the door where joining begins ends the talk', async () => {
  const { team, pair } = await underAttack()
  const nonsense = [
    '',
    '{',
    'null',
    '[]',
    '{"type":"code","nameplate":"0000"}',
    '{"type":"admitted"}',
    'x'.repeat(9_000),
  ]
  for (const text of nonsense) {
    const rogue = await asStranger(team)
    rogue.send(text)
    expect((await rogue.closed).code).toBe(1000)
  }
  const talks = await Promise.all(
    Array.from({ length: 30 }, () =>
      asStranger(team).then(
        (rogue) => rogue.isOpen(),
        () => false,
      ),
    ),
  )
  expect(talks.filter(Boolean).length).toBeLessThanOrEqual(16)
  expect((await team.ana.ask('team.status', null)).requests).toEqual([])
  await pair.isUndisturbed()
})
