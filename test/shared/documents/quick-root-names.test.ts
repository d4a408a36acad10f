import { expect, test } from 'vitest'
import * as Y from 'yjs'

const ROOTS = 50

/** Roots of every kind, some written by two. */
function manyRoots(): Y.Doc {
  const [ana, bo] = [new Y.Doc(), new Y.Doc()]
  for (let index = 0; index < ROOTS; index += 1) {
    ana.getText(`line/${index}/title/en`).insert(0, 'equivalent ratios')
    ana.getMap(`lesson/${index}`).set('place', { week: 1 })
    const paragraph = new Y.XmlElement('paragraph')
    ana.getXmlFragment(`cell/${index}`).insert(0, [paragraph])
    paragraph.insert(0, [new Y.XmlText('words')])
    bo.getMap(`lesson/${ROOTS - index}`).set('minutes', 20)
  }
  Y.applyUpdate(ana, Y.encodeStateAsUpdate(bo))
  return ana
}

/** How often all roots were gone through for the name of one. */
function searchesOf(doc: Y.Doc): () => number {
  const entries = doc.share.entries.bind(doc.share)
  let searches = 0
  doc.share.entries = () => {
    searches += 1
    return entries()
  }
  return () => searches
}

test('what is written with names at hand is what Yjs writes, without a search for each', async () => {
  const doc = manyRoots()
  const searches = searchesOf(doc)
  const plain = Y.encodeStateAsUpdate(doc)
  // Yjs does search: this test would otherwise pass for nothing.
  expect(searches()).toBe(4 * ROOTS)

  await import('../../../shared/documents/quick-root-names.ts')
  expect(Y.encodeStateAsUpdate(doc)).toEqual(plain)
  expect(searches()).toBe(4 * ROOTS)

  // A root that got its type, and one that is new since the names were gathered.
  doc.getText('later').insert(0, 'new')
  const copy = new Y.Doc()
  Y.applyUpdate(copy, plain)
  Y.encodeStateAsUpdate(copy)
  copy.getMap('lesson/3')
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  expect(Y.encodeStateAsUpdate(copy)).toEqual(Y.encodeStateAsUpdate(doc))
  expect(copy.getText('later').toString()).toBe('new')
})
