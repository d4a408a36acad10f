import type { Database } from 'better-sqlite3'
import type * as Y from 'yjs'
import { trySync } from '../../../../shared/lib/result.ts'
import { isFull } from '../database.ts'
import type { Projector } from './projector.ts'

/** Projects a room a moment after it changed, once for many keys. Projecting a large unit takes as long as a dozen
 *  commits, and a colleague must not wait for it. What is committed together with an edit is the mark that its rows
 *  are behind, so that a crash in between is made good at the next start; a query settles first, so that nobody ever
 *  reads a row that is. */
export interface OwedProjections {
  /** Call inside the transaction that changes the room. */
  owe(room: string): void
  /** Brings every row up to date. */
  settle(): void
  dispose(): void
}

interface OwedDeps {
  readonly db: Database
  readonly projector: Projector
  read<T>(room: string, use: (doc: Y.Doc) => T): T
  /** Rows are new. */
  onSettled(): void
}

const SETTLE_AFTER_MS = 400

export function createOwedProjections({ db, projector, read, onSettled }: OwedDeps): OwedProjections {
  let owed = new Set(projector.dirtyRooms())
  let timer: NodeJS.Timeout | null = null

  const projectAll = db.transaction((rooms: ReadonlySet<string>) => {
    for (const room of rooms) read(room, (doc) => projector.project(room, doc))
  })

  function settle(): void {
    if (timer) clearTimeout(timer)
    timer = null
    if (owed.size === 0) return
    const rooms = owed
    owed = new Set()
    const written = trySync(
      () => projectAll(rooms),
      (cause) => cause,
    )
    if (written.ok) onSettled()
    else if (isFull(written.error)) owed = new Set([...rooms, ...owed])
    else throw written.error
  }

  return {
    owe(room) {
      projector.owe(room)
      owed.add(room)
      timer ??= setTimeout(settle, SETTLE_AFTER_MS)
    },
    settle,
    dispose() {
      settle()
      if (timer) clearTimeout(timer)
    },
  }
}
