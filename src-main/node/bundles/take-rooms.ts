import { setImmediate as pause } from 'node:timers/promises'
import { isShared, parseRoom } from '../../../shared/documents/room.ts'
import { roleOf } from '../../../shared/domain/team/membership.ts'
import { mayRead } from '../../../shared/domain/team/roles.ts'
import { readBody } from '../../../shared/protocol/bundle.ts'
import type { SignedEntry } from '../../../shared/protocol/membership.ts'
import { deviceOf, type Heads, type SignedEdit } from '../../../shared/protocol/signed-edit.ts'
import type { Rooms } from '../guests/rooms.ts'
import { broughtBy } from '../guests/take-edits.ts'
import type { OwnDevice } from '../identity/device-keys.ts'
import type { MembershipLog } from '../identity/membership-log.ts'
import type { Edits } from '../library/edits.ts'
import type { FromOutside } from '../library/library.ts'
import type { CallContext } from '../services/serve-rpc.ts'
import type { EditLog } from '../store/edit-log.ts'
import type { PeerHeads } from '../store/peer-heads.ts'

/** What a body holds, looked through to its end before anything of it is taken. */
export interface BodyFacts {
  readonly entries: readonly SignedEntry[]
  readonly edits: number
  readonly rooms: readonly { readonly room: string; readonly heads: Heads }[]
  readonly invitation: {
    readonly seed: Uint8Array
    readonly epoch: number
    readonly teamKey: Uint8Array
  } | null
}

const MOST = { entries: 20_000, rooms: 20_000, edits: 2_000_000 } as const
const PARTS_AT_ONCE = 64

/** Null for anything but a whole body within its limits. */
export async function lookThrough(body: Uint8Array): Promise<BodyFacts | null> {
  const entries: SignedEntry[] = []
  const rooms: BodyFacts['rooms'][number][] = []
  let invitation: BodyFacts['invitation'] = null
  let edits = 0
  let parts = 0
  try {
    for (const part of readBody(body)) {
      parts += 1
      if (parts % PARTS_AT_ONCE === 0) await pause()
      if (part.type === 'entry') entries.push(part.entry)
      else if (part.type === 'invitation') invitation = part
      else if (part.type === 'room') rooms.push(part)
      else if (rooms.length === 0) return null
      else if (part.type === 'edits') edits += part.edits.length
      if (entries.length > MOST.entries || rooms.length > MOST.rooms || edits > MOST.edits) return null
    }
  } catch {
    // Not a body: whoever holds the key sealed something else.
    return null
  }
  return { entries, rooms, invitation, edits }
}

export interface TakeRoomsDeps {
  readonly rooms: Rooms
  readonly edits: Edits
  readonly editLog: EditLog
  readonly peerHeads: PeerHeads
  readonly membership: MembershipLog
  readonly device: OwnDevice
  /** From here on this computer signs in a new chain. */
  beginNewChain(): void
}

export interface TakenRooms {
  /** Edits that were news and are on disk now. */
  readonly taken: number
  /** Edits that were not taken: what they build on is not here, or their writer may not. */
  readonly left: number
}

const FROM_FILE: FromOutside = { isFromOutside: true }

/** Every edit of the body goes the way of edits from the network, with the bundle's maker as its bringer. */
export async function takeRooms(
  deps: TakeRoomsDeps,
  body: Uint8Array,
  from: { readonly device: string; readonly at: number; readonly edits: number },
  { signal, progress }: CallContext,
): Promise<TakenRooms> {
  const ends = new Map<string, Map<string, number>>()
  let room = ''
  let isOpen = false
  let brought = broughtBy(from.device, FROM_FILE)
  let taken = 0
  let looked = 0
  for (const part of readBody(body)) {
    if (signal.aborted) break
    if (part.type === 'room') {
      room = part.room
      brought = broughtBy(from.device, FROM_FILE)
      isOpen = mayTake(deps, room)
      if (isOpen) hearHeads(deps, room, part.heads, from)
    } else if (part.type === 'base') {
      if (isOpen) isOpen = (await deps.rooms.takeBaseInto(room, part.base)) === null
    } else if (part.type === 'edits') {
      if (isOpen) {
        noteEnds(ends, room, part.edits)
        const done = await deps.rooms.takeInto(room, part.edits, brought)
        taken += done.taken
        isOpen = done.refused === null
      } else noteEnds(ends, room, part.edits)
      looked += part.edits.length
      progress(looked, from.edits)
      await pause()
    }
  }
  deps.edits.commit()
  return { taken, left: leftOf(deps, ends) }
}

function mayTake({ membership, device }: TakeRoomsDeps, room: string): boolean {
  const kind = parseRoom(room)?.kind
  const role = roleOf(membership.now(), device.id)
  return kind !== undefined && isShared(room) && role !== null && mayRead(role, kind)
}

/** What the maker had when the file was made is a floor of what its computer has now. */
function hearHeads(
  { editLog, peerHeads, device, beginNewChain }: TakeRoomsDeps,
  room: string,
  heads: Heads,
  from: { readonly device: string; readonly at: number },
): void {
  const known = peerHeads.of(from.device, room)
  const all = new Map(known)
  for (const [writer, seq] of heads) all.set(writer, Math.max(seq, known.get(writer) ?? 0))
  peerHeads.note(from.device, room, all, from.at)
  const own = editLog.heads(room)
  const isOwnElsewhere = [...heads].some(
    ([writer, seq]) => deviceOf(writer) === device.id && seq > (own.get(writer) ?? 0),
  )
  if (isOwnElsewhere) beginNewChain()
}

function noteEnds(ends: Map<string, Map<string, number>>, room: string, edits: readonly SignedEdit[]): void {
  const mine = ends.get(room) ?? new Map<string, number>()
  ends.set(room, mine)
  for (const { writer, seq } of edits) mine.set(writer, seq)
}

function leftOf({ editLog }: TakeRoomsDeps, ends: ReadonlyMap<string, Heads>): number {
  let left = 0
  for (const [room, heads] of ends) {
    if (!isShared(room)) continue
    const have = editLog.heads(room)
    for (const [writer, seq] of heads) left += Math.max(0, seq - (have.get(writer) ?? 0))
  }
  return left
}
