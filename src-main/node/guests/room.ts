import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import {
  Awareness,
  applyAwarenessUpdate,
  encodeAwarenessUpdate,
  removeAwarenessStates,
} from 'y-protocols/awareness'
import { readSyncStep1, readSyncStep2, readUpdate, writeSyncStep1, writeUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'
import {
  CLOSE,
  carriesChange,
  MAX_MESSAGE_BYTES,
  REFUSED,
  type RefusalReason,
  SAVED,
  Y_AWARENESS,
  Y_QUERY_AWARENESS,
  Y_SYNC,
} from '../../../shared/protocol/wire.ts'
import type { Committer } from '../library/committer.ts'
import type { OpenedDocument } from '../library/library.ts'
import type { Channel } from './channel.ts'

/** One document and everybody who has it open, in y-websocket's protocol. An edit is applied at once, committed,
 *  and only then passed on and acknowledged. */
export interface RoomServer {
  readonly doc: Y.Doc
  readonly awareness: Awareness
  guests(): number
  enter(guest: NewGuest): void
  dispose(): void
}

export interface NewGuest {
  readonly channel: Channel
  readonly mayEdit: boolean
  /** Understands our own messages (`SAVED`, `REFUSED`). */
  readonly speaksOurs: boolean
  readonly onLeave: () => void
}

interface Guest extends NewGuest {
  /** Changes that came over this channel. */
  received: number
  /** Awareness clients this channel spoke for; they leave with it. */
  readonly clients: Set<number>
}

// A reader that does not read is closed and catches up later by state vector.
const MAX_WAITING_BYTES = 4 * 1024 * 1024

export function createRoomServer(opened: OpenedDocument, committer: Committer): RoomServer {
  const { doc, room } = opened
  const awareness = new Awareness(doc)
  awareness.setLocalState(null)
  const guests = new Set<Guest>()
  /** Who sent an update must not get it back. */
  const waiting: { update: Uint8Array; origin: unknown }[] = []

  const onUpdate = (update: Uint8Array, origin: unknown) => void waiting.push({ update, origin })
  doc.on('update', onUpdate)
  const offCommitted = committer.committed.on((batch) => {
    if (batch.has(room)) passOn()
  })

  function passOn(): void {
    const batch = waiting.splice(0)
    for (const guest of guests) {
      const news = batch.filter((each) => each.origin !== guest).map((each) => each.update)
      if (news.length > 0) send(guest, updateFrame(news))
    }
  }

  function send(guest: Guest, frame: Uint8Array): void {
    if (guest.channel.waitingBytes() > MAX_WAITING_BYTES) guest.channel.close(CLOSE.reload, 'too slow')
    else guest.channel.send(frame)
  }

  function refuse(guest: Guest, reason: RefusalReason): void {
    if (guest.speaksOurs)
      send(
        guest,
        frame(REFUSED, (encoder) => encoding.writeVarString(encoder, reason)),
      )
  }

  function takeChange(guest: Guest, decoder: decoding.Decoder, step: number): void {
    if (!guest.mayEdit) {
      if (!isContained(doc, decoding.readVarUint8Array(decoder))) refuse(guest, 'readOnly')
      return
    }
    if (step === 1) readSyncStep2(decoder, doc, guest)
    else readUpdate(decoder, doc, guest)
    guest.received += 1
    const saved = guest.received
    if (!guest.speaksOurs) return
    committer.afterCommit(() =>
      send(
        guest,
        frame(SAVED, (encoder) => encoding.writeVarUint(encoder, saved)),
      ),
    )
    if (committer.diskState() === 'full') refuse(guest, 'diskFull')
  }

  function takeSync(guest: Guest, message: Uint8Array, decoder: decoding.Decoder): void {
    const step = decoding.readVarUint(decoder)
    if (carriesChange(message)) {
      takeChange(guest, decoder, step)
      return
    }
    const answer = encoding.createEncoder()
    encoding.writeVarUint(answer, Y_SYNC)
    readSyncStep1(decoder, answer, doc)
    send(guest, encoding.toUint8Array(answer))
  }

  function take(guest: Guest, message: string | Uint8Array): void {
    if (typeof message === 'string' || message.length > MAX_MESSAGE_BYTES) {
      guest.channel.close(1008, 'malformed')
      return
    }
    try {
      const decoder = decoding.createDecoder(message)
      const type = decoding.readVarUint(decoder)
      if (type === Y_SYNC) takeSync(guest, message, decoder)
      if (type === Y_AWARENESS) {
        applyAwarenessUpdate(awareness, decoding.readVarUint8Array(decoder), guest)
      }
      if (type === Y_QUERY_AWARENESS) sendAwareness(guest, [...awareness.getStates().keys()])
    } catch {
      // The guest's bytes are the outside; whatever they are, it is the guest who goes.
      refuse(guest, 'malformed')
      guest.channel.close(1008, 'malformed')
    }
  }

  const awarenessFrame = (clients: number[]) =>
    frame(Y_AWARENESS, (encoder) =>
      encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, clients)),
    )

  function sendAwareness(guest: Guest, clients: number[]): void {
    if (clients.length > 0) send(guest, awarenessFrame(clients))
  }

  awareness.on('update', ({ added, updated, removed }: AwarenessChange, origin: unknown) => {
    const from = [...guests].find((guest) => guest === origin)
    if (from) {
      for (const client of added) from.clients.add(client)
      for (const client of removed) from.clients.delete(client)
    }
    const changed = [...added, ...updated, ...removed]
    const news = awarenessFrame(changed)
    for (const guest of guests) if (guest !== origin) send(guest, news)
  })

  return {
    doc,
    awareness,
    guests: () => guests.size,
    enter(newGuest) {
      const guest: Guest = { ...newGuest, received: 0, clients: new Set() }
      guests.add(guest)
      guest.channel.onClose(() => {
        if (!guests.delete(guest)) return
        forget(awareness, [...guest.clients])
        guest.onLeave()
      })
      send(
        guest,
        frame(Y_SYNC, (encoder) => writeSyncStep1(encoder, doc)),
      )
      sendAwareness(guest, [...awareness.getStates().keys()])
      guest.channel.onMessage((message) => take(guest, message))
    },
    dispose() {
      for (const guest of [...guests]) guest.channel.close(CLOSE.goingAway, 'host stops')
      offCommitted()
      doc.off('update', onUpdate)
      awareness.destroy()
      opened.release()
    },
  }
}

interface AwarenessChange {
  readonly added: number[]
  readonly updated: number[]
  readonly removed: number[]
}

/** Takes clients off the list, clocks too: whoever comes back with the same clock is heard at once. */
export function forget(awareness: Awareness, clients: number[]): void {
  removeAwarenessStates(awareness, clients, null)
  for (const client of clients) awareness.meta.delete(client)
}

function frame(type: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, type)
  write(encoder)
  return encoding.toUint8Array(encoder)
}

const updateFrame = (updates: readonly Uint8Array[]): Uint8Array =>
  frame(Y_SYNC, (encoder) =>
    writeUpdate(encoder, updates.length === 1 ? (updates[0] as Uint8Array) : Y.mergeUpdates([...updates])),
  )

/** True when the update tells the document nothing new (y-websocket answers every sync with a step 2). */
function isContained(doc: Y.Doc, update: Uint8Array): boolean {
  return Y.snapshotContainsUpdate(Y.snapshot(doc), update)
}
