import type { Database } from 'better-sqlite3'
import * as Y from 'yjs'
import { isShared, parseRoom, privateRoom } from '../../shared/documents/room.ts'
import type { Clock } from '../../shared/lib/clock.ts'
import type { Ids } from '../../shared/lib/ids.ts'
import type { EditRefusal } from '../../shared/protocol/edits-wire.ts'
import { deviceOf } from '../../shared/protocol/signed-edit.ts'
import { fallWith } from './gate/fall-with.ts'
import type { Rooms } from './guests/rooms.ts'
import type { OwnDevice } from './identity/device-keys.ts'
import type { EditChain } from './identity/edit-chain.ts'
import type { Edits } from './library/edits.ts'
import type { Library } from './library/library.ts'
import type { BaseLog } from './store/base-log.ts'
import type { DocumentLog } from './store/document-log.ts'
import type { EditLog } from './store/edit-log.ts'

/** What a teacher typed is kept, also when the team does not take it: the document as it was here becomes a copy
 *  that stays on this computer, and the shared document goes back to what the team has. */
export interface KeptCopies {
  /** The team refused edits of a room, from `seq` of a chain on, this computer's own or ones it cannot vouch for.
   *  They go, and what builds on them; who may bring them will. A copy is kept where words of this computer go. */
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
  readonly device: OwnDevice
  readonly chain: EditChain
  readonly baseLog: BaseLog
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

  const isOwn = (writer: string) => deviceOf(writer) === deps.device.id

  function falling(room: string, cut: { writer: string; seq: number }): ReadonlyMap<string, number> {
    const base = deps.baseLog.load(room)?.state ?? null
    return fallWith(cut, { base, kind: parseRoom(room)?.kind ?? 'private', edits: editLog.all(room) })
  }

  return {
    takeBack(room, writer, seq, reason) {
      edits.commit()
      if (!isShared(room) || (editLog.heads(room).get(writer) ?? 0) < seq) return
      const gone = falling(room, { writer, seq })
      const hasOwn = [...gone.keys()].some(isOwn)
      if (hasOwn) keep(room, reason)
      rooms.readAnew(room, () => {
        db.transaction(() => {
          for (const [each, from] of gone) editLog.removeFrom(room, each, from)
          documentLog.dropSnapshot(room)
        })()
        deps.chain.forget(room)
        // Its numbers are used up: the next edit must not stand under one that somebody may have seen.
        if (hasOwn) deps.beginNewChain()
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
