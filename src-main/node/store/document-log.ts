import type { Database } from 'better-sqlite3'

/** The append-only log behind every document. What `append` returned from inside a committed transaction is
 *  found by the next `load`, whatever happens in between. */
export interface DocumentLog {
  rooms(): readonly string[]
  /** Null when nothing was ever stored under the name. */
  load(room: string): StoredDocument | null
  /** Call inside a transaction. `at` in milliseconds since 1970. */
  append(room: string, updates: readonly Uint8Array[], at: number): void
  /** Replaces snapshot and updates by one state that holds them all. */
  compact(room: string, state: Uint8Array): void
  /** What `setDigest` was told since the last append; null otherwise. */
  digest(room: string): string | null
  setDigest(room: string, digest: string): void
  remove(room: string): void
}

export interface StoredDocument {
  readonly snapshot: Uint8Array | null
  /** In the order they were appended. */
  readonly updates: readonly Uint8Array[]
  readonly changedAt: number
}

export function createDocumentLog(db: Database): DocumentLog {
  const rooms = db.prepare('SELECT room FROM document ORDER BY room').pluck()
  const document = db.prepare('SELECT snapshot, changed_at AS changedAt FROM document WHERE room = ?')
  const updates = db.prepare('SELECT bytes FROM document_update WHERE room = ? ORDER BY seq').pluck()
  const touch = db.prepare(
    `INSERT INTO document (room, changed_at) VALUES (?, ?)
     ON CONFLICT (room) DO UPDATE SET changed_at = excluded.changed_at, digest = NULL`,
  )
  const insert = db.prepare('INSERT INTO document_update (room, bytes) VALUES (?, ?)')
  const setSnapshot = db.prepare('UPDATE document SET snapshot = ? WHERE room = ?')
  const clear = db.prepare('DELETE FROM document_update WHERE room = ?')
  const digest = db.prepare('SELECT digest FROM document WHERE room = ?').pluck()
  const setDigest = db.prepare('UPDATE document SET digest = ? WHERE room = ?')
  const drop = db.prepare('DELETE FROM document WHERE room = ?')
  const compact = db.transaction((room: string, state: Uint8Array) => {
    setSnapshot.run(Buffer.from(state), room)
    clear.run(room)
  })
  return {
    rooms: () => rooms.all() as string[],
    load(room) {
      const row = document.get(room) as { snapshot: Uint8Array | null; changedAt: number } | undefined
      if (!row) return null
      return { ...row, updates: updates.all(room) as Uint8Array[] }
    },
    append(room, bytes, at) {
      touch.run(room, at)
      for (const update of bytes) insert.run(room, Buffer.from(update))
    },
    compact,
    digest: (room) => (digest.get(room) as string | null | undefined) ?? null,
    setDigest: (room, text) => void setDigest.run(text, room),
    remove: (room) => void drop.run(room),
  }
}
