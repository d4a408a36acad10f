import type { Database } from 'better-sqlite3'
import type { Clock } from '../../../shared/lib/clock.ts'
import type { Heads } from '../../../shared/protocol/signed-edit.ts'

/** What other devices were last known to have of each room: how old whose copy is, and what a USB bundle need not
 *  carry. Known from conversations, so it is a floor: they may have more by now. */
export interface PeerHeads {
  /** `at`: when they had it, now unless it is told. */
  note(device: string, room: string, heads: Heads, at?: number): void
  of(device: string, room: string): Heads
  /** When the device was last heard of, milliseconds since 1970; null = never. */
  heardAt(device: string): number | null
  devices(): readonly string[]
  save(): void
  forgetAll(): void
}

const NONE: Heads = new Map()
const SAVE_AFTER_MS = 2_000

export function createPeerHeads(db: Database, clock: Clock): PeerHeads {
  const all = db.prepare('SELECT device, room, heads, at FROM peer_heads')
  const put = db.prepare('INSERT OR REPLACE INTO peer_heads (device, room, heads, at) VALUES (?, ?, ?, ?)')
  const clear = db.prepare('DELETE FROM peer_heads')
  const known = new Map<string, Map<string, { heads: Heads; at: number }>>()
  const unsaved = new Set<string>()
  let timer: NodeJS.Timeout | null = null

  const roomsOf = (device: string) => {
    const rooms = known.get(device) ?? new Map<string, { heads: Heads; at: number }>()
    known.set(device, rooms)
    return rooms
  }
  for (const row of all.all() as { device: string; room: string; heads: string; at: number }[])
    roomsOf(row.device).set(row.room, { heads: new Map(Object.entries(JSON.parse(row.heads))), at: row.at })

  const save = db.transaction(() => {
    for (const device of unsaved)
      for (const [room, { heads, at }] of roomsOf(device))
        put.run(device, room, JSON.stringify(Object.fromEntries(heads)), at)
    unsaved.clear()
  })

  function saveSoon(): void {
    timer ??= setTimeout(() => {
      timer = null
      save()
    }, SAVE_AFTER_MS).unref()
  }

  return {
    note(device, room, heads, at = clock.now()) {
      const known = roomsOf(device).get(room)
      roomsOf(device).set(room, { heads: new Map(heads), at: Math.max(at, known?.at ?? 0) })
      unsaved.add(device)
      saveSoon()
    },
    of: (device, room) => known.get(device)?.get(room)?.heads ?? NONE,
    heardAt(device) {
      const times = [...(known.get(device)?.values() ?? [])].map(({ at }) => at)
      return times.length > 0 ? Math.max(...times) : null
    },
    devices: () => [...known.keys()],
    save() {
      if (timer) clearTimeout(timer)
      timer = null
      save()
    },
    forgetAll() {
      known.clear()
      unsaved.clear()
      clear.run()
    },
  }
}
