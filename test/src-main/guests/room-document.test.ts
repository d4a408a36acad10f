import { expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import { unitRoom } from '../../../shared/documents/room.ts'
import { openRoomDocument } from '../../../src-main/node/guests/room-document.ts'
import { tempDataDir } from '../../kit/temp-data-dir.ts'
import { openStorage } from '../../soak/load/staff.ts'

const ROOM = unitRoom('unit00000001')
const EMPTY = Y.encodeStateVector(new Y.Doc())

/** A data folder with a document that somebody wrote and put away. */
function written(words: string): string {
  const dataDir = tempDataDir()
  const { library, close } = openStorage(dataDir)
  library.read(ROOM, (doc) => doc.getText('line/a/title/en').insert(0, words))
  close()
  return dataDir
}

function open(dataDir: string) {
  const storage = openStorage(dataDir)
  onTestFinished(storage.close)
  return { ...storage, document: openRoomDocument(storage.library, ROOM) }
}

function wordsOf(...updates: readonly Uint8Array[]): string {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc.getText('line/a/title/en').toString()
}

test('who only reads is answered from the disk', () => {
  const { library, document } = open(written('six cups'))
  expect(wordsOf(document.lacking(EMPTY))).toBe('six cups')
  expect(Y.decodeStateVector(document.vector()).size).toBe(1)
  expect(library.peek(ROOM)).toBeNull()
})

test('who has a part gets the rest, from the disk and from the open document', () => {
  const dataDir = written('six cups')
  const before = open(dataDir)
  const [had, vector] = [before.document.lacking(EMPTY), before.document.vector()]
  before.document.live().getText('line/a/title/en').insert(8, ' of flour')
  expect(wordsOf(had, before.document.lacking(vector))).toBe('six cups of flour')
  before.committer.flush()
  before.document.release()
  before.library.discard(ROOM)
  // Edits follow what was written down.
  expect(before.library.vectorAtRest(ROOM)).toBeNull()
  expect(wordsOf(had, before.document.lacking(vector))).toBe('six cups of flour')
})

test('what is at rest again is answered from the disk again, without a word missing', () => {
  const dataDir = written('six cups')
  const first = open(dataDir)
  const [had, vector] = [first.document.lacking(EMPTY), first.document.vector()]
  first.library.read(ROOM, (doc) => doc.getText('line/a/title/en').delete(0, 4))
  first.library.dispose()
  const rest = first.document.lacking(vector)
  expect([wordsOf(had, rest), first.library.peek(ROOM)]).toEqual(['cups', null])
})

test('bytes that are no state vector are nobody’s answer', () => {
  const { document } = open(written('six cups'))
  expect(() => document.lacking(Uint8Array.from([200]))).toThrow()
})

test('a change is told to whoever watches, whoever opened the document', () => {
  const { library } = open(written('six cups'))
  const heard: unknown[] = []
  const stop = library.watch(ROOM, (_update, origin) => heard.push(origin))
  library.read(ROOM, (doc) => doc.transact(() => doc.getText('line/a/title/en').insert(0, 'a'), 'one'))
  stop()
  library.read(ROOM, (doc) => doc.transact(() => doc.getText('line/a/title/en').insert(0, 'b'), 'two'))
  expect(heard).toEqual(['one'])
})
