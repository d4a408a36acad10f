import * as encoding from 'lib0/encoding'
import { expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import { unitRoom } from '../../shared/documents/room.ts'
import { SUBPROTOCOL, TICKET_PREFIX } from '../../shared/protocol/wire.ts'
import { honestPair } from '../kit/honest-pair.ts'
import { eventually } from '../kit/hub-client.ts'
import { openRogueTeam, type RogueTeam } from '../kit/open-rogue-team.ts'
import { type RogueSocket, reach, rogueChain, rogueDevice, upgrade } from '../kit/rogue-device.ts'
import { someWords } from '../kit/rogue-team.ts'
import { openRoom, type WindowRoom } from '../kit/window-client.ts'
import { gone, handUpdate, nestedTypes, text } from '../src-main/gate/attack-bytes.ts'

/** What a colleague's computer can try with the documents it may open: with its own keys and its own role, and
 *  bytes and promises that no app of ours would make. */

const VICTIM = 4_242

interface Attacked {
  readonly team: RogueTeam
  readonly window: WindowRoom
  /** All that the document holds, but for what the honest pair types meanwhile. */
  trace(): unknown
  isUndisturbed(): Promise<void>
}

async function underAttack(): Promise<Attacked> {
  const team = await openRogueTeam()
  const pair = await honestPair(team, team.target)
  onTestFinished(pair.stop)
  const window = openRoom(team.ana.host, team.rooms.unit)
  await window.ready()
  const lead = await rogueDevice(team.target, team.keys.lead).openEdits(team.rooms.unit)
  const chain = rogueChain({ ...at(team), keys: team.keys.lead, chain: 'victim' })
  await taken(lead, chain.next(someWords('the words of the victim', VICTIM)))
  lead.close()
  const trace = () => ({
    words: window.doc.getText('rogue').toString(),
    canary: window.doc.getText('canary').toString(),
    roots: [...window.doc.share.keys()].filter((root) => root !== 'honest').sort(),
    waits: [window.doc.store.pendingStructs, window.doc.store.pendingDs],
  })
  await eventually('the window has it', () => trace().words !== '')
  return { team, window, trace, isUndisturbed: pair.isUndisturbed }
}

const at = (team: RogueTeam) => ({ team: team.team, room: team.rooms.unit })
const teacher = (team: RogueTeam, room = team.rooms.unit) =>
  rogueDevice(team.target, team.keys.teacher).openEdits(room)

async function taken(socket: RogueSocket, ...edits: ReturnType<ReturnType<typeof rogueChain>['next']>[]) {
  socket.tell({ type: 'edits', edits })
  await eventually('an answer', () => socket.heard().some(({ type }) => type === 'taken') || !socket.isOpen())
}

/** Three thousand letters, each after one that nobody has. */
const gaps = (): Uint8Array =>
  handUpdate(
    Array.from({ length: 3_000 }, (_, index) => ({
      client: 10_000 + index,
      clock: 5,
      structs: [text({ root: 'rogue' }, 'x')],
    })),
  )

const UPDATES: readonly (readonly [what: string, bytes: () => Uint8Array])[] = [
  [
    'a gap of 2^53 in a new client',
    () => handUpdate([{ client: 77, clock: 0, structs: [gone(2 ** 53 - 1)] }]),
  ],
  [
    "a gap of 2^53 in a colleague's client",
    () => handUpdate([{ client: VICTIM, clock: 23, structs: [gone(2 ** 53 - 30)] }]),
  ],
  [
    "words in a colleague's client",
    () => handUpdate([{ client: VICTIM, clock: 23, structs: [text({ root: 'rogue' }, 'lies')] }]),
  ],
  ['3,000 gaps', gaps],
  ['15,000 types in one another', () => nestedTypes(15_000)],
  ['a delete of what is not there', () => handUpdate([], [{ client: VICTIM, ranges: [[0, 2 ** 40]] }])],
  ['300 KB in one word', () => someWords('x'.repeat(300 * 1024), 78)],
  ['bytes of no update', () => Uint8Array.from([255, 255, 255, 255, 255, 255, 255, 255])],
  [
    'a node called __proto__',
    () => handUpdate([{ client: 79, clock: 0, structs: [text({ root: '__proto__' }, 'x')] }]),
  ],
]

test('harmful updates, properly signed, are refused with a reason and leave no trace', async () => {
  const { team, trace, isUndisturbed } = await underAttack()
  const before = trace()
  const room = { ...at(team), keys: team.keys.teacher }
  for (const [index, [what, bytes]] of UPDATES.entries()) {
    const rogue = await teacher(team)
    rogue.tell({ type: 'edits', edits: [rogueChain({ ...room, chain: `u${index}` }).next(bytes())] })
    expect([what, await rogue.closed]).toEqual([what, { code: 1008, reason: 'refused' }])
    expect(rogue.heard().at(-1)).toMatchObject({ type: 'refused', reason: 'bad' })
  }
  expect(trace()).toEqual(before)
  await isUndisturbed()
})

test('harmful updates of a program with a ticket close it and leave no trace', async () => {
  const { team, trace, isUndisturbed } = await underAttack()
  const before = trace()
  for (const [what, bytes] of UPDATES) {
    const protocols = [SUBPROTOCOL, TICKET_PREFIX + team.tickets.editor]
    const rogue = await upgrade(await reach(team.target), `/sync/${team.rooms.unit}`, { protocols })
    const encoder = encoding.createEncoder()
    encoding.writeUint8Array(encoder, Uint8Array.from([0, 2]))
    encoding.writeVarUint8Array(encoder, bytes())
    rogue.send(encoding.toUint8Array(encoder))
    expect([what, [1008, 4501].includes((await rogue.closed).code)]).toEqual([what, true])
  }
  expect(trace()).toEqual(before)
  await isUndisturbed()
})

test('two contents under one clock: the second changes nothing, and a second chain under one number is none', async () => {
  const { team, trace, isUndisturbed } = await underAttack()
  const rogue = await teacher(team)
  const chain = rogueChain({ ...at(team), keys: team.keys.teacher })
  const [one, other] = [someWords('first', 555), someWords('other', 555)]
  await taken(rogue, chain.next(one))
  const after = trace()
  rogue.tell({ type: 'edits', edits: [chain.next(other)] })
  const fork = rogueChain({ ...at(team), keys: team.keys.teacher })
  rogue.tell({ type: 'edits', edits: [fork.next(other)] })
  await eventually('all is answered', () => rogue.heard().filter(({ type }) => type === 'taken').length === 3)
  expect(trace()).toEqual(after)
  await isUndisturbed()
})

test('edits that are forged, replayed, out of order or under another name do not enter', async () => {
  const { team, trace, isUndisturbed } = await underAttack()
  const room = { ...at(team), keys: team.keys.teacher }
  const before = trace()
  const words = someWords('forged', 666)
  const forged = {
    'under the name of a colleague': rogueChain({ ...room, as: team.keys.lead.id }).next(words),
    'under the name of the host': rogueChain({ ...room, as: team.anaDevice, chain: 'z' }).next(words),
    'of nobody we know': rogueChain({ ...room, keys: team.keys.stranger }).next(words),
    'of another room': rogueChain({ ...room, room: unitRoom('anotherunit01') }).next(words),
    'of another team': rogueChain({ ...room, team: 'anotherteam01' }).next(words),
    altered: { ...rogueChain(room).next(words), bytes: someWords('altered', 667) },
    unsigned: { ...rogueChain(room).next(words), sig: new Uint8Array(0) },
    'at another time': { ...rogueChain(room).next(words), at: 1 },
  }
  for (const [what, edit] of Object.entries(forged)) {
    const rogue = await teacher(team)
    rogue.tell({ type: 'edits', edits: [edit] })
    expect([what, (await rogue.closed).reason]).toEqual([what, 'refused'])
  }
  const chain = rogueChain(room)
  const [first, second] = [chain.next(someWords('one', 701)), chain.next(someWords('two', 702))]
  const hasty = await teacher(team)
  for (let times = 0; times < 5; times += 1) hasty.tell({ type: 'edits', edits: [second] })
  expect(await hasty.closed).toEqual({ code: 1008, reason: 'gaps' })
  expect(trace()).toEqual(before)
  const rogue = await teacher(team)
  await taken(rogue, first, second)
  const after = trace()
  for (let times = 0; times < 5; times += 1) rogue.tell({ type: 'edits', edits: [first, second] })
  await eventually(
    'replays are answered',
    () => rogue.heard().filter(({ type }) => type === 'taken').length === 6,
  )
  expect(trace()).toEqual(after)
  await isUndisturbed()
})

test("a colleague's word that an edit was refused takes nothing away that the team's rules allow", async () => {
  const { team, trace, isUndisturbed } = await underAttack()
  const before = trace()
  const coach = await rogueDevice(team.target, team.keys.coach).openEdits(team.rooms.unit)
  for (const reason of ['mayNot', 'removed', 'bad'] as const)
    coach.tell({ type: 'refused', writer: `${team.anaDevice}.0`, seq: 1, reason })
  coach.tell({ type: 'heads', heads: new Map() })
  await eventually(
    'it was heard',
    () => coach.heard().some(({ type }) => type === 'edits') || !coach.isOpen(),
  )
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(trace()).toEqual(before)
  const reread = openRoom(team.ana.host, team.rooms.unit)
  await reread.ready()
  expect(reread.doc.getText('canary').toString()).toBe(team.canaries.unit)
  await isUndisturbed()
})

test('presence in the name of others, out of all bounds or of no sense closes, and shows nobody a ghost', async () => {
  const { team, window, isUndisturbed } = await underAttack()
  const shown = () =>
    [...window.provider.awareness.getStates().keys()].filter((id) => id !== window.doc.clientID)
  const presence = (entries: readonly (readonly [client: number, clock: number, state: string])[]) => {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, entries.length)
    for (const [client, clock, state] of entries) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarString(encoder, state)
    }
    return encoding.toUint8Array(encoder)
  }
  const attacks = {
    "a colleague's client, for ever": presence([[VICTIM, 2 ** 53 - 1, 'null']]),
    "a colleague's client": presence([[VICTIM, 1, '{}']]),
    'the window of the host': presence([[window.doc.clientID, 9, 'null']]),
    '200,000 ghosts': presence(Array.from({ length: 200_000 }, (_, index) => [index + 1, 1, '{}'] as const)),
    '20 ghosts': presence(Array.from({ length: 20 }, (_, index) => [index + 1, 1, '{}'] as const)),
    'a clock of 2^53': presence([[991, 2 ** 53 - 1, '{}']]),
    'no JSON': presence([[992, 1, '{']]),
    'an end too early': Uint8Array.from([5, 1]),
  }
  window.provider.awareness.setLocalStateField('user', { name: 'Ana' })
  const room = openRoom(team.ana.host, team.rooms.unit)
  await room.ready()
  await eventually('the windows see one another', () => room.provider.awareness.getStates().size > 1)
  for (const [what, update] of Object.entries(attacks)) {
    const rogue = await teacher(team)
    rogue.tell({ type: 'presence', update })
    expect([what, await rogue.closed]).toEqual([what, { code: 1008, reason: 'presence' }])
  }
  const flood = await teacher(team)
  for (let clock = 1; clock < 100; clock += 1)
    flood.tell({ type: 'presence', update: presence([[993, clock, '{}']]) })
  await isUndisturbed()
  flood.close()
  await eventually('no ghost is left', () => shown().every((id) => id === room.doc.clientID))
  expect(room.provider.awareness.getStates().get(window.doc.clientID)).toMatchObject({
    user: { name: 'Ana' },
  })
})

