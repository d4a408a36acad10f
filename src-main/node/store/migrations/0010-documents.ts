import type { Database } from 'better-sqlite3'

/** The truth: every document as a snapshot and the updates since; who may join; and this computer's own facts. */
export function createDocuments(db: Database): void {
  db.exec(`
    CREATE TABLE document (
      room TEXT PRIMARY KEY,
      snapshot BLOB,
      changed_at INTEGER NOT NULL,
      -- What two hosts compare; null from every change until it is asked for.
      digest TEXT
    ) STRICT;
    CREATE TABLE document_update (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      room TEXT NOT NULL REFERENCES document(room) ON DELETE CASCADE,
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE INDEX document_update_room ON document_update(room, seq);
    CREATE TABLE ticket (
      id TEXT PRIMARY KEY,
      secret_hash BLOB NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('member', 'client')),
      role TEXT NOT NULL CHECK (role IN ('editor', 'viewer')),
      room TEXT,
      name TEXT NOT NULL,
      made_at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;
  `)
}
