import type { Role } from '../../shared/domain/team/roles.ts'
import { createEmitter } from '../../shared/lib/emitter.ts'
import { createOpenRoom, type Me, type OpenRoom, type PresentUser } from './open-room.ts'
import type { OpenDocument, ReplicaDeps } from './replica.ts'
import type { SavedState } from './saved-meter.ts'

/** The replicas of this page: one per room however many screens look at it. */
export interface Documents {
  /** Opens a room; `onReady` runs once it holds what the host has (at once when it already does), and again whenever
   *  the document is another object: it may be edited or not any more, or was thrown away and loaded anew. */
  open(room: string, onReady: (document: OpenDocument) => void, onLost?: () => void): () => void
  /** All open documents together. */
  saved(): SavedState
  onSaved(listener: () => void): () => void
  /** Resolves when everything typed into the room is on disk. */
  whenSaved(room: string): Promise<void>
  /** Who I am, in every room. */
  setUser(user: PresentUser): void
  /** What I may do, in every room. Null: I am on no team, and what is here is mine alone. */
  setRole(role: Role | null): void
  /** A change made here was taken back, and why. */
  onTakenBack(listener: (what: TakenBack) => void): () => void
}

export interface TakenBack {
  readonly room: string
  readonly reason: 'readOnly' | 'tooLarge'
}

// Going to another lesson and back must not load anything again.
const KEEP_OPEN_MS = 20_000

export function createDocuments(deps: ReplicaDeps): Documents {
  const rooms = new Map<string, OpenRoom>()
  const closing = new Map<string, ReturnType<typeof setTimeout>>()
  const savedNews = createEmitter<void>()
  const takenBack = createEmitter<TakenBack>()
  const me: Me = { user: null, role: null }

  function start(room: string): OpenRoom {
    const onTakenBack = (reason: TakenBack['reason']) => takenBack.emit({ room, reason })
    const started = createOpenRoom({ ...deps, room, me, onSaved: () => savedNews.emit(), onTakenBack })
    rooms.set(room, started)
    return started
  }

  /** What is not on disk yet keeps its replica until it is. */
  function closeSoon(room: string, open: OpenRoom): void {
    const close = () => {
      if (open.saved() !== 'saved') return closeSoon(room, open)
      rooms.delete(room)
      open.dispose()
    }
    closing.set(room, setTimeout(close, KEEP_OPEN_MS))
  }

  return {
    open(room, onReady, onLost) {
      const open = rooms.get(room) ?? start(room)
      clearTimeout(closing.get(room))
      const leave = open.watch({ onReady, onLost })
      return () => {
        if (leave() && !open.isWatched()) closeSoon(room, open)
      }
    },
    saved() {
      const states = [...rooms.values()].map((open) => open.saved())
      return (['notSaved', 'saving'] as const).find((state) => states.includes(state)) ?? 'saved'
    },
    onSaved: savedNews.on,
    whenSaved: (room) => whenSaved(savedNews.on, () => rooms.get(room)?.saved() ?? 'saved'),
    setUser(user) {
      me.user = user
      for (const open of rooms.values()) open.meChanged()
    },
    setRole(role) {
      me.role = role
      for (const open of rooms.values()) open.meChanged()
    },
    onTakenBack: takenBack.on,
  }
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
