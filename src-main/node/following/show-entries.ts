import { request } from 'node:http'
import type { WebSocket } from 'ws'
import type { Result } from '../../../shared/lib/result.ts'
import type { SignedEntry } from '../../../shared/protocol/membership.ts'
import { ENROL_PATH, MAX_ENROL_BYTES } from '../hub/enrol-door.ts'
import type { OwnDevice } from '../identity/device-keys.ts'
import type { MembershipLog } from '../identity/membership-log.ts'
import { type DoorError, type HubDoor, openAsDevice, reach } from './device-socket.ts'

interface Member {
  readonly device: OwnDevice
  readonly membership: MembershipLog
}

const ANSWER_WITHIN_MS = 4_000

/** Opens a socket as this device. A host that does not know it is shown, once, why it is a member. */
export async function openAsMember(
  door: HubDoor,
  path: string,
  member: Member,
): Promise<Result<WebSocket, DoorError>> {
  const opened = await openAsDevice(door, path, member.device)
  const isUnknown = !opened.ok && opened.error.type === 'Refused'
  const isTaken = isUnknown && (await showEntries(door, newest(member.membership.entries())))
  return isTaken ? openAsDevice(door, path, member.device) : opened
}

/** The last lines, as many as fit: a host that lacks the first ones has lost the team. */
function newest(entries: readonly SignedEntry[]): readonly SignedEntry[] {
  let left = MAX_ENROL_BYTES - 1_000
  const first = entries.findLastIndex((entry) => {
    left -= JSON.stringify(entry).length + 1
    return left < 0
  })
  return entries.slice(first + 1).slice(-200)
}

async function showEntries(door: HubDoor, entries: readonly SignedEntry[]): Promise<boolean> {
  const socket = await reach(door)
  if (!socket) return false
  const body = JSON.stringify({ entries })
  return new Promise((resolve) => {
    const asked = request({
      createConnection: () => socket,
      method: 'POST',
      path: ENROL_PATH,
      headers: {
        host: 'host',
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      },
      timeout: ANSWER_WITHIN_MS,
    })
    asked.on('response', (response) => {
      response.resume()
      resolve(response.statusCode === 204)
    })
    asked.on('timeout', () => asked.destroy())
    asked.on('error', () => resolve(false))
    asked.on('close', () => resolve(false))
    asked.end(body)
  })
}
