import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite, { type Database } from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { createDocuments } from '../../src-main/node/store/migrations/0010-documents.ts'

/** A real SQLite file in a folder of its own, gone when the test is over. */
export function temporaryDatabase(): Database {
  const folder = mkdtempSync(join(tmpdir(), 'common-prep-'))
  const db = new BetterSqlite(join(folder, 'test.db'))
  db.pragma('journal_mode = WAL')
  db.pragma('foreign_keys = ON')
  createDocuments(db)
  onTestFinished(() => {
    db.close()
    rmSync(folder, { recursive: true })
  })
  return db
}
