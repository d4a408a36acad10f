import { createEmitter } from '../../shared/lib/emitter.ts'
import { type OpenDocument, openReplica, type Replica, type ReplicaDeps } from './replica.ts'
import type { SavedState } from './saved-meter.ts'

/** The replicas of this page: one per room however many screens look at it. */
export interface Documents {
  /** Opens a room; `onReady` runs once it holds what the host has (at once when it already does). */
  open(room: string, onReady: (document: OpenDocument) => void): () => void
  /** All open documents together. */
  saved(): SavedState
  onSaved(listener: () => void): () => void
  /** Resolves when everything typed into the room is on disk. */
  whenSaved(room: string): Promise<void>
  /** Who I am, in every room. */
  setUser(user: PresentUser): void
}

export interface PresentUser {
  readonly memberId: string
  readonly name: string
  /** 1-8. */
  readonly color: number
}

interface Entry {
  readonly replica: Replica
  readonly waiting: Set<(document: OpenDocument) => void>
  isReady: boolean
  users: number
  closing: ReturnType<typeof setTimeout> | null
}

// Going to another lesson and back must not load anything again.
const KEEP_OPEN_MS = 20_000

export function createDocuments(deps: ReplicaDeps): Documents {
  const entries = new Map<string, Entry>()
  const savedNews = createEmitter<void>()
  let user: PresentUser | null = null

  function start(room: string): Entry {
    const replica = openReplica(deps, room)
    const entry: Entry = { replica, waiting: new Set(), isReady: false, users: 0, closing: null }
    replica.meter.onChange(() => savedNews.emit())
    replica.document.awareness.setLocalState(user ? { user } : {})
    replica.onReady(() => ready(entry))
    entries.set(room, entry)
    return entry
  }

  /** What is not on disk yet keeps its replica until it is. */
  function closeSoon(room: string, entry: Entry): void {
    entry.closing = setTimeout(() => {
      if (entry.replica.meter.state() !== 'saved') {
        closeSoon(room, entry)
        return
      }
      entries.delete(room)
      entry.replica.dispose()
    }, KEEP_OPEN_MS)
  }

  return {
    open(room, onReady) {
      const entry = entries.get(room) ?? start(room)
      entry.users += 1
      if (entry.closing) clearTimeout(entry.closing)
      if (entry.isReady) onReady(entry.replica.document)
      else entry.waiting.add(onReady)
      let released = false
      return () => {
        if (released) return
        released = true
        entry.waiting.delete(onReady)
        entry.users -= 1
        if (entry.users === 0) closeSoon(room, entry)
      }
    },
    saved() {
      const states = [...entries.values()].map((entry) => entry.replica.meter.state())
      return (['notSaved', 'saving'] as const).find((state) => states.includes(state)) ?? 'saved'
    },
    onSaved: savedNews.on,
    whenSaved: (room) => whenSaved(savedNews.on, () => entries.get(room)?.replica.meter.state() ?? 'saved'),
    setUser(next) {
      user = next
      for (const { replica } of entries.values()) {
        replica.document.awareness.setLocalStateField('user', next)
      }
    },
  }
}

function ready(entry: Entry): void {
  entry.isReady = true
  const waiting = [...entry.waiting]
  entry.waiting.clear()
  for (const onReady of waiting) onReady(entry.replica.document)
}

function whenSaved(onSaved: (listener: () => void) => () => void, state: () => SavedState): Promise<void> {
  return new Promise((resolve) => {
    if (state() === 'saved') resolve()
    const off = onSaved(() => {
      if (state() !== 'saved') return
      off()
      resolve()
    })
  })
}
