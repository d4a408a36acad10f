import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { applySafely } from '../../../src-main/node/gate/apply-safely.ts'
import { anasDocument, handUpdate, text } from './attack-bytes.ts'

const poisoned = (cause: string, update: Uint8Array) => ({
  ok: false,
  error: {
    type: 'Poisoned',
    cause,
    quarantine: {
      sha256: createHash('sha256').update(update).digest('hex'),
      bytes: update.length,
      writer: 'eve',
    },
  },
})

const apply = (doc: Y.Doc, update: Uint8Array) => applySafely({ doc, update, writer: 'eve', origin: 'eve' })

test('a sound update is in the document, under its origin', () => {
  const doc = new Y.Doc()
  const origins: unknown[] = []
  doc.on('update', (_: Uint8Array, origin: unknown) => origins.push(origin))
  expect(apply(doc, Y.encodeStateAsUpdate(anasDocument()))).toEqual({ ok: true })
  expect(doc.getText('text').toString()).toBe('Ratios compare')
  expect(origins).toEqual(['eve'])
})

test('bytes that make Yjs throw halfway poison the document', () => {
  const update = handUpdate([
    { client: 9, clock: 0, structs: [text({ root: 'text' }, 'half'), text({ origin: [9, 99] }, 'x')] },
  ])
  expect(apply(anasDocument(), update)).toEqual(poisoned('threw', update))
})

test('so do structs and deletions that wait for what nobody sent', () => {
  const structs = handUpdate([{ client: 9, clock: 3, structs: [text({ root: 'text' }, 'x')] }])
  expect(apply(anasDocument(), structs)).toEqual(poisoned('pending', structs))
  const deletions = handUpdate([], [{ client: 5, ranges: [[0, 3]] }])
  expect(apply(anasDocument(), deletions)).toEqual(poisoned('pending', deletions))
})

test('and a listener that could not write the change down', () => {
  const doc = new Y.Doc()
  doc.on('update', () => {
    throw new Error('no room')
  })
  const update = Y.encodeStateAsUpdate(anasDocument())
  expect(apply(doc, update)).toEqual(poisoned('threw', update))
})