test('whoever was granted to host and talks nonsense does not end the process', async () => {
  const { team, isUndisturbed } = await underAttack()
  const rogue = await rogueDevice(team.target, team.keys.teacher).open('/control')
  const { grantEntry } = await import('../kit/rogue-entries.ts')
  rogue.send(JSON.stringify({ type: 'entries', entries: [grantEntry(team, team.keys.teacher, 2)] }))
  await new Promise((resolve) => setTimeout(resolve, 200))
  const host = await teacher(team)
  host.tell({ type: 'presence', update: Uint8Array.from([5, 1, 255, 255]) })
  expect((await host.closed).code).toBe(1008)
  await isUndisturbed()
})

test('a colleague who opens chain upon chain does not make a document too large to compare', async () => {
  const { team, isUndisturbed } = await underAttack()
  const rogue = await teacher(team)
  const room = { ...at(team), keys: team.keys.teacher }
  const edits = Array.from({ length: 3_000 }, (_, index) =>
    rogueChain({ ...room, chain: index.toString(36) }).next(someWords('', 1)),
  )
  for (let from = 0; from < edits.length && rogue.isOpen(); from += 100)
    rogue.tell({ type: 'edits', edits: edits.slice(from, from + 100) })
  expect((await rogue.closed).code).toBe(1008)
  await isUndisturbed()
  const reader = await rogueDevice(team.target, team.keys.lead).openEdits(team.rooms.unit)
  await eventually('heads are told', () => reader.heard().length > 0)
  const [heads] = reader.heard()
  expect(heads?.type === 'heads' && heads.heads.size < 2_100).toBe(true)
}, 30_000)

