import { Awareness, removeAwarenessStates } from 'y-protocols/awareness'
import { writeSyncStep1 } from 'y-protocols/sync'
import type * as Y from 'yjs'
import { CLOSE, Y_SYNC } from '../../../shared/protocol/wire.ts'
import type { Committer } from '../library/committer.ts'
import type { OpenedDocument } from '../library/library.ts'
import { awarenessFrame, frame, type Guest, type NewGuest, send, updateFrame } from './guest.ts'
import { createIntake } from './intake.ts'

/** One document and everybody who has it open, in y-websocket's protocol. An edit is applied at once, committed,
 *  and only then passed on and acknowledged. */
export interface RoomServer {
  readonly doc: Y.Doc
  readonly awareness: Awareness
  guests(): number
  enter(guest: NewGuest): void
  dispose(): void
}

export function createRoomServer(opened: OpenedDocument, committer: Committer): RoomServer {
  const { doc, room } = opened
  const awareness = new Awareness(doc)
  awareness.setLocalState(null)
  const guests = new Set<Guest>()
  const intake = createIntake({ doc, awareness, committer })
  const stopPassingOn = passOnCommitted({ doc, room, guests, committer })
  relayPresence(awareness, guests)

  function leave(guest: Guest): void {
    if (!guests.delete(guest)) return
    forget(awareness, [...guest.clients])
    guest.onLeave()
  }

  return {
    doc,
    awareness,
    guests: () => guests.size,
    enter(newGuest) {
      const guest: Guest = { ...newGuest, received: 0, clients: new Set() }
      guests.add(guest)
      guest.channel.onClose(() => leave(guest))
      send(
        guest,
        frame(Y_SYNC, (encoder) => writeSyncStep1(encoder, doc)),
      )
      const present = [...awareness.getStates().keys()]
      if (present.length > 0) send(guest, awarenessFrame(awareness, present))
      guest.channel.onMessage((message) => intake.take(guest, message))
    },
    dispose() {
      for (const guest of [...guests]) guest.channel.close(CLOSE.goingAway, 'host stops')
      stopPassingOn()
      awareness.destroy()
      opened.release()
    },
  }
}

/** Updates wait for their commit, then go to everybody but their sender. */
function passOnCommitted(deps: {
  readonly doc: Y.Doc
  readonly room: string
  readonly guests: ReadonlySet<Guest>
  readonly committer: Committer
}): () => void {
  const { doc, room, guests } = deps
  const waiting: { update: Uint8Array; origin: unknown }[] = []
  const onUpdate = (update: Uint8Array, origin: unknown) => void waiting.push({ update, origin })
  doc.on('update', onUpdate)
  const offCommitted = deps.committer.committed.on((batch) => {
    if (!batch.has(room)) return
    const committed = waiting.splice(0)
    for (const guest of guests) {
      const news = committed.filter((each) => each.origin !== guest).map((each) => each.update)
      if (news.length > 0) send(guest, updateFrame(news))
    }
  })
  return () => {
    offCommitted()
    doc.off('update', onUpdate)
  }
}

export interface AwarenessChange {
  readonly added: number[]
  readonly updated: number[]
  readonly removed: number[]
}

function relayPresence(awareness: Awareness, guests: ReadonlySet<Guest>): void {
  awareness.on('update', ({ added, updated, removed }: AwarenessChange, origin: unknown) => {
    const from = [...guests].find((guest) => guest === origin)
    for (const client of added) from?.clients.add(client)
    for (const client of removed) from?.clients.delete(client)
    const news = awarenessFrame(awareness, [...added, ...updated, ...removed])
    for (const guest of guests) if (guest !== origin) send(guest, news)
  })
}

/** Takes clients off the list, clocks too: whoever comes back with the same clock is heard at once. */
export function forget(awareness: Awareness, clients: number[]): void {
  removeAwarenessStates(awareness, clients, null)
  for (const client of clients) awareness.meta.delete(client)
}
