import type { Database } from 'better-sqlite3'
import type * as Y from 'yjs'
import type { Log } from '../../../../shared/lib/log.ts'
import type { Projection } from './projection.ts'

/** Keeps the projections in step with the documents. A view may fail, the log behind it may not: whatever goes
 *  wrong here is undone, marked and told, and the transaction around it goes on. */
export interface Projector {
  /** True when a projection is of another version than its rows. */
  isStale(): boolean
  /** Drops every projection and makes it anew from these documents, in one transaction. */
  rebuild(rooms: Iterable<ProjectedRoom>): void
  /** Brings the rows of one room up to date. Inside a transaction it is part of it. Never throws. */
  project(roomName: string, doc: Y.Doc): void
  /** Says, as part of the transaction that changes a room, that its rows are behind until it is projected. */
  owe(roomName: string): void
  /** Rooms whose rows are behind their documents: owed when the app ended, or not to be projected at all. */
  dirtyRooms(): readonly string[]
}

export interface ProjectedRoom {
  readonly name: string
  readonly doc: Y.Doc
}

export function createProjector(db: Database, projections: readonly Projection[], log: Log): Projector {
  db.exec(`
    CREATE TABLE IF NOT EXISTS projection_version (name TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS projection_dirty (room TEXT PRIMARY KEY) STRICT;
  `)
  const versions = db.prepare('SELECT name, version FROM projection_version ORDER BY name').raw()
  const setVersion = db.prepare('INSERT INTO projection_version (name, version) VALUES (?, ?)')
  const dirty = db.prepare('SELECT room FROM projection_dirty ORDER BY room').pluck()
  const markDirty = db.prepare('INSERT OR IGNORE INTO projection_dirty (room) VALUES (?)')
  const markClean = db.prepare('DELETE FROM projection_dirty WHERE room = ?')

  // Inside a transaction better-sqlite3 makes this a savepoint.
  const projectAll = db.transaction((roomName: string, doc: Y.Doc) => {
    for (const projection of projections) projection.project(db, roomName, doc)
    markClean.run(roomName)
  })

  function project(roomName: string, doc: Y.Doc): void {
    const isInside = db.inTransaction
    try {
      projectAll(roomName, doc)
    } catch (cause) {
      log.warn('a room could not be projected', { room: roomName, reason: reasonOf(cause) })
      // On a full disk SQLite itself undoes the whole transaction; its owner learns that from the commit.
      if (isInside === db.inTransaction) mark(roomName)
    }
  }

  function mark(roomName: string): void {
    try {
      markDirty.run(roomName)
    } catch (cause) {
      log.warn('a room could not be marked for projecting anew', { room: roomName, reason: reasonOf(cause) })
    }
  }

  const rebuild = db.transaction((rooms: Iterable<ProjectedRoom>) => {
    for (const projection of [...projections].reverse()) projection.drop(db)
    db.exec('DELETE FROM projection_version; DELETE FROM projection_dirty')
    for (const projection of projections) {
      projection.create(db)
      setVersion.run(projection.name, projection.version)
    }
    for (const { name, doc } of rooms) project(name, doc)
  })

  const wanted = JSON.stringify(
    projections.map(({ name, version }) => [name, version] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  return {
    isStale: () => JSON.stringify(versions.all()) !== wanted,
    rebuild,
    project,
    owe: (roomName) => void markDirty.run(roomName),
    dirtyRooms: () => dirty.all() as string[],
  }
}

/** A code, never a text: what failed may hold what a teacher wrote. */
function reasonOf(cause: unknown): string {
  if (typeof cause === 'object' && cause !== null && 'code' in cause) return String(cause.code)
  return cause instanceof Error ? cause.name : 'unknown'
}
