import { setImmediate as pause } from 'node:timers/promises'
import { isShared, parseRoom, TEAM_ROOM } from '../../../shared/documents/room.ts'
import type { RoomKind } from '../../../shared/domain/team/room-kind.ts'
import { type BundlePart, writePart } from '../../../shared/protocol/bundle.ts'
import { type Heads, missingIn } from '../../../shared/protocol/signed-edit.ts'
import type { MembershipLog } from '../identity/membership-log.ts'
import type { Committer } from '../library/committer.ts'
import type { Library } from '../library/library.ts'
import type { CallContext } from '../services/serve-rpc.ts'
import type { BaseLog } from '../store/base-log.ts'
import type { EditLog } from '../store/edit-log.ts'
import type { PeerHeads } from '../store/peer-heads.ts'

/** What goes into a bundle: who is on the team, and of every room what some computers lack. */
export interface Gathered {
  readonly parts: readonly Uint8Array[]
  readonly edits: number
  /** Units, or what is said about them, with anything in the bundle. */
  readonly units: number
}

export interface GatherDeps {
  readonly library: Library
  readonly committer: Committer
  readonly editLog: EditLog
  readonly baseLog: BaseLog
  readonly peerHeads: PeerHeads
  readonly membership: MembershipLog
}

/** So much is taken at a time: a colleague whose key waits behind it must not notice. */
const CHUNK_BYTES = 32 * 1024

/** `devices`: the computers that it is for; none = everything. Rooms that `mayRead` denies are left out, and this
 *  computer's own, private ones always. */
export async function gatherParts(
  deps: GatherDeps,
  devices: readonly string[],
  mayRead: (kind: RoomKind) => boolean,
  { signal, progress }: CallContext,
): Promise<Gathered> {
  deps.committer.flush()
  const rooms = roomsFor(deps.library, mayRead)
  const parts = deps.membership.entries().map((entry) => writePart({ type: 'entry', entry }))
  const units = new Set<string>()
  let edits = 0
  for (const [index, room] of rooms.entries()) {
    if (signal.aborted) break
    for (const part of partsOf(deps, room, devices)) {
      parts.push(writePart(part))
      if (part.type !== 'edits') continue
      edits += part.edits.length
      const kind = parseRoom(room)
      if (kind?.kind === 'unit' || kind?.kind === 'comments') units.add(kind.id)
      // A keystroke must not wait for a year of work.
      await pause()
    }
    progress(index + 1, rooms.length)
  }
  return { parts, edits, units: units.size }
}

/** The team's own document first: it says which units there are. */
function roomsFor(library: Library, mayRead: (kind: RoomKind) => boolean): string[] {
  const rooms = library
    .rooms()
    .filter((room) => isShared(room) && mayRead(parseRoom(room)?.kind ?? 'private'))
  return [...rooms.filter((room) => room === TEAM_ROOM), ...rooms.filter((room) => room !== TEAM_ROOM)]
}

function* partsOf(
  { editLog, baseLog, peerHeads }: GatherDeps,
  room: string,
  devices: readonly string[],
): Generator<BundlePart> {
  yield { type: 'room', room, heads: editLog.heads(room) }
  const known = leastOf(devices.map((id) => peerHeads.of(id, room)))
  const base = baseLog.load(room)
  const lacksBase = base !== null && missingIn(known, base.heads)
  if (lacksBase) yield { type: 'base', base }
  const theirs = lacksBase ? mostOf(known, base.heads) : known
  for (let after = 0; ; ) {
    const edits = editLog.missing(room, theirs, after, CHUNK_BYTES)
    const last = edits.at(-1)
    if (!last) return
    yield { type: 'edits', edits }
    after = last.row
  }
}

/** What either has. */
const mostOf = (one: Heads, other: Heads): Heads =>
  new Map([...one, ...[...other].filter(([writer, seq]) => seq > (one.get(writer) ?? 0))])

/** What every one of them has. */
function leastOf([first, ...others]: readonly Heads[]): Heads {
  return new Map(
    [...(first ?? [])].map(([writer, seq]) => [
      writer,
      Math.min(seq, ...others.map((heads) => heads.get(writer) ?? 0)),
    ]),
  )
}
