import { createHash } from 'node:crypto'
import type { EntryAct } from '../../shared/domain/team/membership-entry.ts'
import type { SignedEntry } from '../../shared/protocol/membership.ts'
import type { OwnDevice } from '../../src-main/node/identity/device-keys.ts'
import type { PreparedTeam } from './rogue-team.ts'

export const idOfEntry = ({ body }: SignedEntry): string => createHash('sha256').update(body).digest('hex')

/** Any line of the membership log, signed with any key. */
export function rogueEntry(
  team: Pick<PreparedTeam, 'team' | 'entries'>,
  keys: OwnDevice,
  act: EntryAct,
  head: { readonly prev?: readonly string[]; readonly device?: string; readonly at?: number } = {},
): SignedEntry {
  const last = team.entries.at(-1)
  const { prev = last ? [idOfEntry(last)] : [], device = keys.id, at = 1_700_000_000_000 } = head
  const body = JSON.stringify({ team: team.team, device, prev, at, ...act })
  return { body, sig: Buffer.from(keys.sign(Buffer.from(body))).toString('base64url') }
}

/** This device is where the team meets from now on, at a place where nobody answers. */
export const grantEntry = (
  team: Pick<PreparedTeam, 'team' | 'entries'>,
  keys: OwnDevice,
  epoch: number,
  prev?: readonly string[],
): SignedEntry => {
  const place = { addresses: ['127.0.0.1'], port: 9, pin: 'ab'.repeat(32) }
  return rogueEntry(team, keys, { type: 'host', epoch, place }, prev ? { prev } : {})
}
