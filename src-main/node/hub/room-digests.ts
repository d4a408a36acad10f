import { createHash } from 'node:crypto'
import * as Y from 'yjs'
import type { Library } from '../library/library.ts'
import type { DocumentLog } from '../store/document-log.ts'

/** One short text per room that two hosts compare: equal exactly when state vector and deletions are equal. */
export interface RoomDigests {
  of(room: string): string
  all(): Readonly<Record<string, string>>
}

/** Kept with the document, so that a start need not load every unit there is. */
export function createRoomDigests(library: Library, documentLog: DocumentLog): RoomDigests {
  const digests: RoomDigests = {
    of(room) {
      const kept = library.isSettled(room) ? documentLog.digest(room) : null
      if (kept !== null) return kept
      const digest = library.read(room, digestOf)
      if (library.isSettled(room)) documentLog.setDigest(room, digest)
      return digest
    },
    all: () => Object.fromEntries(library.rooms().map((room) => [room, digests.of(room)])),
  }
  return digests
}

/** Yjs sorts clients in both parts of a snapshot, so equal documents give equal bytes. */
export const digestOf = (doc: Y.Doc): string =>
  createHash('sha256')
    .update(Y.encodeSnapshot(Y.snapshot(doc)))
    .digest('base64url')
    .slice(0, 22)
