import { TEAM_ROOM } from '../../shared/documents/room.ts'
import type { Clock } from '../../shared/lib/clock.ts'
import type { Rooms } from './guests/rooms.ts'
import type { Settings } from './store/settings.ts'

/** Which members are here now, and when the others were last seen from this computer. */
export interface Presence {
  here(): ReadonlySet<string>
  /** Milliseconds since 1970, null = not yet. */
  lastSeen(memberId: string): number | null
  /** Notes who is here; call when presence changed. */
  note(): void
  save(): void
}

export function createPresence(rooms: Rooms, settings: Settings, clock: Clock): Presence {
  const seen = new Map(Object.entries(JSON.parse(settings.get('lastSeen') ?? '{}') as Record<string, number>))

  function here(): ReadonlySet<string> {
    const states = rooms.peek(TEAM_ROOM)?.awareness.getStates().values() ?? []
    const ids = [...states].map((state) => (state.user as { memberId?: unknown } | undefined)?.memberId)
    return new Set(ids.filter((id) => typeof id === 'string'))
  }

  return {
    here,
    lastSeen: (memberId) => (here().has(memberId) ? clock.now() : (seen.get(memberId) ?? null)),
    note() {
      for (const id of here()) seen.set(id, clock.now())
    },
    save: () => settings.set('lastSeen', JSON.stringify(Object.fromEntries(seen))),
  }
}
