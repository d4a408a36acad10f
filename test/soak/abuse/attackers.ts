import { createSocket } from 'node:dgram'
import * as Y from 'yjs'
import { FIRST_HASH } from '../../../shared/protocol/signed-edit.ts'
import { hashOf } from '../../../src-main/node/identity/edit-chain.ts'
import { type RogueSocket, type RogueTarget, rogueDevice } from '../../kit/rogue-device.ts'
import { type PreparedTeam, someWords } from '../../kit/rogue-team.ts'
import type { createRandom } from '../../src-main/gate/seeded-random.ts'

/** Those who send what nobody should, each as fast as the host lets it. */
export interface Counts {
  frames: number
  updates: number
  taken: number
  refused: number
  packets: number
}

export type Random = ReturnType<typeof createRandom>

const bytesOf = (random: Random, most: number): Uint8Array =>
  Uint8Array.from({ length: random(most) }, () => random(256))

/** A frame as a client would send it, or nearly. */
function rawFrame(random: Random): Uint8Array {
  if (random(4) === 0) return bytesOf(random, 40)
  const payload = bytesOf(random, 100)
  const opcodes = [0x82, 0x81, 0x89, 0x8a, 0x88, 0x02, 0x80, 0xf2]
  return Uint8Array.from([
    opcodes[random(opcodes.length)] ?? 0x82,
    0x80 | payload.length,
    0,
    0,
    0,
    0,
    ...payload,
  ])
}

export async function sendFrames(
  { team, target, isOver }: Attack,
  random: Random,
  counts: Counts,
  goal: number,
): Promise<void> {
  const paths = ['/control', `/edits/${team.rooms.unit}`, '/join', '/edits/team']
  while (counts.frames < goal && !isOver()) {
    const actor = (['teacher', 'coach'] as const)[random(2)] ?? 'coach'
    const rogue = await opened(() =>
      rogueDevice(target, team.keys[actor]).open(paths[random(paths.length)] ?? '', FORGETFUL),
    )
    for (let frame = 0; frame < 40 && rogue?.isOpen() && rogue.tls.writable; frame += 1) {
      rogue.tls.write(rawFrame(random))
      counts.frames += 1
      if (frame % 8 === 0) await pause(0)
    }
    rogue?.close()
  }
}

export interface Attack {
  readonly team: PreparedTeam
  readonly target: RogueTarget
  isOver(): boolean
}

const FORGETFUL = { isForgetful: true } as const
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Null when the host has no place for one more just now. */
async function opened(open: () => Promise<RogueSocket>): Promise<RogueSocket | null> {
  try {
    return await open()
  } catch {
    // Turned away is an answer, too.
    await pause(20)
    return null
  }
}

/** Honest updates of a document of its own, a little wrong. */
function mutated(random: Random): Uint8Array {
  const bytes = [...(random(3) === 0 ? heavyUpdate : someWords(`words ${random(99)}`, 1 + random(5_000)))]
  for (let times = 1 + random(3); times > 0; times -= 1) {
    const at = random(bytes.length)
    const how = random(3)
    if (how === 0) bytes[at] = random(256)
    else if (how === 1) bytes.splice(at, 1 + random(4))
    else bytes.splice(at, 0, random(256), 255, random(128))
  }
  return Uint8Array.from(bytes)
}

const heavyUpdate = ((): Uint8Array => {
  const doc = new Y.Doc()
  doc.clientID = 6_001
  const fragment = doc.getXmlFragment('cell/aaaaaaaa')
  fragment.insert(0, [new Y.XmlElement('paragraph'), new Y.XmlElement('table')])
  doc.getMap('unit').set('place', { week: 2, rank: 'a1', list: [1, 'x', null, 2.5] })
  doc.getText('line/unit/title/en').insert(0, 'Ratios compare two quantities')
  doc.getText('line/unit/title/en').delete(2, 5)
  return Y.encodeStateAsUpdate(doc)
})()

/** Mutated updates in properly signed edits of one chain; gives how many the host said it took. */
export async function sendUpdates(
  { team, target, isOver }: Attack,
  chainName: string,
  random: Random,
  counts: Counts,
  goal: number,
): Promise<{ readonly writer: string; readonly taken: number }> {
  const { keys, rooms } = team
  const writer = `${keys.teacher.id}.${chainName}`
  let seq = 0
  let before: Uint8Array = FIRST_HASH
  while (counts.updates < goal && !isOver()) {
    const rogue = await opened(() => rogueDevice(target, keys.teacher).openEdits(rooms.unit))
    let isGood = true
    while (rogue && isGood && counts.updates < goal && !isOver()) {
      const edit = { writer, seq: seq + 1, at: 1, bytes: mutated(random) }
      const hash = hashOf(team.team, rooms.unit, before, edit)
      const answers = answerOf(rogue)
      rogue.tell({ type: 'edits', edits: [{ ...edit, sig: keys.teacher.sign(hash) }] })
      counts.updates += 1
      isGood = await answers
      counts[isGood ? 'taken' : 'refused'] += 1
      if (!isGood) continue
      seq += 1
      before = hash
    }
    rogue?.close()
  }
  return { writer, taken: seq }
}

/** True for taken; false when it was refused or the socket ended. */
function answerOf(rogue: RogueSocket): Promise<boolean> {
  const seen = rogue.messages().length
  return new Promise((resolve) => {
    const look = () => {
      const news = rogue.heard().slice(seen > 0 ? -1 : 0)
      if (news.some(({ type }) => type === 'refused')) resolve(false)
      else if (news.some(({ type }) => type === 'taken')) resolve(true)
      else return
      rogue.socket.off('message', look)
    }
    rogue.socket.on('message', look)
    void rogue.closed.then(() => resolve(false))
  })
}

/** Garbage and half-true announcements to the port where hosts find one another. */
export async function sendPackets(
  { isOver }: Attack,
  random: Random,
  counts: Counts,
  goal: number,
): Promise<void> {
  const socket = createSocket('udp4')
  socket.on('error', () => {})
  while (counts.packets < goal && !isOver()) {
    for (let burst = 0; burst < 50 && counts.packets < goal; burst += 1) {
      const header = [0, 0, random(256), random(256), 0, random(9), 0, random(9), 0, random(9), 0, random(9)]
      socket.send(Uint8Array.from([...header, ...bytesOf(random, 200)]), 5353, '127.0.0.1')
      counts.packets += 1
    }
    await pause(2)
  }
  socket.close()
}
