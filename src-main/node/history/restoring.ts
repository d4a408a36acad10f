import { ownersIn } from '../../../shared/documents/history/place-owner.ts'
import { type Places, parsePlaceKey, readPlaces } from '../../../shared/documents/history/places.ts'
import { restorePlaces } from '../../../shared/documents/history/restore.ts'
import type { Clock } from '../../../shared/lib/clock.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import type { Edits } from '../library/edits.ts'
import type { Library } from '../library/library.ts'
import type { EditLog } from '../store/edit-log.ts'
import type { Replays } from './replay.ts'

/** Bringing back what stood in a room once. An ordinary signed edit of this computer: it is in the history itself,
 *  travels like any other, and is taken back by `undo`. */
export interface Restoring {
  restore(room: string, row: number, scope: RestoreScope): Promise<Restored>
  /** Takes a restoring back: what it changed reads as it did before it; what was done elsewhere since stays. */
  undo(room: string, restoredRow: number): Promise<Result<Restored, NoSuchRestore>>
}

export type RestoreScope =
  | { readonly type: 'all' }
  /** One lesson or check with all that is in it. */
  | { readonly type: 'holder'; readonly id: string }
  /** Places, by their keys: one cell, or everything that one change told. */
  | { readonly type: 'places'; readonly keys: readonly string[] }

export interface Restored {
  /** How many places read differently now. */
  readonly places: number
  /** The edit that did it, for `undo`; null when all read so already. */
  readonly row: number | null
}

export interface NoSuchRestore {
  readonly type: 'NoSuchRestore'
}

export interface RestoringDeps {
  readonly replays: Replays
  readonly library: Library
  readonly editLog: Pick<EditLog, 'lastRow'>
  readonly edits: Edits
  readonly clock: Clock
}

export function createRestoring(deps: RestoringDeps): Restoring {
  const { replays, library } = deps

  return {
    async restore(room, row, scope) {
      const wanted = await replays.placesAt(room, row)
      return editTowards(deps, room, wanted, whichOf(scope, wanted, library.read(room, readPlaces)))
    },
    async undo(room, restoredRow) {
      const edits = await replays.edits(room)
      const index = edits.findIndex((edit) => edit.row === restoredRow)
      const restored = edits[index]
      if (!restored) return err({ type: 'NoSuchRestore' })
      const wanted = await replays.placesAt(room, edits[index - 1]?.row ?? 0)
      const touched = new Set(restored.touched)
      return ok(editTowards(deps, room, wanted, (key) => touched.has(key)))
    },
  }
}

/** Edits the room and says which row it became. */
export function editTowards(
  { edits, editLog, clock }: Pick<RestoringDeps, 'edits' | 'editLog' | 'clock'>,
  room: string,
  wanted: Parameters<typeof restorePlaces>[1],
  which: (key: string) => boolean,
): Restored {
  // What waits is written first, so that the restoring is an edit of its own.
  edits.commit()
  const changed = edits.edit(room, (edit) => restorePlaces(edit, wanted, { which, now: clock.now() }))
  edits.commit()
  return { places: changed.length, row: changed.length > 0 ? editLog.lastRow(room) : null }
}

function whichOf(scope: RestoreScope, then: Places, now: Places): (key: string) => boolean {
  if (scope.type === 'all') return () => true
  if (scope.type === 'places') return (key) => scope.keys.includes(key)
  // What was in the lesson then, and what is in it now: a section may have moved in or out.
  const owners = [ownersIn(then), ownersIn(now)]
  return (key) => {
    const place = parsePlaceKey(key)
    return (
      place !== null &&
      owners.some((owner) => {
        const { holder } = owner(place)
        return 'id' in holder && holder.id === scope.id
      })
    )
  }
}
