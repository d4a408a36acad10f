import type { Database } from 'better-sqlite3'

/** What makes opening quick lies beside the documents, not in their rows: SQLite goes through a whole row to note
 *  that a document has changed, which it does at every keystroke. */
export function createDocumentStates(db: Database): void {
  db.exec(`
    CREATE TABLE document_state (
      room TEXT PRIMARY KEY REFERENCES document(room) ON DELETE CASCADE,
      state BLOB NOT NULL,
      -- Edits up to this row are in the state.
      row INTEGER NOT NULL
    ) STRICT;
    INSERT INTO document_state (room, state, row)
      SELECT room, snapshot, snapshot_row FROM document WHERE snapshot IS NOT NULL AND snapshot_row > 0;
    -- What was never signed stays where it is until it is.
    UPDATE document SET snapshot = NULL, snapshot_row = 0
      WHERE snapshot_row > 0 OR room IN (SELECT room FROM edit);
  `)
}
