import type { Database } from 'better-sqlite3'
import * as Y from 'yjs'
import { isShared, privateRoom } from '../../shared/documents/room.ts'
import type { Clock } from '../../shared/lib/clock.ts'
import type { Ids } from '../../shared/lib/ids.ts'
import type { EditRefusal } from '../../shared/protocol/edits-wire.ts'
import type { Rooms } from './guests/rooms.ts'
import type { Edits } from './library/edits.ts'
import type { Library } from './library/library.ts'
import type { DocumentLog } from './store/document-log.ts'
import type { EditLog } from './store/edit-log.ts'

/** What a teacher typed is kept, also when the team does not take it: the document as it was here becomes a copy
 *  that stays on this computer, and the shared document goes back to what the team has. */
export interface KeptCopies {
  /** The team refused this computer's own edits of a room, from `seq` of a chain on. */
  takeBack(room: string, writer: string, seq: number, reason: EditRefusal): void
  list(): readonly KeptCopy[]
  drop(id: string): void
}

export interface KeptCopy {
  readonly id: string
  readonly room: string
  readonly reason: EditRefusal
  /** Milliseconds since 1970. */
  readonly at: number
}

export function createKeptCopies(deps: {
  readonly db: Database
  readonly beginNewChain: () => void
  readonly library: Library
  readonly edits: Edits
  readonly rooms: Rooms
  readonly editLog: EditLog
  readonly documentLog: DocumentLog
  readonly ids: Ids
  readonly clock: Clock
}): KeptCopies {
  const { db, library, edits, rooms, editLog, documentLog } = deps
  const insert = db.prepare('INSERT INTO kept_copy (id, room, reason, made_at) VALUES (?, ?, ?, ?)')
  const all = db.prepare('SELECT id, room, reason, made_at AS at FROM kept_copy ORDER BY made_at DESC')
  const remove = db.prepare('DELETE FROM kept_copy WHERE id = ?')

  function keep(room: string, reason: EditRefusal): void {
    const id = deps.ids.next()
    const state = library.read(room, (doc) => Y.encodeStateAsUpdate(doc))
    edits.edit(privateRoom(id), ({ doc }) => Y.applyUpdate(doc, state))
    edits.commit()
    insert.run(id, room, reason, deps.clock.now())
  }

  return {
    takeBack(room, writer, seq, reason) {
      if (!isShared(room) || (editLog.heads(room).get(writer) ?? 0) < seq) return
      keep(room, reason)
      rooms.readAnew(room, () => {
        db.transaction(() => {
          editLog.removeFrom(room, writer, seq)
          documentLog.dropSnapshot(room)
        })()
        // Its numbers are used up: the next edit must not stand under one that somebody may have seen.
        deps.beginNewChain()
      })
    },
    list: () => all.all() as KeptCopy[],
    drop(id) {
      remove.run(id)
      documentLog.remove(privateRoom(id))
      library.discard(privateRoom(id))
    },
  }
}
