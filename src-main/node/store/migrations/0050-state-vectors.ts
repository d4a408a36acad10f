import type { Database } from 'better-sqlite3'

/** The state vector beside a document's state: whoever comes in is answered without opening the document. */
export function addStateVectors(db: Database): void {
  db.exec('ALTER TABLE document_state ADD COLUMN vector BLOB')
}
