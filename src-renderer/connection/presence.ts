import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import * as z from 'zod'
import { useConnection } from './ConnectionProvider.tsx'
import type { OpenDocument } from './replica.ts'
import { useStatus } from './use-query.ts'

/** Where somebody is: a part of a unit. */
const place = z.object({
  tab: z.string().max(40).optional(),
  lessonId: z.string().max(40).optional(),
  checkId: z.string().max(40).optional(),
  cell: z.string().max(120).optional(),
})
export type PresencePlace = z.output<typeof place>

/** A colleague's presence is their bytes: checked, and cut to what we show. */
const present = z.object({
  user: z.object({
    memberId: z.string().max(40),
    name: z.string().max(80),
    color: z.number().int().min(1).max(8),
  }),
  place: place.nullish(),
  cursor: z.object({ cell: z.string().max(120) }).nullish(),
  activeAt: z.number().nullish(),
})

export interface PresentPerson {
  readonly memberId: string
  readonly name: string
  /** 1-8. */
  readonly color: number
  readonly place: PresencePlace | null
  readonly idle: 'active' | 'idle' | 'away'
}

const IDLE_AFTER_MS = 2 * 60_000
const AWAY_AFTER_MS = 10 * 60_000

/** The others in a document, one entry per person, by name. */
export function usePresence(document: OpenDocument): readonly PresentPerson[] {
  const { clock } = useConnection()
  const store = useMemo(() => createPresenceStore(document.awareness, clock.now), [document, clock])
  return useSyncExternalStore(store.subscribe, store.get)
}

function createPresenceStore(awareness: Awareness, now: () => number) {
  let people: readonly PresentPerson[] = read()
  function read(): readonly PresentPerson[] {
    const others = [...awareness.getStates()].filter(([client]) => client !== awareness.clientID)
    const byMember = new Map<string, PresentPerson>()
    for (const [, state] of others) {
      const person = toPerson(state, now())
      if (person) byMember.set(person.memberId, person)
    }
    const mine = present.safeParse(awareness.getLocalState())
    if (mine.success) byMember.delete(mine.data.user.memberId)
    return [...byMember.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }
  return {
    get: () => people,
    subscribe(listener: () => void) {
      const refresh = () => {
        const next = read()
        if (JSON.stringify(next) === JSON.stringify(people)) return
        people = next
        listener()
      }
      awareness.on('change', refresh)
      const timer = setInterval(refresh, IDLE_AFTER_MS / 4)
      refresh()
      return () => {
        awareness.off('change', refresh)
        clearInterval(timer)
      }
    },
  }
}

function toPerson(state: unknown, now: number): PresentPerson | null {
  const parsed = present.safeParse(state)
  if (!parsed.success) return null
  const { user, cursor, activeAt } = parsed.data
  const quietFor = now - (activeAt ?? now)
  return {
    ...user,
    place: cursor ? { ...parsed.data.place, cell: cursor.cell } : (parsed.data.place ?? null),
    idle: quietFor > AWAY_AFTER_MS ? 'away' : quietFor > IDLE_AFTER_MS ? 'idle' : 'active',
  }
}

/** Tells the others where I am while the caller is mounted. */
export function usePlace(document: OpenDocument | null, where: PresencePlace): void {
  const { clock } = useConnection()
  const text = JSON.stringify(where)
  useEffect(() => {
    if (!document) return
    document.awareness.setLocalStateField('place', JSON.parse(text))
    document.awareness.setLocalStateField('activeAt', clock.now())
  }, [document, text, clock])
}

/** Announces my name and colour in every room. Once, in the shell. */
export function useAnnounceMe(): void {
  const { documents } = useConnection()
  const me = useStatus()?.me
  useEffect(() => {
    if (me && me.name !== '') documents.setUser({ memberId: me.id, name: me.name, color: me.color + 1 })
  }, [documents, me])
}
