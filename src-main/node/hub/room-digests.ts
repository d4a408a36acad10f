import { createHash } from 'node:crypto'
import * as Y from 'yjs'
import type { Library } from '../library/library.ts'

/** One short text per room that two hosts compare: equal exactly when state vector and deletions are equal. */
export interface RoomDigests {
  of(room: string): string
  all(): Readonly<Record<string, string>>
  /** Forget what was computed for rooms that have changed since. */
  forget(rooms: Iterable<string>): void
}

export function createRoomDigests(library: Library): RoomDigests {
  const known = new Map<string, string>()
  const digests: RoomDigests = {
    of(room) {
      const before = known.get(room)
      if (before !== undefined) return before
      const digest = library.read(room, digestOf)
      known.set(room, digest)
      return digest
    },
    all: () => Object.fromEntries(library.rooms().map((room) => [room, digests.of(room)])),
    forget(rooms) {
      for (const room of rooms) known.delete(room)
    },
  }
  return digests
}

/** Yjs sorts clients in both parts of a snapshot, so equal documents give equal bytes. */
export const digestOf = (doc: Y.Doc): string =>
  createHash('sha256')
    .update(Y.encodeSnapshot(Y.snapshot(doc)))
    .digest('base64url')
    .slice(0, 22)
