import { parseRoom } from '../../shared/documents/room.ts'
import { mayEdit, type Role } from '../../shared/domain/team/roles.ts'
import { type OpenDocument, openReplica, type ReplicaDeps } from './replica.ts'
import type { SavedState } from './saved-meter.ts'

/** One room as the screens of this page share it: one replica, and another one when the first must not live on. */
export interface OpenRoom {
  /** `onReady` runs at once when the document is there already. The answer of the returned function: was it the
   *  first time? */
  watch(watcher: Watcher): () => boolean
  isWatched(): boolean
  saved(): SavedState
  /** Name or role are others now. */
  meChanged(): void
  dispose(): void
}

export interface Watcher {
  readonly onReady: (document: OpenDocument) => void
  readonly onLost: (() => void) | undefined
}

/** Who I am in every room. */
export interface Me {
  user: PresentUser | null
  /** Null: on no team, and what is here is mine alone. */
  role: Role | null
}

export interface PresentUser {
  readonly memberId: string
  readonly name: string
  /** 1-8. */
  readonly color: number
}

export interface OpenRoomDeps extends ReplicaDeps {
  readonly room: string
  readonly me: Readonly<Me>
  readonly onSaved: () => void
  readonly onTakenBack: (reason: 'readOnly' | 'tooLarge') => void
}

export function createOpenRoom({ room, me, onSaved, onTakenBack, ...deps }: OpenRoomDeps): OpenRoom {
  const watchers = new Set<Watcher>()
  let replica = openReplica(deps, room)
  /** What screens hold now; null until it is loaded. */
  let shown: OpenDocument | null = null

  const mayEditHere = () => me.role === null || mayEdit(me.role, parseRoom(room)?.kind ?? 'private')

  function show(document: OpenDocument): void {
    shown = { ...document, mayEdit: mayEditHere() }
    // Undoing would be an edit, too.
    if (!shown.mayEdit) document.undo.manager.clear()
    for (const { onReady } of [...watchers]) onReady(shown)
  }

  function attend(): void {
    const attended = replica
    attended.meter.onChange(onSaved)
    attended.document.awareness.setLocalState(me.user ? { user: me.user } : {})
    attended.onReady(() => {
      if (attended === replica && shown === null) show(attended.document)
    })
    attended.onRefused((reason) => {
      if (reason === 'readOnly' || reason === 'tooLarge') onTakenBack(reason)
    })
    attended.onReset(beginAnew)
  }

  /** With an empty replica, so that nothing of the old one can come back. */
  function beginAnew(): void {
    const old = replica
    shown = null
    replica = openReplica(deps, room)
    for (const { onLost } of [...watchers]) onLost?.()
    attend()
    onSaved()
    // Screens let go of it first.
    setTimeout(old.dispose, 0)
  }

  attend()
  return {
    watch(watcher) {
      watchers.add(watcher)
      if (shown) watcher.onReady(shown)
      return () => watchers.delete(watcher)
    },
    isWatched: () => watchers.size > 0,
    saved: () => replica.meter.state(),
    meChanged() {
      replica.document.awareness.setLocalStateField('user', me.user)
      if (shown && shown.mayEdit !== mayEditHere()) show(shown)
    },
    dispose: () => replica.dispose(),
  }
}
