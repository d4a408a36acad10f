import type { Database } from 'better-sqlite3'

/** Every change is signed by the device that made it and kept in the order it was taken, which is causal order.
 *  `document.snapshot` becomes what it always was meant to be: a state that makes opening quick, up to a row.
 *  What `document_update` held is signed once by this device when the app next starts, then the table is empty. */
export function createSignedEdits(db: Database): void {
  db.exec(`
    CREATE TABLE edit (
      row INTEGER PRIMARY KEY AUTOINCREMENT,
      room TEXT NOT NULL REFERENCES document(room) ON DELETE CASCADE,
      writer TEXT NOT NULL,
      seq INTEGER NOT NULL,
      -- The writer's clock, milliseconds since 1970.
      at INTEGER NOT NULL,
      hash BLOB NOT NULL,
      -- Null where a later edit of the chain proves this one.
      sig BLOB,
      bytes BLOB NOT NULL,
      UNIQUE (room, writer, seq)
    ) STRICT;
    CREATE INDEX edit_room ON edit(room, row);
    -- Edits up to this row are in the snapshot.
    ALTER TABLE document ADD COLUMN snapshot_row INTEGER NOT NULL DEFAULT 0;
    -- A state that stands for edits no longer kept, and how many of each writer's are in it (JSON).
    CREATE TABLE base (
      room TEXT PRIMARY KEY REFERENCES document(room) ON DELETE CASCADE,
      state BLOB NOT NULL,
      heads TEXT NOT NULL,
      -- JSON: writer -> hash (base64) of its last edit within the base.
      hashes TEXT NOT NULL,
      made_at INTEGER NOT NULL,
      device TEXT NOT NULL,
      sig BLOB NOT NULL
    ) STRICT;
    -- Whose hand a Yjs client id is: first use binds.
    CREATE TABLE document_client (
      room TEXT NOT NULL,
      client INTEGER NOT NULL,
      device TEXT NOT NULL,
      PRIMARY KEY (room, client)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE membership_entry (
      taken INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      body TEXT NOT NULL,
      sig TEXT NOT NULL
    ) STRICT;
    -- What was refused by the team and taken back here: the copy itself is a private room.
    CREATE TABLE kept_copy (
      id TEXT PRIMARY KEY,
      room TEXT NOT NULL,
      reason TEXT NOT NULL,
      made_at INTEGER NOT NULL
    ) STRICT;
    -- What another device was last known to have of a room (JSON heads).
    CREATE TABLE peer_heads (
      device TEXT NOT NULL,
      room TEXT NOT NULL,
      heads TEXT NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (device, room)
    ) STRICT;
    DELETE FROM ticket WHERE kind = 'member';
  `)
}
