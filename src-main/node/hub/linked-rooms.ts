import type { Rooms } from '../guests/rooms.ts'
import { type HubDoor, type LinkedRoom, linkRoom } from './linked-room.ts'

/** The rooms whose own sockets to the hub are open. */
export interface LinkedRooms {
  /** Opens these, and closes all others a little later. */
  want(rooms: ReadonlySet<string>): void
  dispose(): void
}

// A room that is in step for a moment while two people type must not open and close with every key.
const KEEP_OPEN_MS = 3_000

export function createLinkedRooms(door: HubDoor, rooms: Rooms): LinkedRooms {
  const open = new Map<string, { readonly link: LinkedRoom; closing: NodeJS.Timeout | null }>()

  function keep(room: string): void {
    const entry = open.get(room)
    if (!entry) {
      open.set(room, { link: linkRoom(door, rooms, room), closing: null })
      return
    }
    if (entry.closing) clearTimeout(entry.closing)
    entry.closing = null
  }

  function closeSoon(room: string): void {
    const entry = open.get(room)
    if (!entry || entry.closing) return
    entry.closing = setTimeout(() => {
      open.delete(room)
      entry.link.dispose()
    }, KEEP_OPEN_MS)
  }

  return {
    want(wanted) {
      for (const room of wanted) keep(room)
      for (const room of open.keys()) if (!wanted.has(room)) closeSoon(room)
    },
    dispose() {
      for (const { link, closing } of open.values()) {
        if (closing) clearTimeout(closing)
        link.dispose()
      }
      open.clear()
    },
  }
}
