import { hash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type * as Y from 'yjs'
import { parseRoom } from '../../../../shared/documents/room.ts'
import { readTeam } from '../../../../shared/documents/team/read.ts'
import { readUnpacked } from '../../../../shared/documents/unpacked/read.ts'
import { unpackedIdOf } from '../../../../shared/documents/unpacked/shape.ts'
import type { Unit } from '../../../../shared/domain/planning/unit.ts'
import { liveUnit } from './live-unit.ts'
import { prepared } from './prepared.ts'
import type { Projection } from './projection.ts'
import { recordsOfTeam, recordsOfUnit, recordsOfUnpacked, type SearchRecord } from './search-records.ts'
import { searchable } from './searchable.ts'

/** Every word of every language, for search. Writing to a full-text table costs as much as its text is long,
 *  so `search_entry` keeps a digest of each row and only rows that say something else are written. */
export const searchProjection: Projection = {
  name: 'search',
  version: 2,
  create: (db) => void db.exec(TABLES),
  drop: (db) => void db.exec('DROP TABLE IF EXISTS search_text; DROP TABLE IF EXISTS search_entry'),
  project(db, roomName, doc) {
    const pages = pagesOf(roomName, doc)
    if (pages) writePages(db, roomName, pages)
  },
}

/** A hit in a title counts for ten in the text. */
const TABLES = `
  CREATE TABLE search_entry (
    id INTEGER PRIMARY KEY,
    room TEXT NOT NULL,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    language TEXT NOT NULL,
    digest TEXT NOT NULL,
    UNIQUE (room, kind, record_id, language)
  ) STRICT;
  CREATE VIRTUAL TABLE search_text USING fts5(
    room UNINDEXED,
    kind UNINDEXED,
    record_id UNINDEXED,
    language UNINDEXED,
    title,
    body,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
  );
  INSERT INTO search_text (search_text, rank) VALUES ('rank', 'bm25(0, 0, 0, 0, 10, 1)');
`

/** A row of the table, with what tells whether it has changed. */
interface Page {
  readonly key: string
  readonly record: SearchRecord
  readonly body: string
  readonly digest: string
}

function pagesOf(roomName: string, doc: Y.Doc): readonly Page[] | null {
  const room = parseRoom(roomName)
  switch (room?.kind) {
    case 'unit': {
      const live = liveUnit(doc, room.id)
      const texts = (record: SearchRecord) => [...record.words, ...record.cells.map(live.wordsIn)]
      return makePages(doc, recordsOf(live.unit()), texts)
    }
    case 'team':
      return makePages(doc, recordsOfTeam(readTeam(doc).team), (record) => record.words)
    case 'unpacked': {
      const unpacked = readUnpacked(doc)
      // Under another's code it would be shown where it is not.
      const isOfItsCode = unpackedIdOf(unpacked.code) === room.id
      return makePages(doc, isOfItsCode ? recordsOfUnpacked(unpacked) : [], (record) => record.words)
    }
    default:
      return null
  }
}

const recordsByUnit = new WeakMap<Unit, readonly SearchRecord[]>()

function recordsOf(unit: Unit): readonly SearchRecord[] {
  const records = recordsByUnit.get(unit) ?? recordsOfUnit(unit)
  recordsByUnit.set(unit, records)
  return records
}

interface MadePage {
  readonly texts: readonly string[]
  readonly page: Page
}

const pagesByDoc = new WeakMap<Y.Doc, ReadonlyMap<string, MadePage>>()

/** Pages with something of their own to find. Putting one together costs as much as its text is long, so one
 *  whose texts are the same as last time is not. */
function makePages(
  doc: Y.Doc,
  records: readonly SearchRecord[],
  textsOf: (record: SearchRecord) => readonly string[],
): readonly Page[] {
  const last = pagesByDoc.get(doc)
  const made = new Map<string, MadePage>()
  for (const record of records) {
    const key = `${record.kind} ${record.id} ${record.language}`
    const texts = [record.title, ...textsOf(record)]
    const known = last?.get(key)
    const isSame = known?.texts.length === texts.length && known.texts.every((text, at) => text === texts[at])
    made.set(key, isSame ? known : { texts, page: makePage(key, record, texts) })
  }
  pagesByDoc.set(doc, made)
  const pages = [...made.values()].map((each) => each.page)
  return pages.filter((page) => page.record.isNamed || page.body !== '')
}

function makePage(key: string, record: SearchRecord, [title, ...texts]: readonly string[]): Page {
  const body = searchable(texts.filter((text) => text !== '').join('\n'))
  return { key, record, body, digest: hash('sha1', JSON.stringify([title, body]), 'base64') }
}

function writePages(db: Database, room: string, pages: readonly Page[]): void {
  const rows = prepared(
    db,
    `SELECT id, kind || ' ' || record_id || ' ' || language AS key, digest FROM search_entry WHERE room = ?`,
  ).all(room) as { id: number; key: string; digest: string }[]
  const gone = new Map(rows.map((row) => [row.key, row]))
  for (const page of pages) {
    const row = gone.get(page.key)
    gone.delete(page.key)
    if (row?.digest === page.digest) continue
    if (row) removePage(db, row.id)
    addPage(db, room, page)
  }
  for (const row of gone.values()) removePage(db, row.id)
}

function removePage(db: Database, id: number): void {
  prepared(db, 'DELETE FROM search_entry WHERE id = ?').run(id)
  prepared(db, 'DELETE FROM search_text WHERE rowid = ?').run(id)
}

function addPage(db: Database, room: string, { record, body, digest }: Page): void {
  const { kind, id, language } = record
  const { lastInsertRowid } = prepared(
    db,
    'INSERT INTO search_entry (room, kind, record_id, language, digest) VALUES (?, ?, ?, ?, ?)',
  ).run(room, kind, id, language, digest)
  prepared(
    db,
    'INSERT INTO search_text (rowid, room, kind, record_id, language, title, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(lastInsertRowid, room, kind, id, language, searchable(record.title), body)
}
