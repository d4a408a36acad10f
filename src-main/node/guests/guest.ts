import * as encoding from 'lib0/encoding'
import { type Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { writeUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'
import {
  CLOSE,
  REFUSED,
  type RefusalReason,
  SAVED,
  Y_AWARENESS,
  Y_SYNC,
} from '../../../shared/protocol/wire.ts'
import type { PresenceGate } from '../gate/presence-gate.ts'
import type { TokenBucket } from '../gate/token-bucket.ts'
import type { Channel } from './channel.ts'

/** Somebody in a room: a window, a browser, another host, a stock client. */
export interface NewGuest {
  readonly channel: Channel
  /** Asked anew at every change: a role may be taken back while the socket is open. */
  readonly mayEdit: () => boolean
  /** In whose name it writes: this device for its own windows, `<device>/<ticket>` for an invited program. */
  readonly writer: string
  /** What a stranger must keep to; null for the owner's own windows. */
  readonly limits: GuestLimits | null
  /** Understands our own messages (`SAVED`, `REFUSED`). */
  readonly speaksOurs: boolean
  readonly onLeave: () => void
}

export interface GuestLimits {
  readonly bucket: TokenBucket
  readonly presence: PresenceGate
}

export interface Guest extends NewGuest {
  /** Changes that came over this channel. */
  received: number
  /** Awareness clients this channel spoke for; they leave with it. */
  readonly clients: Set<number>
  /** The one a window speaks for; null until it has. */
  client: number | null
}

// A reader that does not read is closed and catches up later by state vector.
const MAX_WAITING_BYTES = 4 * 1024 * 1024

export function send(guest: Guest, bytes: Uint8Array): void {
  if (guest.channel.waitingBytes() > MAX_WAITING_BYTES) guest.channel.close(CLOSE.reload, 'too slow')
  else guest.channel.send(bytes)
}

export function refuse(guest: Guest, reason: RefusalReason): void {
  if (guest.speaksOurs)
    send(
      guest,
      frame(REFUSED, (encoder) => encoding.writeVarString(encoder, reason)),
    )
}

/** Tells that the first `count` changes of this guest are on disk. */
export function acknowledge(guest: Guest, count: number): void {
  if (guest.speaksOurs)
    send(
      guest,
      frame(SAVED, (encoder) => encoding.writeVarUint(encoder, count)),
    )
}

export function frame(type: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, type)
  write(encoder)
  return encoding.toUint8Array(encoder)
}

/** One frame for many updates: in a crowd most of the cost is frames. */
export const updateFrame = (updates: readonly Uint8Array[]): Uint8Array =>
  frame(Y_SYNC, (encoder) =>
    writeUpdate(encoder, updates.length === 1 ? (updates[0] as Uint8Array) : Y.mergeUpdates([...updates])),
  )

export const awarenessUpdate = encodeAwarenessUpdate

export const awarenessFrame = (awareness: Awareness, clients: number[]): Uint8Array =>
  frame(Y_AWARENESS, (encoder) => encoding.writeVarUint8Array(encoder, awarenessUpdate(awareness, clients)))
