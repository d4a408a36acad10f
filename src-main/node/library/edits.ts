import type { Edit } from '../../../shared/documents/edit.ts'
import type { Ids } from '../../../shared/lib/ids.ts'
import type { ClientOwners } from '../guests/client-owners.ts'
import type { Committer } from './committer.ts'
import type { Library } from './library.ts'

/** The host's own edits of documents, durable when `commit` returns. */
export interface Edits {
  edit<T>(room: string, run: (edit: Edit) => T): T
  /** Throws what SQLite throws for a full disk; the edits stay in memory and are tried again. */
  commit(): void
}

const HOST_ORIGIN = Symbol('host')

export function createEdits(deps: {
  readonly library: Library
  readonly committer: Committer
  readonly ids: Ids
  readonly owners: ClientOwners
  readonly device: string
}): Edits {
  const { library, committer, ids, owners, device } = deps
  return {
    edit: (room, run) =>
      library.read(room, (doc) => {
        // Nobody else's words may come under the number this computer writes under.
        owners.bind(room, [doc.clientID], device)
        return run({ doc, ids, origin: HOST_ORIGIN })
      }),
    commit() {
      if (!committer.flush()) throw Object.assign(new Error('the disk is full'), { code: 'SQLITE_FULL' })
    },
  }
}
