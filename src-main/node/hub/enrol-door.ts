import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod'
import type { Clock } from '../../../shared/lib/clock.ts'
import { type SignedEntry, signedEntry } from '../../../shared/protocol/membership.ts'
import { requestPath } from '../guests/request-path.ts'
import { type MembershipLog, parseEntry } from '../identity/membership-log.ts'
import { createBrake } from '../joining/brake.ts'

/** A member whose entry this host lacks (let in by file, or by another host while the team was split) cannot prove
 *  anything yet. It shows the signed lines that made it a member; what can be proven is taken, and then the device
 *  proves itself like any other. */
export const ENROL_PATH = '/enroll'
export const MAX_ENROL_BYTES = 64 * 1024

export interface EnrolDoor {
  /** False when the request is for somebody else. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
}

export const shownEntries = z.object({ entries: z.array(signedEntry).max(200) })

export function createEnrolDoor(deps: {
  readonly membership: MembershipLog
  readonly clock: Clock
}): EnrolDoor {
  const { membership } = deps
  const brake = createBrake(deps.clock)

  /** Who was removed could fill this computer's disk with lines that count for nothing; the holder of a used
   *  invitation, too. */
  function fitAmong(lines: readonly SignedEntry[]): readonly SignedEntry[] {
    // Once for all the lines: anybody may ask, and reading the log for each of them would hold up the host.
    const writers = new Set(membership.entries().map((known) => parseEntry(known)?.body.device))
    return lines.filter((line) => {
      const body = parseEntry(line)?.body
      if (!body || membership.memberOf(body.device)?.isRemoved === true) return false
      return body.type !== 'enroll' || !writers.has(body.device)
    })
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request)
    const shown = body === null ? null : parse(body)
    const isNews = shown !== null && membership.take(fitAmong(shown))
    response.writeHead(isNews ? 204 : 403, { connection: 'close' }).end()
  }

  return {
    answer(request, response) {
      if (requestPath(request) !== ENROL_PATH) return false
      // Only a browser page sends Origin, and no page is a member.
      const isOurs = request.method === 'POST' && request.headers.origin === undefined
      const from = request.socket.remoteAddress ?? ''
      if (!isOurs || !brake.take(from)) response.writeHead(isOurs ? 429 : 403, { connection: 'close' }).end()
      else void take(request, response)
      return true
    },
  }
}

/** Null when it is too long or breaks off. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > MAX_ENROL_BYTES) return null
      chunks.push(chunk)
    }
  } catch {
    // The other end went away.
    return null
  }
  return Buffer.concat(chunks).toString()
}

function parse(text: string): readonly SignedEntry[] | null {
  try {
    return shownEntries.safeParse(JSON.parse(text)).data?.entries ?? null
  } catch {
    // Not JSON.
    return null
  }
}
