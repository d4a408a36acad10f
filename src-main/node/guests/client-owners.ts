import type { Database } from 'better-sqlite3'
import * as Y from 'yjs'

/** Whose hand a Yjs client id is, per document: the device, or the ticket, that used it first. Nobody else's words
 *  come in under it. */
export interface ClientOwners {
  ownerOf(room: string, client: number): string | null
  bind(room: string, clients: readonly number[], owner: string): void
  /** Binds every client that speaks in the update and is still free. */
  bindAll(room: string, update: Uint8Array, owner: string): void
  forgetAll(): void
}

export function createClientOwners(db: Database): ClientOwners {
  const all = db.prepare('SELECT client, device FROM document_client WHERE room = ?')
  const insert = db.prepare('INSERT OR IGNORE INTO document_client (room, client, device) VALUES (?, ?, ?)')
  const clear = db.prepare('DELETE FROM document_client')
  const known = new Map<string, Map<number, string>>()

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
      insert.run(room, client, owner)
    }
  }

  return {
    ownerOf: (room, client) => ownersIn(room).get(client) ?? null,
    bind,
    bindAll: (room, update, owner) => bind(room, [...Y.parseUpdateMeta(update).from.keys()], owner),
    forgetAll() {
      clear.run()
      known.clear()
    },
  }
}
