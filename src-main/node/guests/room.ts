import * as encoding from 'lib0/encoding'
import { Awareness, removeAwarenessStates } from 'y-protocols/awareness'
import { messageYjsSyncStep1 } from 'y-protocols/sync'
import * as Y from 'yjs'
import type { SignedBase } from '../../../shared/protocol/signed-base.ts'
import type { SignedEdit } from '../../../shared/protocol/signed-edit.ts'
import { CLOSE, Y_SYNC } from '../../../shared/protocol/wire.ts'
import type { Library } from '../library/library.ts'
import { awarenessFrame, awarenessUpdate, frame, type Guest, type NewGuest, send } from './guest.ts'
import { createHostGuest, type HostGuest, type HostGuestDeps, type NewHostGuest } from './host-guest.ts'
import { createIntake, type IntakeDeps } from './intake.ts'
import { passOnCommitted } from './pass-on.ts'
import type { Brought, RefusedEdit, Taken } from './take-edits.ts'

/** One document and everybody who has it open: windows and stock clients in y-websocket's protocol, other hosts with
 *  signed edits. An edit is applied at once, committed, and only then passed on and acknowledged. */
export interface RoomServer {
  readonly awareness: Awareness
  /** Windows and clients. */
  guests(): number
  hosts(): number
  enter(guest: NewGuest): void
  enterHost(host: NewHostGuest): void
  /** Edits that came by a file. */
  take(edits: readonly SignedEdit[], brought: Brought): Promise<Taken>
  takeBase(base: SignedBase): Promise<RefusedEdit | null>
  /** Sends everybody away so that they come back to the document as it is then. */
  sendBack(): void
  /** Roles changed: whoever brought what was left out may bring it again. */
  askAgain(): void
  dispose(): void
}

export type RoomDeps = Omit<HostGuestDeps, 'room' | 'awareness'> &
  Omit<IntakeDeps, 'room' | 'awareness'> & { readonly library: Library }

export function createRoomServer(deps: RoomDeps): RoomServer {
  const { document, library, committer } = deps
  const { room } = document
  // It asks the document for its number only, under which nobody is here.
  const awareness = new Awareness(new Y.Doc())
  awareness.setLocalState(null)
  const guests = new Set<Guest>()
  const hosts = new Set<HostGuest>()
  /** Clients of guests, not of those behind hosts. */
  const ours = new Set<number>()
  const intake = createIntake({ ...deps, room, awareness })
  const stopPassingOn = passOnCommitted({ library, room, guests, hosts, committer })
  relayPresence({ awareness, guests, hosts, ours })

  function leave(guest: Guest): void {
    if (!guests.delete(guest)) return
    forget(awareness, [...guest.clients])
    guest.onLeave()
  }

  return {
    awareness,
    guests: () => guests.size,
    hosts: () => hosts.size,
    enter(newGuest) {
      const guest: Guest = { ...newGuest, received: 0, clients: new Set(), client: null }
      guests.add(guest)
      guest.channel.onClose(() => leave(guest))
      send(
        guest,
        frame(Y_SYNC, (encoder) => {
          encoding.writeVarUint(encoder, messageYjsSyncStep1)
          encoding.writeVarUint8Array(encoder, document.vector())
        }),
      )
      const present = [...awareness.getStates().keys()]
      if (present.length > 0) send(guest, awarenessFrame(awareness, present))
      guest.channel.onMessage((message) => intake.take(guest, message))
    },
    enterHost(newHost) {
      const host = createHostGuest(newHost, { ...deps, room, awareness })
      hosts.add(host)
      host.channel.onClose(() => {
        if (!hosts.delete(host)) return
        forget(awareness, [...host.clients])
        host.leave()
      })
      const present = host.isAbove ? [...ours] : [...awareness.getStates().keys()]
      if (present.length > 0) host.tellPresence(awarenessUpdate(awareness, present))
    },
    async take(edits, brought) {
      const done = await deps.taker.take(edits, brought)
      if (done.refused?.reason === 'poisoned') deps.onPoisoned(done.refused)
      return done
    },
    async takeBase(base) {
      const refused = await deps.taker.takeBase(base, { isFromOutside: true })
      if (refused?.reason === 'poisoned') deps.onPoisoned(refused)
      return refused
    },
    sendBack() {
      for (const { channel } of [...guests]) channel.close(CLOSE.reset, 'read anew')
      for (const { channel } of [...hosts]) channel.close(CLOSE.reload, 'read anew')
    },
    askAgain() {
      for (const host of [...hosts]) if (host.hasLeftOut()) host.channel.close(CLOSE.reload, 'ask again')
    },
    dispose() {
      deps.taker.close()
      for (const { channel } of [...guests, ...hosts]) channel.close(CLOSE.goingAway, 'host stops')
      stopPassingOn()
      awareness.destroy()
      document.release()
    },
  }
}

export interface AwarenessChange {
  readonly added: number[]
  readonly updated: number[]
  readonly removed: number[]
}

/** Everybody hears of everybody else; the host above only of who is here, as it would take the rest for a lie. */
function relayPresence(room: {
  readonly awareness: Awareness
  readonly guests: ReadonlySet<Guest>
  readonly hosts: ReadonlySet<HostGuest>
  readonly ours: Set<number>
}): void {
  const { awareness, guests, hosts, ours } = room
  /** Whoever spoke for a client last takes it along: a window that came again is not gone with its first channel. */
  function note(clients: readonly number[], origin: unknown): void {
    for (const speaker of [...guests, ...hosts])
      for (const client of clients) {
        if (speaker === origin) speaker.clients.add(client)
        else speaker.clients.delete(client)
      }
    if (guests.has(origin as Guest)) for (const client of clients) ours.add(client)
  }

  awareness.on('update', ({ added, updated, removed }: AwarenessChange, origin: unknown) => {
    note([...added, ...updated], origin)
    const changed = [...added, ...updated, ...removed]
    const changedHere = changed.filter((client) => ours.has(client))
    const news = awarenessFrame(awareness, changed)
    for (const guest of guests) if (guest !== origin) send(guest, news)
    for (const host of hosts) {
      const about = host.isAbove ? changedHere : changed
      if (host !== origin && about.length > 0) host.tellPresence(awarenessUpdate(awareness, about))
    }
    note(removed, null)
    for (const client of removed) ours.delete(client)
  })
}

/** Takes clients off the list, clocks too: whoever comes back with the same clock is heard at once. */
export function forget(awareness: Awareness, clients: number[]): void {
  removeAwarenessStates(awareness, clients, null)
  for (const client of clients) awareness.meta.delete(client)
}
