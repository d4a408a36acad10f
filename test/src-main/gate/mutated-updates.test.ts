import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { trySync } from '../../../shared/lib/result.ts'
import { applySafely } from '../../../src-main/node/gate/apply-safely.ts'
import { updateLimits } from '../../../src-main/node/gate/limits.ts'
import { checkUpdate } from '../../../src-main/node/gate/update-gate.ts'
import { readUpdate } from '../../../src-main/node/gate/update-reader.ts'
import { junkUpdates } from '../../kit/junk.ts'
import { fc } from '../../kit/properties.ts'
import { twoPeers } from '../../kit/two-peers.ts'
import { createRandom } from './seeded-random.ts'

const RUNS = 5000
// 150,000 of them: the slowest took 102 ms on two crowded cores. Others would notice 250.
const SLOWEST_MS = 250

/** Edits of many kinds, each as one update, on a document both sides know. */
function honestUpdates(): { start: Uint8Array; updates: Uint8Array[] } {
  const { ana, bo, meet } = twoPeers()
  meet()
  ana.doc.clientID = 1
  bo.doc.clientID = 2
  const cell = bo.doc.getXmlFragment('cell/aaaaaaaa')
  cell.insert(0, [new Y.XmlElement('paragraph'), new Y.XmlElement('table')])
  meet()
  const start = Y.encodeStateAsUpdate(ana.doc)
  const updates: Uint8Array[] = []
  bo.doc.on('update', (update: Uint8Array) => updates.push(update))
  const line = bo.doc.getText('line/unit/title/en')
  line.insert(2, 'really 🙂 ')
  line.format(0, 5, { bold: {} })
  line.delete(1, 4)
  const paragraph = cell.get(0) as Y.XmlElement
  paragraph.setAttribute('level', '2')
  paragraph.insert(0, [new Y.XmlText('Compare them'), new Y.XmlElement('hardBreak')])
  bo.doc.getMap('unit').set('place', { week: 2, rank: 'a1', list: [1, 'x', null, 2.5] })
  bo.doc.getArray('list').insert(0, [true, 'x', new Uint8Array([1, 2, 3])])
  cell.delete(1, 1)
  updates.push(
    Y.encodeStateAsUpdate(bo.doc),
    Y.encodeStateAsUpdate(bo.doc, Y.encodeStateVectorFromUpdate(start)),
  )
  return { start, updates }
}

function mutate(update: Uint8Array, random: (below: number) => number): Uint8Array {
  const bytes = [...update]
  for (let times = 1 + random(3); times > 0; times -= 1) {
    const at = random(bytes.length)
    const how = random(5)
    if (how === 0) bytes[at] = random(256)
    else if (how === 1) bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8))
    else if (how === 2) bytes.splice(at, 1 + random(4))
    else if (how === 3) bytes.splice(at, 0, random(256), 255, 255, random(128))
    else bytes.splice(at, 0, ...bytes.slice(random(bytes.length), random(bytes.length)))
  }
  return Uint8Array.from(bytes)
}

/** All a document holds, the names of its roots too. */
const traceOf = (doc: Y.Doc) => [Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64'), doc.share.size]

test(`${RUNS} mutated updates: no throw, no trace of what is refused, nothing half taken`, () => {
  const random = createRandom(7)
  const { start, updates } = honestUpdates()
  let doc = new Y.Doc()
  Y.applyUpdate(doc, start)
  const before = traceOf(doc)
  const counts = { taken: 0, refused: 0, slowest: 0 }
  for (let run = 0; run < RUNS; run += 1) {
    const update = mutate(updates[random(updates.length)] as Uint8Array, random)
    const began = performance.now()
    const checked = checkUpdate({
      doc,
      update,
      kind: 'unit',
      writer: 'bo',
      ownerOf: (client) => (client === 1 ? 'ana' : null),
    })
    const applied = checked.ok ? applySafely({ doc, update, writer: 'bo', origin: null }) : null
    counts.slowest = Math.max(counts.slowest, performance.now() - began)
    if (applied) {
      expect(applied).toEqual({ ok: true })
      counts.taken += 1
      doc = new Y.Doc()
      Y.applyUpdate(doc, start)
    } else {
      counts.refused += 1
      expect(traceOf(doc)).toEqual(before)
    }
  }
  expect(counts.taken).toBeGreaterThan(100)
  expect(counts.refused).toBeGreaterThan(2000)
  expect(counts.slowest).toBeLessThan(SLOWEST_MS)
})

/** What both readers see of a struct. */
const outline = (update: Uint8Array) =>
  Y.decodeUpdate(update).structs.map(({ id, length }) => [id.client, id.clock, length])

const ourOutline = (update: Uint8Array) =>
  readUpdate(update, updateLimits('unit')).sections.flatMap(({ structs }) =>
    structs.map(({ client, clock, length }) => [client, clock, length]),
  )

test('our reader and that of Yjs see the same structs and deletions', () => {
  for (const update of fc.sample(junkUpdates, { numRuns: 300, seed: 3 })) expectSameOutline(update)
  const random = createRandom(11)
  const { updates } = honestUpdates()
  for (const update of updates) expect(ourOutline(update)).toEqual(outline(update))
  for (let run = 0; run < RUNS; run += 1) {
    expectSameOutline(mutate(updates[random(updates.length)] as Uint8Array, random))
  }
})

/** What our reader refuses is not compared: it refuses more than Yjs. */
function expectSameOutline(update: Uint8Array): void {
  const ours = trySync(
    () => ourOutline(update),
    () => null,
  )
  if (ours.ok) expect(ours.value).toEqual(outline(update))
}
