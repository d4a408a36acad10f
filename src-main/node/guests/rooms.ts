import { parseRoom } from '../../../shared/documents/room.ts'
import type { SignedBase } from '../../../shared/protocol/signed-base.ts'
import type { SignedEdit } from '../../../shared/protocol/signed-edit.ts'
import type { MembershipLog } from '../identity/membership-log.ts'
import type { Library } from '../library/library.ts'
import type { NewGuest } from './guest.ts'
import type { NewHostGuest } from './host-guest.ts'
import { createRoomServer, type RoomDeps, type RoomServer } from './room.ts'
import { openRoomDocument } from './room-document.ts'
import {
  type Brought,
  createEditsTaker,
  type RefusedEdit,
  type TakeEditsDeps,
  type Taken,
} from './take-edits.ts'

/** The rooms that somebody is in. A room closes when its last guest has gone. */
export interface Rooms {
  /** False when no document can have that name. */
  enter(room: string, guest: NewGuest): boolean
  /** Another host, at either end. False when no document can have that name. */
  enterHost(room: string, host: NewHostGuest): boolean
  /** Edits that came some other way than over a socket of the room: a file, whose maker brings them. */
  takeInto(room: string, edits: readonly SignedEdit[], brought: Brought): Promise<Taken>
  /** The same for a state that stands for edits; null when it was taken, or told nothing new. */
  takeBaseInto(room: string, base: SignedBase): Promise<RefusedEdit | null>
  peek(room: string): RoomServer | null
  guestsIn(room: string): number
  /** Sends everybody away, lets `change` alter what is stored, and begins again from that. */
  readAnew(room: string, change: () => void): void
  dispose(): void
}

export interface RoomsDeps
  extends Omit<RoomDeps, 'document' | 'taker' | 'kind' | 'onPoisoned'>,
    Omit<TakeEditsDeps, 'room' | 'kind' | 'document' | 'addEdits'> {
  readonly library: Library
  readonly membership: Pick<MembershipLog, 'changed'>
  readonly onChange: () => void
}

function askAgain(servers: Iterable<RoomServer>): void {
  for (const server of servers) server.askAgain()
}

export function createRooms(deps: RoomsDeps): Rooms {
  const { library, committer, onChange } = deps
  const servers = new Map<string, RoomServer>()
  /** Rooms in which a file is being taken. */
  const busy = new Map<string, number>()

  function start(room: string): RoomServer {
    const kind = parseRoom(room)?.kind ?? 'private'
    const document = openRoomDocument(library, room)
    const taker = createEditsTaker({ ...deps, room, kind, document, addEdits: committer.addEdits })
    const onPoisoned = () => {
      deps.log.warn('a document is read anew', { room })
      readAnew(room, () => {})
    }
    const server = createRoomServer({ ...deps, document, kind, taker, onPoisoned })
    server.awareness.on('change', onChange)
    servers.set(room, server)
    return server
  }

  const serverOf = (room: string): RoomServer => servers.get(room) ?? start(room)
  const offMembership = deps.membership.changed.on(() => askAgain(servers.values()))

  function closeIfEmpty(room: string): void {
    const server = servers.get(room)
    if (!server || server.guests() > 0 || server.hosts() > 0 || (busy.get(room) ?? 0) > 0) return
    servers.delete(room)
    server.dispose()
  }

  const leaving = (room: string, who: { readonly onLeave: () => void }) => () => {
    who.onLeave()
    closeIfEmpty(room)
  }

  async function whileOpen<T>(room: string, use: (server: RoomServer) => Promise<T>): Promise<T> {
    busy.set(room, (busy.get(room) ?? 0) + 1)
    const done = await use(serverOf(room))
    busy.set(room, (busy.get(room) ?? 1) - 1)
    closeIfEmpty(room)
    return done
  }

  function readAnew(room: string, change: () => void): void {
    const server = servers.get(room)
    committer.flush()
    servers.delete(room)
    server?.sendBack()
    server?.dispose()
    library.discard(room)
    change()
    onChange()
  }

  return {
    enter(room, guest) {
      if (!parseRoom(room)) return false
      serverOf(room).enter({ ...guest, onLeave: leaving(room, guest) })
      onChange()
      return true
    },
    enterHost(room, host) {
      if (!parseRoom(room)) return false
      serverOf(room).enterHost({ ...host, onLeave: leaving(room, host) })
      return true
    },
    takeInto: (room, edits, brought) => whileOpen(room, (server) => server.take(edits, brought)),
    takeBaseInto: (room, base) => whileOpen(room, (server) => server.takeBase(base)),
    peek: (room) => servers.get(room) ?? null,
    guestsIn: (room) => servers.get(room)?.guests() ?? 0,
    readAnew,
    dispose() {
      offMembership()
      for (const [room, server] of [...servers]) {
        servers.delete(room)
        server.dispose()
      }
    },
  }
}
