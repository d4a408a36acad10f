import { createHash } from 'node:crypto'
import { isShared } from '../../../shared/documents/room.ts'
import type { EditLog } from '../store/edit-log.ts'

/** One short text per room that two hosts compare: equal exactly when both hold the same edits. The chains' hashes are
 *  in it: two edits under one number, which only a dishonest device makes, do not pass for the same. */
export interface RoomDigests {
  of(room: string): string
  all(): Readonly<Record<string, string>>
}

export function createRoomDigests(editLog: EditLog, rooms: () => readonly string[]): RoomDigests {
  function of(room: string): string {
    const hash = createHash('sha256')
    for (const [writer, seq] of [...editLog.heads(room)].sort(([one], [other]) => (one < other ? -1 : 1))) {
      hash.update(`${writer}:${seq} `)
      hash.update(editLog.lastHash(room, writer) ?? '')
    }
    return hash.digest('base64url').slice(0, 22)
  }
  return {
    of,
    all: () =>
      Object.fromEntries(
        rooms()
          .filter(isShared)
          .map((room) => [room, of(room)]),
      ),
  }
}
