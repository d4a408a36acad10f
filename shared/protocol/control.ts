import * as z from 'zod'
import { place, signedEntry } from './membership.ts'

/** The control channel between two hosts (`/control`, JSON text), both ways alike: who is on the team, where it
 *  meets, which documents there are and how they stand, so that a document's own socket is open only while there is
 *  something to say on it. */
export const controlMessage = z.discriminatedUnion('type', [
  /** First, from both ends: the last membership entries known, where this computer could be a host (null = nowhere),
   *  and, from the host, the digest of every room. */
  z.object({
    type: z.literal('hello'),
    team: z.string().max(32),
    tips: z.array(z.string().length(64)).max(256),
    place: place.nullable(),
    mayTakeOver: z.boolean(),
    rooms: z.record(z.string().max(100), z.string().max(22)),
  }),
  /** Membership entries the other end lacks, and every new one. */
  z.object({ type: z.literal('entries'), entries: z.array(signedEntry).max(5_000) }),
  /** Host to guest, after commits: rooms whose digest is new. */
  z.object({ type: z.literal('changed'), rooms: z.record(z.string().max(100), z.string().max(22)) }),
  /** Host to guest: where the other computers could be hosts, by device. */
  z.object({ type: z.literal('places'), places: z.record(z.string().length(32), place) }),
  /** Host to one guest, before it leaves: be the host. The guest grants itself the next epoch, which its role allows. */
  z.object({ type: z.literal('takeOver') }),
])
export type ControlMessage = z.output<typeof controlMessage>

/** Largest control message: a team of years has some thousand entries of 600 bytes. */
export const MAX_CONTROL_BYTES = 4 * 1024 * 1024

export function parseControl(text: string | Uint8Array): ControlMessage | null {
  if (typeof text !== 'string') return null
  try {
    const parsed = controlMessage.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
