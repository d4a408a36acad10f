import type { Database } from 'better-sqlite3'
import type * as Y from 'yjs'

/** Tables that say what is in the documents, for lists, search and reports. They hold nothing of their own:
 *  they are never migrated, only dropped and made anew from the documents. */
export interface Projection {
  readonly name: string
  /** Raise it with every change of the tables or of what their rows say. */
  readonly version: number
  create(db: Database): void
  /** Works whether or not the tables are there. */
  drop(db: Database): void
  /** Makes the rows of one room say what its document says. Leaves rooms of other kinds alone. Called inside
   *  a transaction on every commit, so rows that say the right thing already are not written again. */
  project(db: Database, roomName: string, doc: Y.Doc): void
}
