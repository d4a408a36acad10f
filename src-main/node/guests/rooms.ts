import { parseRoom } from '../../../shared/documents/room.ts'
import type { Committer } from '../library/committer.ts'
import type { Library } from '../library/library.ts'
import type { NewGuest } from './guest.ts'
import { createRoomServer, type RoomServer } from './room.ts'

/** The rooms that somebody is in. A room closes when its last guest has gone. */
export interface Rooms {
  /** False when no document can have that name. */
  enter(room: string, guest: NewGuest): boolean
  /** The room's server, opened for as long as the caller keeps it. */
  hold(room: string): { readonly server: RoomServer; release(): void }
  peek(room: string): RoomServer | null
  guestsIn(room: string): number
  dispose(): void
}

export function createRooms(library: Library, committer: Committer, onChange: () => void): Rooms {
  const servers = new Map<string, { server: RoomServer; holders: number }>()

  function serverOf(room: string) {
    const open = servers.get(room)
    if (open) return open
    const entry = { server: createRoomServer(library.open(room), committer), holders: 0 }
    entry.server.awareness.on('change', onChange)
    servers.set(room, entry)
    return entry
  }

  function closeIfEmpty(room: string): void {
    const entry = servers.get(room)
    if (!entry || entry.holders > 0 || entry.server.guests() > 0) return
    servers.delete(room)
    entry.server.dispose()
  }

  return {
    enter(room, guest) {
      if (!parseRoom(room)) return false
      const onLeave = () => {
        guest.onLeave()
        closeIfEmpty(room)
      }
      serverOf(room).server.enter({ ...guest, onLeave })
      onChange()
      return true
    },
    hold(room) {
      const entry = serverOf(room)
      entry.holders += 1
      let released = false
      return {
        server: entry.server,
        release() {
          if (released) return
          released = true
          entry.holders -= 1
          closeIfEmpty(room)
        },
      }
    },
    peek: (room) => servers.get(room)?.server ?? null,
    guestsIn: (room) => servers.get(room)?.server.guests() ?? 0,
    dispose() {
      for (const [room, entry] of [...servers]) {
        servers.delete(room)
        entry.server.dispose()
      }
    },
  }
}
