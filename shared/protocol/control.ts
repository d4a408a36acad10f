import * as z from 'zod'

/** The control channel between two hosts (`/control`, JSON text): which documents there are and how they stand,
 *  so that a document's own socket is open only while there is something to say on it. */
export const controlMessage = z.discriminatedUnion('type', [
  /** Hub to guest, first: the team, and the digest of every room. */
  z.object({ type: z.literal('rooms'), teamId: z.string(), rooms: z.record(z.string(), z.string()) }),
  /** Hub to guest, after commits: rooms whose digest is new. */
  z.object({ type: z.literal('changed'), rooms: z.record(z.string(), z.string()) }),
])
export type ControlMessage = z.output<typeof controlMessage>

/** What a colleague's app sends to `POST /join`, after it has compared the pin. */
export const joinRequest = z.object({ secret: z.string().max(40), memberName: z.string().max(80) })
export const joinAnswer = z.object({ ticket: z.string(), teamId: z.string(), teamName: z.string() })

export function parseControl(text: string | Uint8Array): ControlMessage | null {
  if (typeof text !== 'string') return null
  try {
    const parsed = controlMessage.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
