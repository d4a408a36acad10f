import type { HostLine } from './host-line.ts'

/** The rooms whose own sockets to the host are open. */
export interface LinkedRooms {
  /** Opens these, and closes all others a little later. */
  want(rooms: ReadonlySet<string>): void
  /** Drops every socket at once; `want` opens what is wanted again. */
  drop(): void
}

// A room that is in step for a moment while two people type must not open and close with every key.
const KEEP_OPEN_MS = 3_000
const RETRY_MS = 700

interface Entry {
  line: HostLine | null
  closing: NodeJS.Timeout | null
  retry: NodeJS.Timeout | null
}

/** `open` begins a conversation about a room and tells when it is over. */
export function createLinkedRooms(open: (room: string, onClosed: () => void) => HostLine): LinkedRooms {
  const entries = new Map<string, Entry>()

  function start(room: string, entry: Entry): void {
    entry.retry = null
    entry.line = open(room, () => {
      entry.line = null
      // Refused, too slow, or read anew at the other end: the control channel says whether the host is there at all.
      if (entries.get(room) === entry) entry.retry ??= setTimeout(() => start(room, entry), RETRY_MS)
    })
  }

  function keep(room: string): void {
    const entry = entries.get(room)
    if (!entry) {
      const made: Entry = { line: null, closing: null, retry: null }
      entries.set(room, made)
      start(room, made)
      return
    }
    if (entry.closing) clearTimeout(entry.closing)
    entry.closing = null
  }

  function end(room: string, entry: Entry): void {
    entries.delete(room)
    if (entry.closing) clearTimeout(entry.closing)
    if (entry.retry) clearTimeout(entry.retry)
    entry.line?.close()
  }

  return {
    want(wanted) {
      for (const room of wanted) keep(room)
      for (const [room, entry] of entries) {
        if (!wanted.has(room)) entry.closing ??= setTimeout(() => end(room, entry), KEEP_OPEN_MS)
      }
    },
    drop() {
      for (const [room, entry] of [...entries]) end(room, entry)
    },
  }
}
