import * as Y from 'yjs'
import {
  gone,
  type HandSection,
  type HandStruct,
  handUpdate,
  item,
  mapType,
  skip,
  text,
} from '../../src-main/gate/attack-bytes.ts'
import type { createRandom } from '../../src-main/gate/seeded-random.ts'

/** Updates a little wrong, without end: most of them honest work with a few bytes altered, some put together by hand
 *  with one thing in them that is too large, too deep, not there or somebody else's. */
export type Random = ReturnType<typeof createRandom>

export interface MutationOptions {
  readonly random: Random
  /** The first of the Yjs clients that these updates speak for. */
  readonly client: number
  /** Yjs clients of colleagues, whose words they meddle with. */
  readonly victims: readonly number[]
}

/** So many clients at a time, and fresh ones after so many updates: whoever uses one again says under its old clocks
 *  what the document has long had, and a document with too many is slow for reasons of its own. */
const CLIENTS = 40
const FRESH_EVERY = 50_000
/** One in so many is heavy enough to be tried on a copy first. */
const HEAVY_EVERY = 500
const HEAVY_CLIENTS = 8
/** One in so many is made by hand. */
const BY_HAND_EVERY = 3
/** Updates altered in one place only reach deeper; one in so many is altered in up to four. */
const MANY_EVERY = 5
const TIMES_EACH = 2
/** Of each kind: none becomes so long that finding one's place in it is work of another kind, and there are not so many
 *  that Yjs takes long to find the name of one when it writes. */
const ROOTS = 100

export function createMutations({ random, client, victims }: MutationOptions): () => Uint8Array {
  let harvest: Uint8Array[] = []
  let made = 0
  return () => {
    made += 1
    if (made % HEAVY_EVERY === 0) return mutate(heavyWork(client + random(HEAVY_CLIENTS)), random)
    const speaker = client + HEAVY_CLIENTS + 2 * (CLIENTS * Math.floor(made / FRESH_EVERY) + random(CLIENTS))
    if (random(BY_HAND_EVERY) === 0) return madeByHand({ random, client: speaker, victims })
    if (harvest.length === 0) {
      const work = honestWork(speaker + 1, random)
      harvest = Array.from({ length: TIMES_EACH }, () => work).flat()
    }
    return mutate(harvest.pop() as Uint8Array, random)
  }
}

function mutate(update: Uint8Array, random: Random): Uint8Array {
  const bytes = [...update]
  for (let times = random(MANY_EVERY) === 0 ? 1 + random(4) : 1; times > 0; times -= 1) {
    const at = random(bytes.length)
    const how = random(10)
    if (how <= 3) bytes[at] = random(256)
    else if (how <= 6) bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8))
    else if (how === 7) bytes.splice(at, 1 + random(4))
    else if (how === 8) bytes.splice(at, 0, random(256), 255, 255, random(128))
    else bytes.splice(at, 0, ...bytes.slice(random(bytes.length), random(bytes.length)))
  }
  return Uint8Array.from(bytes)
}

const QUESTION = 'ways to compare two quantities: which of them says how many cups of flour for each egg? 🙂'
const TASK =
  'Find a partner, and explain how you know that 3 : 4 and 9 : 12 are the same ratio. Draw it, too: one of you the ' +
  'number line, the other the table. Then change over, and look for what the other has forgotten.'

/** A lesson's worth of edits of one client, as it goes on and each as a whole so far. */
function honestWork(client: number, random: Random): Uint8Array[] {
  const doc = new Y.Doc()
  doc.clientID = client
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update, Y.encodeStateAsUpdate(doc)))
  const lesson = client % ROOTS
  const line = doc.getText(`line/${lesson}/title/en`)
  line.insert(0, `${random(99)} ${QUESTION}`)
  line.format(0, 6, { bold: {} })
  line.delete(2, 5)
  const cell = doc.getXmlFragment(`cell/${lesson}`)
  const paragraph = new Y.XmlElement('paragraph')
  cell.insert(0, [paragraph, new Y.XmlElement('table')])
  paragraph.setAttribute('level', '2')
  paragraph.insert(0, [new Y.XmlText(TASK), new Y.XmlElement('hardBreak')])
  doc.getMap(`lesson/${lesson}`).set('place', { week: 2, rank: 'a1', list: [1, 'x', null, 2.5] })
  doc.getArray(`list/${lesson}`).insert(0, [true, 'x', new Uint8Array([1, 2, 3])])
  doc.destroy()
  return updates
}

