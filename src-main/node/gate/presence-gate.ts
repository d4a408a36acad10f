import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as z from 'zod'
import type { Clock } from '../../../shared/lib/clock.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { PRESENCE_LIMITS } from './limits.ts'

/** Who somebody is, as the connection proved it. */
export interface PresenceIdentity {
  readonly memberId: string
  readonly name: string
  /** 1-8. */
  readonly color: number
}

export interface PresenceRefusal {
  readonly type: 'malformed' | 'tooLarge' | 'foreignClient' | 'badClock' | 'tooFast'
}

export interface CleanPresence {
  /** The payload of an awareness message, written anew: for `applyAwarenessUpdate`. */
  readonly update: Uint8Array
  /** Clients this connection used first with this frame. Bind them to the writer in the room's table of clients
   *  too: a presence tells everybody a client's number before its first edit, and who edits first owns it. */
  readonly binds: readonly number[]
}

/** The presence of one connection in one room: it speaks for its own clients only, says no more than the fields
 *  we show, and carries the proven name whatever it claims. A refused frame leaves nothing behind. Not for what a
 *  hub passes down to a joined host: that tells of everybody, and the hub was pinned. */
export interface PresenceGate {
  check(update: Uint8Array): Result<CleanPresence, PresenceRefusal>
  /** Clients bound so far; they leave with the connection. */
  clients(): readonly number[]
}

interface PresenceGateOptions {
  readonly clock: Clock
  readonly identity: PresenceIdentity
  /** Another host may speak for several windows of its member. */
  readonly isHost: boolean
  /** Is this Yjs client free in the room, or this member's already? */
  readonly mayUse: (client: number) => boolean
}

const place = z.object({
  tab: z.string().max(40).optional(),
  lessonId: z.string().max(40).optional(),
  checkId: z.string().max(40).optional(),
  cell: z.string().max(120).optional(),
})
// Relative positions of the text cursor, as y-tiptap writes them, are kept as they are: the size bounds them.
const state = z.object({
  place: place.nullish().catch(undefined),
  cursor: z
    .looseObject({ cell: z.string().max(120).optional() })
    .nullish()
    .catch(undefined),
  activeAt: z.number().nullish().catch(undefined),
})

type State = z.output<typeof state> | null

interface Entry {
  readonly client: number
  readonly clock: number
  readonly state: State
}

export function createPresenceGate(options: PresenceGateOptions): PresenceGate {
  const lastClocks = new Map<number, number>()
  const maxClients = options.isHost ? PRESENCE_LIMITS.clientsOfHost : 1
  const take = createRate(options.clock)

  function mayTake(entries: readonly Entry[]): PresenceRefusal['type'] | null {
    const strangers = entries.filter(({ client }) => !lastClocks.has(client))
    const isTooMany = lastClocks.size + strangers.length > maxClients
    if (isTooMany || !strangers.every(({ client }) => options.mayUse(client))) return 'foreignClient'
    return entries.every((entry) => isClockSound(entry, lastClocks.get(entry.client))) ? null : 'badClock'
  }

  return {
    clients: () => [...lastClocks.keys()],
    check(update) {
      if (update.length > PRESENCE_LIMITS.bytes) return err({ type: 'tooLarge' })
      if (!take()) return err({ type: 'tooFast' })
      const read = readPresence(update)
      if (!read.ok) return read
      const refusal = mayTake(read.value)
      if (refusal) return err({ type: refusal })
      const binds = read.value.map(({ client }) => client).filter((client) => !lastClocks.has(client))
      for (const { client, clock } of read.value) {
        lastClocks.set(client, Math.max(clock, lastClocks.get(client) ?? 0))
      }
      return ok({ update: writePresence(read.value, options.identity), binds })
    },
  }
}

/** The clients that an update speaks of; none when it is no update. */
export function presenceClients(update: Uint8Array): readonly number[] {
  const read = readPresence(update)
  return read.ok ? read.value.map(({ client }) => client) : []
}

/** What an update says of one client; an update about nobody where it says nothing. */
export function presenceOf(update: Uint8Array, client: number | null): Uint8Array {
  const decoder = decoding.createDecoder(update)
  const entries = Array.from({ length: decoding.readVarUint(decoder) }, () => ({
    client: decoding.readVarUint(decoder),
    clock: decoding.readVarUint(decoder),
    state: decoding.readVarString(decoder),
  })).filter((entry) => entry.client === client)
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, entries.length)
  for (const entry of entries) {
    encoding.writeVarUint(encoder, entry.client)
    encoding.writeVarUint(encoder, entry.clock)
    encoding.writeVarString(encoder, entry.state)
  }
  return encoding.toUint8Array(encoder)
}

/** What a host says of everybody behind it. It is believed who they are, as it was pinned, and no more than that. */
export function checkCrowd(update: Uint8Array): Result<CleanPresence, PresenceRefusal> {
  if (update.length > PRESENCE_LIMITS.crowdBytes) return err({ type: 'tooLarge' })
  const read = readPresence(update)
  if (!read.ok) return read
  const isSound = read.value.every((entry) => isClockSound(entry, undefined))
  return isSound ? ok({ update, binds: [] }) : err({ type: 'badClock' })
}

/** A client's first clock is whatever it has counted to: a window that reconnects goes on counting. */
function isClockSound({ clock }: Entry, last: number | undefined): boolean {
  return clock <= PRESENCE_LIMITS.clock && (last === undefined || clock <= last + PRESENCE_LIMITS.clockStep)
}

function readPresence(update: Uint8Array): Result<readonly Entry[], PresenceRefusal> {
  try {
    const decoder = decoding.createDecoder(update)
    const entries: Entry[] = []
    for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) entries.push(readEntry(decoder))
    const isTwice = new Set(entries.map(({ client }) => client)).size < entries.length
    const isSafe = entries.every(({ client }) => Number.isSafeInteger(client))
    return isTwice || !isSafe || decoding.hasContent(decoder) ? err({ type: 'malformed' }) : ok(entries)
  } catch {
    return err({ type: 'malformed' })
  }
}

function readEntry(decoder: decoding.Decoder): Entry {
  const client = decoding.readVarUint(decoder)
  const clock = decoding.readVarUint(decoder)
  return { client, clock, state: state.nullable().parse(JSON.parse(decoding.readVarString(decoder))) }
}

/** Fields nobody knows are left out; `user` is ours alone to say. */
function writePresence(entries: readonly Entry[], { memberId, name, color }: PresenceIdentity): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, entries.length)
  for (const { client, clock, state: said } of entries) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, JSON.stringify(said && { ...said, user: { memberId, name, color } }))
  }
  return encoding.toUint8Array(encoder)
}

/** Too many are dropped, not saved up: the next one says the same better. */
function createRate(clock: Clock): () => boolean {
  let tokens: number = PRESENCE_LIMITS.burst
  let last = clock.now()
  return () => {
    const now = clock.now()
    const earned = (Math.max(0, now - last) * PRESENCE_LIMITS.perSecond) / 1000
    last = now
    tokens = Math.min(PRESENCE_LIMITS.burst, tokens + earned)
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}
