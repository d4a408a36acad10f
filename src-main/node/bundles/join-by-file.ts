import { TEAM_ROOM } from '../../../shared/documents/room.ts'
import { setMember } from '../../../shared/documents/team/actions.ts'
import { readTeam } from '../../../shared/documents/team/read.ts'
import { roleOf } from '../../../shared/domain/team/membership.ts'
import { mayEdit } from '../../../shared/domain/team/roles.ts'
import type { Clock } from '../../../shared/lib/clock.ts'
import type { Ids } from '../../../shared/lib/ids.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { ownCertificate } from '../hub/certificate.ts'
import { deviceNameOf } from '../hub/device-name.ts'
import { publicKeys } from '../identity/device-keys.ts'
import { invitationKeyOf } from '../identity/invitation-key.ts'
import { parseEntry } from '../identity/membership-log.ts'
import type { TeamKeys } from '../identity/team-keys.ts'
import type { Library } from '../library/library.ts'
import type { CallContext } from '../services/serve-rpc.ts'
import type { Settings } from '../store/settings.ts'
import { keyOfCode, parseBundleCode } from './bundle-code.ts'
import { readSealed, unlock } from './seal-bundle.ts'
import { withBody } from './take-bundle.ts'
import { type BodyFacts, type TakeRoomsDeps, takeRooms } from './take-rooms.ts'

/** Coming onto a team with a file and its code, far from every colleague: the invitation's key signs this computer
 *  in, and whoever meets it later can check that line like any other. */
export interface JoinByFileDeps extends TakeRoomsDeps {
  readonly teamKeys: TeamKeys
  readonly settings: Settings
  readonly library: Library
  readonly clock: Clock
  readonly ids: Ids
}

export interface JoinByFileError {
  readonly type: 'AlreadyATeam' | 'NotABundle' | 'WrongCode' | 'Expired' | 'NewerBundle'
}

export async function joinByFile(
  deps: JoinByFileDeps,
  { file, code, myName }: { readonly file: Uint8Array; readonly code: string; readonly myName: string },
  context: CallContext,
): Promise<Result<{ readonly teamName: string }, JoinByFileError>> {
  const envelope = readSealed(file)
  if (!envelope.ok) return err({ type: envelope.error.type === 'NewerBundle' ? 'NewerBundle' : 'NotABundle' })
  const { lock, team, device: maker, at } = envelope.value.header
  if (lock.type !== 'code') return err({ type: 'NotABundle' })
  const letters = parseBundleCode(code)
  const packed = letters === null ? null : unlock(envelope.value, await keyOfCode(letters, lock.salt))
  if (!packed) return err({ type: 'WrongCode' })
  const opened = await withBody(envelope.value, packed)
  if (!opened.ok) return err({ type: 'NotABundle' })
  const { facts, body } = opened.value
  const entered = enter(deps, team, facts, myName)
  if (!entered.ok) return entered
  await takeRooms(deps, body, { device: maker, at, edits: facts.edits }, context)
  writeMyName(deps, myName)
  // A place of its own, in case it takes over one day.
  await ownCertificate(deps.settings)
  return ok({ teamName: deps.library.read(TEAM_ROOM, (doc) => readTeam(doc).team.name) })
}

/** Checks the invitation against the team's own entries and signs this computer in; leaves nothing behind when that
 *  does not make it a member. */
function enter(
  { membership, device, teamKeys, settings, clock, ids }: JoinByFileDeps,
  team: string,
  { entries, invitation }: BodyFacts,
  myName: string,
): Result<void, JoinByFileError> {
  if (!invitation) return err({ type: 'NotABundle' })
  const key = invitationKeyOf(invitation.seed)
  const until = invitedUntil(entries, key.signKey)
  if (until !== null && clock.now() > until) return err({ type: 'Expired' })
  membership.take(entries)
  const member = { id: ids.next(), name: myName }
  if (membership.now().team === team)
    membership.appendAs(key, { type: 'enroll', member, key: publicKeys(device, deviceNameOf(settings)) })
  if (membership.now().team !== team || roleOf(membership.now(), device.id) === null) {
    membership.forget()
    return err({ type: 'NotABundle' })
  }
  teamKeys.adopt(invitation.epoch, invitation.teamKey)
  settings.set('memberId', member.id)
  settings.set('memberName', myName)
  return ok()
}

function invitedUntil(entries: BodyFacts['entries'], inviteKey: string): number | null {
  for (const line of entries) {
    const body = parseEntry(line)?.body
    if (body?.type === 'invite' && body.inviteKey === inviteKey) return body.until
  }
  return null
}

/** Onto the team's list, where the role allows it; a coach stands in the membership alone. */
function writeMyName({ membership, device, edits }: JoinByFileDeps, name: string): void {
  const role = roleOf(membership.now(), device.id)
  const me = membership.memberOf(device.id)
  if (!me || !role || !mayEdit(role, 'team')) return
  edits.edit(TEAM_ROOM, (edit) => setMember(edit, me.id, name))
  edits.commit()
}