function heavyWork(client: number): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = client
  const words = doc.getText(`rogue/heavy ${client}`)
  for (let count = 0; count < 600; count += 1) words.insert(0, 'many small words ')
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}

const LENGTHS = [0, 1, 2, 7, 40, 2 ** 20, 2 ** 20 + 1, 2 ** 31, 2 ** 32, 2 ** 53 - 1]
const NAMES = ['honest', 'line/unit/title/en', 'cell/aaaaaaaa', '']
const WRONG_NAMES = ['__proto__', 'x'.repeat(201), 'a\nb']
const FEW = [1, 2, 3]
/** One detail in so many is wrong. */
const WRONG_EVERY = 16

/** Of the right form, in places where nobody honest would put it; about half have something wrong in them. */
function madeByHand({ random, client, victims }: MutationOptions): Uint8Array {
  const one = <T>(of: readonly T[]): T => of[random(of.length)] as T
  const isWrong = () => random(WRONG_EVERY) === 0
  const sections = Array.from({ length: random(6) === 0 ? 2 : 1 }, (_, of): HandSection => {
    const speaker = isWrong() ? one(victims) : client + 2 * of
    const clock = isWrong() ? one(LENGTHS) : 0
    const count = random(40) === 0 ? 70 : 1 + random(4)
    return {
      client: speaker,
      clock,
      structs: Array.from({ length: count }, (_none, index) =>
        structByHand({ random, victims, client: speaker, clock: clock + index }),
      ),
    }
  })
  const deletes = Array.from({ length: random(3) === 0 ? 1 : 0 }, () => ({
    client: one([client, client, ...victims]),
    ranges: [[isWrong() ? one(LENGTHS) : 0, isWrong() ? one(LENGTHS) : one(FEW)] as const],
  }))
  return handUpdate(sections, deletes)
}

interface Struct extends MutationOptions {
  readonly clock: number
}

function structByHand({ random, client, victims, clock }: Struct): HandStruct {
  const one = <T>(of: readonly T[]): T => of[random(of.length)] as T
  const isWrong = () => random(WRONG_EVERY) === 0
  const clockOf = () => (isWrong() ? one(LENGTHS) : random(clock || 1))
  const name = () => (isWrong() ? one([...WRONG_NAMES, ...NAMES]) : `rogue/${random(ROOTS)}`)
  const earlier = () => [client, clockOf()] as const
  const theirs = () => [one(victims), isWrong() ? one(LENGTHS) : 0] as const
  const places = [
    () => ({ root: name() }),
    () => ({ root: name(), key: name() }),
    () => ({ origin: theirs() }),
    () => ({ rightOrigin: theirs() }),
    () => ({ origin: earlier() }),
    () => ({ rightOrigin: earlier() }),
    () => ({ origin: earlier(), rightOrigin: theirs() }),
    () => ({ inside: earlier() }),
    () => ({ inside: earlier(), key: name() }),
  ]
  // The first of a client has nothing of its own before it.
  const where = (places[random(clock > 0 ? places.length : 4)] as (typeof places)[number])()
  const how = random(20)
  if (how === 0) return gone(isWrong() ? one(LENGTHS) : 1)
  if (isWrong()) return one([skip(one(LENGTHS)), item(where, 1 + random(12), () => {})])
  // Later ones may lie inside of it.
  return how < 16 ? mapType(where) : text(where, how < 19 ? 'x' : 'xyz')
}
