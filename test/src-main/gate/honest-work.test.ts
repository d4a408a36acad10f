import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { applySafely } from '../../../src-main/node/gate/apply-safely.ts'
import { checkUpdate } from '../../../src-main/node/gate/update-gate.ts'
import { createRandom } from './seeded-random.ts'

const SEEDS = 12
const STEPS = 500

interface Peer {
  readonly name: string
  readonly doc: Y.Doc
  readonly undo: Y.UndoManager
  /** Answers with all since the hub last said how far it was: some of it the hub has by now. */
  readonly answersLate: boolean
  heard: Uint8Array
}

function newPeer(name: string): Peer {
  const doc = new Y.Doc()
  const parts = [
    doc.getText('line/unit/title/en'),
    doc.getXmlFragment('cell/aaaaaaaa'),
    doc.getMap('lessons'),
  ]
  const heard = Y.encodeStateVector(new Y.Doc())
  return {
    name,
    doc,
    undo: new Y.UndoManager(parts, { captureTimeout: 0 }),
    answersLate: name !== 'ana',
    heard,
  }
}

/** Some element of a cell, however deep. */
function someElement(fragment: Y.XmlFragment, random: (below: number) => number): Y.XmlFragment {
  const inner = fragment.toArray().filter((child) => child instanceof Y.XmlElement)
  const next = inner[random(inner.length + 1)]
  return next ? someElement(next, random) : fragment
}

function edit({ doc, undo }: Peer, random: (below: number) => number): void {
  const line = doc.getText('line/unit/title/en')
  const within = someElement(doc.getXmlFragment('cell/aaaaaaaa'), random)
  const lessons = doc.getMap<Y.Map<unknown>>('lessons')
  const lesson = lessons.get(`lesson${random(4)}`)
  const acts: (() => void)[] = [
    () => line.insert(random(line.length + 1), 'a🙂b'),
    () => line.delete(random(line.length + 1) >> 1, Math.min(3, line.length >> 1)),
    () => line.format(0, Math.min(4, line.length), { bold: random(2) ? {} : null }),
    () => within.insert(random(within.length + 1), [new Y.XmlElement('listItem'), new Y.XmlText('words')]),
    () => within.length > 0 && within.delete(random(within.length), 1),
    () => within instanceof Y.XmlElement && within.setAttribute('level', String(random(6))),
    () => lessons.set(`lesson${random(4)}`, new Y.Map([['rank', 'a0']])),
    () => lesson?.set('minutes', random(90)),
    () => lessons.delete(`lesson${random(4)}`),
    () => undo.undo(),
    () => undo.redo(),
    () => doc.getArray('list').push([random(9), { deep: [1, null] }]),
  ]
  acts[random(acts.length)]?.()
}

/** Sends to the hub what it lacks, as one update or as several merged ones, or what it lacked a while ago, and takes
 *  what it has. */
function meetHub(hub: Y.Doc, owners: Map<number, string>, peer: Peer): void {
  const update = Y.mergeUpdates([
    Y.encodeStateAsUpdate(peer.doc, peer.answersLate ? peer.heard : Y.encodeStateVector(hub)),
    Y.encodeStateAsUpdate(peer.doc, Y.encodeStateVector(hub)),
  ])
  peer.heard = Y.encodeStateVector(hub)
  const checked = checkUpdate({
    doc: hub,
    update,
    kind: 'unit',
    writer: peer.name,
    ownerOf: (client) => owners.get(client) ?? null,
  })
  expect(checked).toMatchObject({ ok: true, value: { isHeavy: false } })
  const before = Y.snapshot(hub)
  expect(applySafely({ doc: hub, update, writer: peer.name, origin: null })).toEqual({ ok: true })
  if (!checked.ok) return
  expect(checked.value.isNews).toBe(!Y.equalSnapshots(before, Y.snapshot(hub)))
  for (const client of checked.value.binds) owners.set(client, peer.name)
  Y.applyUpdate(peer.doc, Y.encodeStateAsUpdate(hub, Y.encodeStateVector(peer.doc)))
}

test.each(Array.from({ length: SEEDS }, (_, seed) => seed))(
  'three colleagues who write, format, delete and undo apart are never refused (seed %i)',
  (seed) => {
    const random = createRandom(seed)
    const hub = new Y.Doc()
    const owners = new Map<number, string>()
    const peers = ['ana', 'bo', 'cai'].map(newPeer)
    for (let step = 0; step < STEPS; step += 1) {
      const peer = peers[random(peers.length)] as Peer
      edit(peer, random)
      if (random(6) === 0) meetHub(hub, owners, peer)
    }
    // Yjs tidies marks after it takes others' edits, and those deletions are news in their turn.
    const rounds = [1, 2, 3, 4].flatMap(() => peers)
    for (const peer of rounds) meetHub(hub, owners, peer)
    for (const { doc } of peers) expect(Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(hub))).toBe(true)
    for (const { doc } of peers) doc.destroy()
  },
)
