import type { Database } from 'better-sqlite3'
import * as Y from 'yjs'
import type { Committer } from '../library/committer.ts'

/** Whose hand a Yjs client id is, per document: the device, or the ticket, that used it first. Nobody else's words
 *  come in under it. On disk it stands with the next commit, which is the first to hold words under it: a write of
 *  its own for everybody who comes in would hold up all others. */
export interface ClientOwners {
  ownerOf(room: string, client: number): string | null
  bind(room: string, clients: readonly number[], owner: string): void
  /** Binds every client that speaks in the update and is still free. */
  bindAll(room: string, update: Uint8Array, owner: string): void
  forgetAll(): void
}

interface Binding {
  readonly room: string
  readonly client: number
  readonly owner: string
}

export function createClientOwners(
  db: Database,
  committer: Pick<Committer, 'writing' | 'committed'>,
): ClientOwners {
  const all = db.prepare('SELECT client, device FROM document_client WHERE room = ?')
  const insert = db.prepare('INSERT OR IGNORE INTO document_client (room, client, device) VALUES (?, ?, ?)')
  const clear = db.prepare('DELETE FROM document_client')
  const known = new Map<string, Map<number, string>>()
  const unwritten: Binding[] = []
  let written = 0

  // A full disk undoes it; it is then written with the next try.
  committer.writing.on(() => {
    for (const { room, client, owner } of unwritten) insert.run(room, client, owner)
    written = unwritten.length
  })
  committer.committed.on(() => void unwritten.splice(0, written))

  function ownersIn(room: string): Map<number, string> {
    const remembered = known.get(room)
    if (remembered) return remembered
    const rows = all.all(room) as { client: number; device: string }[]
    const owners = new Map(rows.map(({ client, device }) => [client, device]))
    known.set(room, owners)
    return owners
  }

  function bind(room: string, clients: readonly number[], owner: string): void {
    const owners = ownersIn(room)
    for (const client of clients) {
      if (owners.has(client)) continue
      owners.set(client, owner)
      unwritten.push({ room, client, owner })
    }
  }

  return {
    ownerOf: (room, client) => ownersIn(room).get(client) ?? null,
    bind,
    bindAll: (room, update, owner) => bind(room, [...Y.parseUpdateMeta(update).from.keys()], owner),
    forgetAll() {
      unwritten.length = 0
      clear.run()
      known.clear()
    },
  }
}