test('asking again and again for everything closes', async () => {
  const { team, isUndisturbed } = await underAttack()
  const rogue = await teacher(team)
  for (let times = 0; times < 40; times += 1) rogue.tell({ type: 'heads', heads: new Map() })
  expect((await rogue.closed).code).toBe(1008)
  await isUndisturbed()
})

test('the claim to know more of us than we do does not make us begin chain upon chain', async () => {
  const { team, window, isUndisturbed } = await underAttack()
  for (let times = 0; times < 6; times += 1) {
    const coach = await rogueDevice(team.target, team.keys.coach).openEdits(team.rooms.unit)
    const writers = Array.from(
      { length: 8 },
      (_, chain) => [`${team.anaDevice}.${chain}`, 1_000_000] as const,
    )
    coach.tell({ type: 'heads', heads: new Map(writers) })
    await eventually('it was heard', () => coach.heard().length > 0)
    window.doc.getText('title').insert(0, 'x')
    await new Promise((resolve) => setTimeout(resolve, 30))
    coach.close()
  }
  const reader = await rogueDevice(team.target, team.keys.lead).openEdits(team.rooms.unit)
  await eventually('heads are told', () => reader.heard().length > 0)
  const [heads] = reader.heard()
  const ours =
    heads?.type === 'heads'
      ? [...heads.heads.keys()].filter((writer) => writer.startsWith(team.anaDevice))
      : []
  expect(ours.length).toBeLessThanOrEqual(2)
  await isUndisturbed()
})

test('rooms that nobody has, opened by the hundred, leave nothing behind', async () => {
  const { team, isUndisturbed } = await underAttack()
  const before = await team.ana.host.health()
  const heads = new Map(
    Array.from({ length: 2_000 }, (_, index) => [`${'ab'.repeat(16)}.${index.toString(36)}`, 1]),
  )
  for (let room = 0; room < 60; room += 1) {
    const rogue = await teacher(team, unitRoom(`nobodysunit${room}`))
    rogue.tell({ type: 'heads', heads })
    rogue.close()
  }
  await isUndisturbed()
  expect((await team.ana.host.health()).documents).toBe(before.documents)
  expect(new Y.Doc().store.clients.size).toBe(0)
}, 30_000)
