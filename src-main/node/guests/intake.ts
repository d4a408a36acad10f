import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { type Awareness, applyAwarenessUpdate } from 'y-protocols/awareness'
import { messageYjsSyncStep2 } from 'y-protocols/sync'
import type { RoomKind } from '../../../shared/domain/team/room-kind.ts'
import { ok } from '../../../shared/lib/result.ts'
import {
  CLOSE,
  carriesChange,
  MAX_MESSAGE_BYTES,
  type RefusalReason,
  Y_AWARENESS,
  Y_QUERY_AWARENESS,
  Y_SYNC,
} from '../../../shared/protocol/wire.ts'
import { applySafely } from '../gate/apply-safely.ts'
import { type CleanPresence, presenceClients, presenceOf } from '../gate/presence-gate.ts'
import type { GateRefusal } from '../gate/refusal.ts'
import type { Scratch } from '../gate/scratch.ts'
import { checkUpdate, type UpdateFacts } from '../gate/update-gate.ts'
import type { Committer } from '../library/committer.ts'
import type { ClientOwners } from './client-owners.ts'
import { acknowledge, awarenessFrame, type Guest, refuse, send } from './guest.ts'
import { pace } from './pace.ts'
import type { RoomDocument } from './room-document.ts'
import type { RefusedEdit } from './take-edits.ts'

/** What a room does with the bytes of a window or a stock client. They are the outside: whatever they are, it is the
 *  guest who goes. */
export interface Intake {
  take(guest: Guest, message: string | Uint8Array): void
}

export interface IntakeDeps {
  readonly room: string
  readonly kind: RoomKind
  readonly document: RoomDocument
  readonly awareness: Awareness
  readonly committer: Committer
  readonly owners: ClientOwners
  readonly scratch: Scratch
  readonly onPoisoned: (refused: RefusedEdit) => void
}

export function createIntake(deps: IntakeDeps): Intake {
  const { document, awareness, owners, room } = deps
  const takeChange = createChangeTaker(deps)
  /** Strangers are heard one message after the other, at their pace. */
  const queues = new WeakMap<Guest, Promise<void>>()

  function takeSync(guest: Guest, message: Uint8Array, decoder: decoding.Decoder): Promise<void> | null {
    decoding.readVarUint(decoder)
    if (carriesChange(message)) return takeChange(guest, decoding.readVarUint8Array(decoder))
    const answer = encoding.createEncoder()
    encoding.writeVarUint(answer, Y_SYNC)
    encoding.writeVarUint(answer, messageYjsSyncStep2)
    encoding.writeVarUint8Array(answer, document.lacking(decoding.readVarUint8Array(decoder)))
    send(guest, encoding.toUint8Array(answer))
    return null
  }

  function takePresence(guest: Guest, update: Uint8Array): void {
    const clean = guest.limits?.presence.check(update) ?? ok(ownPresence(guest, update))
    if (clean.ok) {
      owners.bind(room, clean.value.binds, guest.writer)
      applyAwarenessUpdate(awareness, clean.value.update, guest)
    } else if (clean.error.type !== 'tooFast') guest.channel.close(1008, 'presence')
  }

  /** A window also repeats what it heard of others, when they may be gone already: it is heard for itself alone. Who
   *  shows itself here first is whose client it is: a stranger could take the number of a window that has not written. */
  function ownPresence(guest: Guest, update: Uint8Array): CleanPresence {
    guest.client ??= presenceClients(update)[0] ?? null
    const own = presenceOf(update, guest.client)
    return { update: own, binds: presenceClients(own) }
  }

  function takeMessage(guest: Guest, message: Uint8Array): Promise<void> | null {
    try {
      const decoder = decoding.createDecoder(message)
      const type = decoding.readVarUint(decoder)
      if (type === Y_SYNC) return takeSync(guest, message, decoder)
      if (type === Y_AWARENESS) takePresence(guest, decoding.readVarUint8Array(decoder))
      if (type === Y_QUERY_AWARENESS)
        send(guest, awarenessFrame(awareness, [...awareness.getStates().keys()]))
    } catch {
      // The bytes ended too early or said what no client says.
      refuse(guest, 'malformed')
      guest.channel.close(1008, 'malformed')
    }
    return null
  }

  return {
    take(guest, message) {
      if (typeof message === 'string' || message.length > MAX_MESSAGE_BYTES) {
        guest.channel.close(1008, 'malformed')
      } else if (guest.limits === null) {
        void takeMessage(guest, message)
      } else {
        const { bucket } = guest.limits
        const before = queues.get(guest) ?? Promise.resolve()
        const heard = before.then(() => takeMessage(guest, message))
        queues.set(
          guest,
          heard
            .then(() => pace(bucket, guest.channel, message.length))
            // A full disk or a bug: this conversation ends, and not the process.
            .catch(() => guest.channel.close(1011, 'failed')),
        )
      }
    },
  }
}

