import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { type Awareness, applyAwarenessUpdate } from 'y-protocols/awareness'
import { readSyncStep1 } from 'y-protocols/sync'
import * as Y from 'yjs'
import {
  carriesChange,
  MAX_MESSAGE_BYTES,
  Y_AWARENESS,
  Y_QUERY_AWARENESS,
  Y_SYNC,
} from '../../../shared/protocol/wire.ts'
import type { Committer } from '../library/committer.ts'
import { acknowledge, awarenessFrame, type Guest, refuse, send } from './guest.ts'

/** What a room does with a guest's bytes. They are the outside: whatever they are, it is the guest who goes. */
export interface Intake {
  take(guest: Guest, message: string | Uint8Array): void
}

interface IntakeDeps {
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly committer: Committer
}

export function createIntake({ doc, awareness, committer }: IntakeDeps): Intake {
  function takeChange(guest: Guest, update: Uint8Array): void {
    if (!guest.mayEdit) {
      if (!isContained(doc, update)) refuse(guest, 'readOnly')
      return
    }
    // Not y-protocols' reader, which swallows what is malformed: that must not be acknowledged.
    Y.applyUpdate(doc, update, guest)
    guest.received += 1
    const count = guest.received
    committer.afterCommit(() => acknowledge(guest, count))
    if (committer.diskState() === 'full') refuse(guest, 'diskFull')
  }

  function takeSync(guest: Guest, message: Uint8Array, decoder: decoding.Decoder): void {
    decoding.readVarUint(decoder)
    if (carriesChange(message)) {
      takeChange(guest, decoding.readVarUint8Array(decoder))
      return
    }
    const answer = encoding.createEncoder()
    encoding.writeVarUint(answer, Y_SYNC)
    readSyncStep1(decoder, answer, doc)
    send(guest, encoding.toUint8Array(answer))
  }

  function takeMessage(guest: Guest, message: Uint8Array): void {
    const decoder = decoding.createDecoder(message)
    const type = decoding.readVarUint(decoder)
    if (type === Y_SYNC) takeSync(guest, message, decoder)
    if (type === Y_AWARENESS) applyAwarenessUpdate(awareness, decoding.readVarUint8Array(decoder), guest)
    if (type === Y_QUERY_AWARENESS) send(guest, awarenessFrame(awareness, [...awareness.getStates().keys()]))
  }

  return {
    take(guest, message) {
      if (typeof message === 'string' || message.length > MAX_MESSAGE_BYTES) {
        guest.channel.close(1008, 'malformed')
        return
      }
      try {
        takeMessage(guest, message)
      } catch {
        refuse(guest, 'malformed')
        guest.channel.close(1008, 'malformed')
      }
    },
  }
}

/** True when the update tells the document nothing new (y-websocket answers every sync with a step 2). */
const isContained = (doc: Y.Doc, update: Uint8Array): boolean =>
  Y.snapshotContainsUpdate(Y.snapshot(doc), update)
