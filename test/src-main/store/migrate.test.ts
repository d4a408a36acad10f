import type { Database } from 'better-sqlite3'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createDocumentLog } from '../../../src-main/node/store/document-log.ts'
import { createSignedEdits } from '../../../src-main/node/store/migrations/0020-signed-edits.ts'
import { createMergeReports } from '../../../src-main/node/store/migrations/0030-merge-reports.ts'
import { migrate } from '../../../src-main/node/store/migrations/migrate.ts'
import { temporaryDatabase } from '../../kit/temporary-database.ts'

const SIGNED = 'unit:signed000001'
const UNSIGNED = 'unit:unsigned0001'

/** A line typed in three edits: each update by itself. */
function updatesOf(words: readonly string[]): readonly Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (const word of words) doc.getText('line').insert(doc.getText('line').length, word)
  return updates
}

function lineIn(db: Database, room: string): string {
  const stored = createDocumentLog(db).load(room)
  const doc = new Y.Doc()
  if (stored?.snapshot) Y.applyUpdate(doc, stored.snapshot)
  for (const update of stored?.updates ?? []) Y.applyUpdate(doc, update)
  return doc.getText('line').toString()
}

/** As the version before snapshots had a table of their own left it: the first two edits are in the snapshot. */
function fileOfVersion30(): Database {
  const db = temporaryDatabase()
  createSignedEdits(db)
  createMergeReports(db)
  db.pragma('user_version = 30')
  const [one, two, three] = updatesOf(['six ', 'cups ', 'of flour']).map((each) => Buffer.from(each))
  const snapshot = Buffer.from(Y.mergeUpdates([one as Buffer, two as Buffer]))
  const addDocument = db.prepare(
    'INSERT INTO document (room, snapshot, snapshot_row, changed_at) VALUES (?, ?, ?, 0)',
  )
  const addEdit = db.prepare(
    "INSERT INTO edit (room, writer, seq, at, hash, bytes) VALUES (?, 'ana.0', ?, 0, x'00', ?)",
  )
  addDocument.run(SIGNED, snapshot, 2)
  for (const [index, bytes] of [one, two, three].entries()) addEdit.run(SIGNED, index + 1, bytes)
  addDocument.run(UNSIGNED, snapshot, 0)
  db.prepare('INSERT INTO document_update (room, bytes) VALUES (?, ?)').run(UNSIGNED, three)
  return db
}

test('a file of version 30 keeps every word, in the snapshot, after it, and where nothing was signed', () => {
  const db = fileOfVersion30()
  expect(migrate(db)).toEqual({ ok: true, value: undefined })
  expect(lineIn(db, SIGNED)).toBe('six cups of flour')
  expect(createDocumentLog(db).load(SIGNED)?.updates).toHaveLength(1)
  // Not known of a state from before it was kept: the document is opened instead.
  expect(createDocumentLog(db).vectorAtRest(SIGNED)).toBeNull()
  const [unsigned] = createDocumentLog(db).unsigned()
  expect(unsigned?.room).toBe(UNSIGNED)
  const doc = new Y.Doc()
  for (const update of unsigned?.updates ?? []) Y.applyUpdate(doc, update)
  expect(doc.getText('line').toString()).toBe('six cups of flour')
})

test('a file from a newer app is left as it is', () => {
  const db = fileOfVersion30()
  db.pragma('user_version = 9999')
  expect(migrate(db)).toEqual({ ok: false, error: { type: 'NewerFile', version: 9999 } })
  expect(db.pragma('user_version', { simple: true })).toBe(9999)
})
