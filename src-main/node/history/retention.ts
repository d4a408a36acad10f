import type { Database } from 'better-sqlite3'
import { isShared } from '../../../shared/documents/room.ts'
import { type Membership, roleOf } from '../../../shared/domain/team/membership.ts'
import type { Clock } from '../../../shared/lib/clock.ts'
import type { Heads } from '../../../shared/protocol/signed-edit.ts'
import type { EditLog, LoggedEdit } from '../store/edit-log.ts'
import type { Settings } from '../store/settings.ts'

/** How long the history reaches back. Older edits are folded into one state; what they wrote stays, only who wrote
 *  it when is forgotten. */
export const DEFAULT_HISTORY_DAYS = 400
export const MIN_HISTORY_DAYS = 30
export const MAX_HISTORY_DAYS = 3650

const DAY_MS = 24 * 60 * 60_000

export function historyDays(settings: Pick<Settings, 'get'>): number {
  const days = Number(settings.get('historyDays') ?? DEFAULT_HISTORY_DAYS)
  const isKnown = Number.isInteger(days) && days >= MIN_HISTORY_DAYS && days <= MAX_HISTORY_DAYS
  return isKnown ? days : DEFAULT_HISTORY_DAYS
}

interface RetentionDeps {
  readonly db: Database
  readonly editLog: Pick<EditLog, 'rows'>
  readonly settings: Pick<Settings, 'get'>
  readonly clock: Clock
  readonly membership: { now(): Membership }
  readonly device: { readonly id: string }
}

/** Folds every room's old edits; run once at start, before anything is sent. */
export function foldOldEdits(
  deps: RetentionDeps & { fold(room: string, beforeRow: number): void },
  rooms: Iterable<string>,
): void {
  for (const room of rooms) {
    const before = foldBefore(deps, room)
    if (before !== null) deps.fold(room, before)
  }
}

/** The row before which a room's edits may be folded; null when none may. Edits that no other computer of the team
 *  is known to have stay as they are: they must travel signed. */
export function foldBefore(deps: RetentionDeps, room: string): number | null {
  const { editLog, clock } = deps
  const oldest = clock.now() - historyDays(deps.settings) * DAY_MS
  const shared = sharedHeads(deps, room)
  // A clock that runs ahead must not keep everything after it for ever: such an edit is as old as those before it.
  const isOld = ({ at }: LoggedEdit) => at < oldest || at > clock.now() + DAY_MS
  const isElsewhere = ({ writer, seq }: LoggedEdit) => shared === null || seq <= (shared.get(writer) ?? 0)
  let before: number | null = null
  for (let after = 0; ; ) {
    const page = editLog.rows(room, after, PAGE_ROWS)
    for (const edit of page) {
      if (!isOld(edit) || !isElsewhere(edit)) return before
      before = edit.row + 1
    }
    const last = page.at(-1)
    if (!last) return before
    after = last.row
  }
}

const PAGE_ROWS = 500

interface PeerRow {
  readonly device: string
  readonly heads: string
}

/** What any other computer on the team is known to have of the room; null when this one is alone in the team, or the room is its
 *  own, so that there is nobody to share with. */
function sharedHeads({ db, device, membership }: RetentionDeps, room: string): Heads | null {
  const team = membership.now()
  const others = [...team.devices.keys()].filter((id) => id !== device.id && roleOf(team, id) !== null)
  if (!isShared(room) || others.length === 0) return null
  const known = db.prepare('SELECT device, heads FROM peer_heads WHERE room = ?').all(room) as PeerRow[]
  const most = new Map<string, number>()
  for (const { heads } of known.filter((each) => others.includes(each.device))) {
    for (const [writer, seq] of Object.entries(JSON.parse(heads) as Record<string, number>)) {
      most.set(writer, Math.max(seq, most.get(writer) ?? 0))
    }
  }
  return most
}