/** The way of one change into the document: looked at, permitted, tried on a copy where it is heavy, applied. */
function createChangeTaker(deps: IntakeDeps) {
  const { room, kind, committer, owners } = deps
  const doc = deps.document.live
  const ownerOf = (client: number) => owners.ownerOf(room, client)
  const look = (guest: Guest, update: Uint8Array) =>
    checkUpdate({ doc: doc(), update, kind, writer: guest.writer, ownerOf })

  async function tryHeavy(guest: Guest, update: Uint8Array): Promise<void> {
    const tried = await deps.scratch.tryUpdate({ doc: doc(), update, kind })
    if (!tried.ok && tried.error.type === 'unavailable') return guest.channel.close(1013, 'busy')
    if (!tried.ok) return refuseChange(guest, { type: 'malformed' })
    const again = look(guest, update)
    if (again.ok) apply(guest, update, again.value)
    else refuseChange(guest, again.error)
  }

  function apply(guest: Guest, update: Uint8Array, facts: UpdateFacts): void {
    const applied = facts.isNews
      ? applySafely({ doc: doc(), update, writer: guest.writer, origin: guest })
      : ok()
    if (!applied.ok) {
      guest.channel.close(1008, 'malformed')
      deps.onPoisoned({ writer: guest.writer, seq: 0, reason: 'poisoned', what: applied.error.cause })
      return
    }
    owners.bind(room, facts.binds, guest.writer)
    count(guest)
    if (committer.diskState() === 'full') refuse(guest, 'diskFull')
  }

  function count(guest: Guest): void {
    guest.received += 1
    const { received } = guest
    committer.afterCommit(() => acknowledge(guest, received))
  }

  return (guest: Guest, update: Uint8Array): Promise<void> | null => {
    // So says everybody who comes in and has nothing; the document need not be opened for it.
    if (isNothing(update)) {
      count(guest)
      return null
    }
    const facts = look(guest, update)
    if (!facts.ok) refuseChange(guest, facts.error)
    else if (!guest.mayEdit()) {
      if (facts.value.isNews) refuse(guest, 'readOnly')
    } else if (facts.value.isHeavy && guest.limits !== null) return tryHeavy(guest, update)
    else apply(guest, update, facts.value)
    return null
  }
}

/** Yjs's update without structs and without deletions. */
const isNothing = (update: Uint8Array): boolean => update.length === 2 && update[0] === 0 && update[1] === 0

function refuseChange(guest: Guest, { type }: GateRefusal): void {
  const reason: RefusalReason = TOO_LARGE.has(type) ? 'tooLarge' : 'malformed'
  refuse(guest, reason)
  // What is only too much must go from the window, too, or it would be sent again for ever.
  if (reason === 'tooLarge') guest.channel.close(CLOSE.reset, 'too large')
  else guest.channel.close(1008, 'malformed')
}

const TOO_LARGE: ReadonlySet<string> = new Set(['tooLarge', 'tooManyParts', 'tooLong'])
