import type { Database } from 'better-sqlite3'

/** Every document's state as far as it was written down, so that opening need not replay the whole log of edits
 *  (`edit-log.ts`). What a committed transaction appended there is found by the next `load`. */
export interface DocumentLog {
  rooms(): readonly string[]
  /** Null when nothing was ever stored under the name. */
  load(room: string): StoredDocument | null
  /** Notes that the room has changed, inside the transaction that writes what did. `at` in milliseconds. */
  touch(room: string, at: number): void
  /** The room's whole state as it was written down, and its state vector; null while edits follow it. */
  stateAtRest(room: string): Uint8Array | null
  vectorAtRest(room: string): Uint8Array | null
  /** Replaces the snapshot by a state that holds every edit up to `row`. */
  compact(room: string, state: Snapshot, row: number): void
  /** The next opening replays every edit. */
  dropSnapshot(room: string): void
  remove(room: string): void
  /** Edits from before they were signed: state and updates of each room, to be signed and dropped. */
  unsigned(): readonly UnsignedDocument[]
  dropUnsigned(room: string): void
}

/** A Yjs state and its state vector. */
export interface Snapshot {
  readonly state: Uint8Array
  readonly vector: Uint8Array
}

export interface StoredDocument {
  readonly snapshot: Uint8Array | null
  /** What follows the snapshot, in order. */
  readonly updates: readonly Uint8Array[]
  readonly changedAt: number
}

export interface UnsignedDocument {
  readonly room: string
  readonly updates: readonly Uint8Array[]
}

export function createDocumentLog(db: Database): DocumentLog {
  const rooms = db.prepare('SELECT room FROM document ORDER BY room').pluck()
  const document = db.prepare(
    `SELECT document_state.state AS snapshot, changed_at AS changedAt, coalesce(document_state.row, 0) AS snapshotRow,
       base.state AS base
     FROM document LEFT JOIN document_state USING (room) LEFT JOIN base USING (room) WHERE document.room = ?`,
  )
  const atRest = (column: 'state' | 'vector') =>
    db
      .prepare(
        `SELECT ${column} FROM document_state WHERE room = ? AND NOT EXISTS
         (SELECT 1 FROM edit WHERE edit.room = document_state.room AND edit.row > document_state.row)`,
      )
      .pluck()
  const [stateAtRest, vectorAtRest] = [atRest('state'), atRest('vector')]
  const updates = db.prepare('SELECT bytes FROM edit WHERE room = ? AND row > ? ORDER BY row').pluck()
  const touch = db.prepare(
    `INSERT INTO document (room, changed_at) VALUES (?, ?)
     ON CONFLICT (room) DO UPDATE SET changed_at = excluded.changed_at`,
  )
  const setSnapshot = db.prepare(
    'INSERT OR REPLACE INTO document_state (room, state, vector, row) VALUES (?, ?, ?, ?)',
  )
  const dropSnapshot = db.prepare('DELETE FROM document_state WHERE room = ?')
  const drop = db.prepare('DELETE FROM document WHERE room = ?')
  const oldRooms = db
    .prepare(
      `SELECT room FROM document
       WHERE room NOT IN (SELECT room FROM edit) AND room NOT IN (SELECT room FROM base)`,
    )
    .pluck()
  const oldUpdates = db.prepare('SELECT bytes FROM document_update WHERE room = ? ORDER BY seq').pluck()
  const oldSnapshot = db.prepare('SELECT snapshot FROM document WHERE room = ?').pluck()
  const dropOld = db.prepare('DELETE FROM document_update WHERE room = ?')
  const dropOldSnapshot = db.prepare('UPDATE document SET snapshot = NULL WHERE room = ?')
  return {
    rooms: () => rooms.all() as string[],
    load(room) {
      const row = document.get(room) as
        | { snapshot: Uint8Array | null; changedAt: number; snapshotRow: number; base: Uint8Array | null }
        | undefined
      if (!row) return null
      return {
        snapshot: row.snapshot ?? row.base,
        changedAt: row.changedAt,
        updates: [...oldUpdates.all(room), ...updates.all(room, row.snapshotRow)] as Uint8Array[],
      }
    },
    touch: (room, at) => void touch.run(room, at),
    stateAtRest: (room) => (stateAtRest.get(room) as Buffer | undefined) ?? null,
    vectorAtRest: (room) => (vectorAtRest.get(room) as Buffer | null | undefined) ?? null,
    compact: (room, { state, vector }, row) =>
      void setSnapshot.run(room, Buffer.from(state), Buffer.from(vector), row),
    dropSnapshot: (room) => void dropSnapshot.run(room),
    remove: (room) => void drop.run(room),
    unsigned: () =>
      (oldRooms.all() as string[]).map((room) => {
        const snapshot = oldSnapshot.get(room) as Uint8Array | null
        return { room, updates: [...(snapshot ? [snapshot] : []), ...(oldUpdates.all(room) as Uint8Array[])] }
      }),
    dropUnsigned(room) {
      dropOld.run(room)
      dropOldSnapshot.run(room)
    },
  }
}
