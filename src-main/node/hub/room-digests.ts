import { createHash } from 'node:crypto'
import { isShared } from '../../../shared/documents/room.ts'
import type { Heads } from '../../../shared/protocol/signed-edit.ts'
import type { EditLog } from '../store/edit-log.ts'

/** One short text per room that two hosts compare: equal exactly when both hold the same edits. */
export interface RoomDigests {
  of(room: string): string
  all(): Readonly<Record<string, string>>
}

export function createRoomDigests(editLog: EditLog, rooms: () => readonly string[]): RoomDigests {
  const of = (room: string): string => digestOf(editLog.heads(room))
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

export const digestOf = (heads: Heads): string =>
  createHash('sha256')
    .update(
      [...heads]
        .map(([writer, seq]) => `${writer}:${seq}`)
        .sort()
        .join(' '),
    )
    .digest('base64url')
    .slice(0, 22)
