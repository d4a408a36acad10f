import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { SCRATCH_LIMITS } from '../../../src-main/node/gate/limits.ts'
import { checkUpdate } from '../../../src-main/node/gate/update-gate.ts'
import { gone, type HandStruct, handUpdate, text } from './attack-bytes.ts'

/** What is tried on a copy before it may hold up the host. */
const check = (doc: Y.Doc, update: Uint8Array, writer = 'eve') =>
  checkUpdate({ doc, update, kind: 'unit', writer, ownerOf: (client) => (client === 1 ? 'ana' : null) })

const eve = (...structs: HandStruct[]) => handUpdate([{ client: 9, clock: 0, structs }])

test('an edit that makes Yjs look through a long list is heavy', () => {
  const doc = new Y.Doc()
  doc.clientID = 1
  for (let index = 0; index < SCRATCH_LIMITS.steps + 1; index += 1) doc.getArray('list').insert(0, [index])
  const last = doc.getArray('list').length - 1
  const far = eve(text({ root: 'list' }, 'x'))
  const near = handUpdate([{ client: 9, clock: 0, structs: [text({ rightOrigin: [1, last] }, 'x')] }])
  expect(check(doc, far)).toMatchObject({ ok: true, value: { isHeavy: true } })
  expect(check(doc, near)).toMatchObject({ ok: true, value: { isHeavy: false } })
})

test('so is one that makes it look through all that ever stood under a key', () => {
  const doc = new Y.Doc()
  doc.clientID = 1
  const map = doc.getMap('map')
  // Something else in between, or Yjs makes one part of all that is deleted.
  for (let index = 0; index < SCRATCH_LIMITS.steps + 1; index += 1) {
    map.set('rank', index)
    doc.getArray(`list${index % 50}`).push([index])
  }
  const known = new Y.Doc()
  Y.applyUpdate(known, Y.encodeStateAsUpdate(doc))
  const sent: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => sent.push(update))
  map.set('rank', 'last')
  expect(check(known, eve(text({ root: 'map', key: 'rank' }, 'x')))).toMatchObject({
    value: { isHeavy: true },
  })
  expect(check(known, eve(text({ root: 'map', key: 'place' }, 'x')))).toMatchObject({
    value: { isHeavy: false },
  })
  expect(check(known, sent[0] as Uint8Array, 'ana')).toMatchObject({ value: { isHeavy: false } })
})

test('many parts are heavy where each would move much', () => {
  const many = handUpdate([{ client: 9, clock: 0, structs: Array.from({ length: 2_000 }, () => gone(1)) }])
  expect(check(writtenBackwards(1_000), many)).toMatchObject({ ok: true, value: { isHeavy: false } })
  expect(check(writtenBackwards(10_000), many)).toMatchObject({ ok: true, value: { isHeavy: true } })
  expect(check(writtenBackwards(10_000), eve(gone(1)))).toMatchObject({ ok: true, value: { isHeavy: false } })
})

/** Of as many parts: what is written backwards does not flow together. */
function writtenBackwards(parts: number): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = 1
  for (let part = 0; part < parts; part += 1) doc.getText('text').insert(0, 'x')
  return doc
}
