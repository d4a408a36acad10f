import * as z from 'zod'
import { TEAM_ROOM } from '../../../shared/documents/room.ts'
import { setMember } from '../../../shared/documents/team/actions.ts'
import { roleOf } from '../../../shared/domain/team/membership.ts'
import type { Role } from '../../../shared/domain/team/roles.ts'
import type { Ids } from '../../../shared/lib/ids.ts'
import type { Introduction } from '../../../shared/protocol/join.ts'
import { signedEntry } from '../../../shared/protocol/membership.ts'
import { deviceIdOf } from '../identity/device-keys.ts'
import type { MembershipLog } from '../identity/membership-log.ts'
import type { TeamKeys } from '../identity/team-keys.ts'
import type { Edits } from '../library/edits.ts'

/** What a new member's computer is told when it is let in: the team, who it is now, and the whole membership log,
 *  which it checks line by line. */
export const admitted = z.object({
  team: z.object({ id: z.string(), name: z.string().max(200) }),
  member: z.string().regex(/^[0-9a-z]{8,32}$/),
  entries: z.array(signedEntry).max(5_000),
})
export type Admitted = z.output<typeof admitted>

export interface AdmissionDeps {
  readonly membership: MembershipLog
  readonly teamKeys: TeamKeys
  readonly edits: Edits
  readonly ids: Ids
  team(): { readonly id: string; readonly name: string } | null
}

/** Signs a colleague's computer in, gives it the team's key, and puts its owner onto the team's list. */
export function admit(deps: AdmissionDeps, who: Introduction, role: Role, as: string | null): Admitted {
  const { membership, edits, ids } = deps
  const device = deviceIdOf(who.signingKey)
  // A computer that comes back is who it was, whatever its owner types.
  const isBack = roleOf(membership.now(), device) !== null
  const known = isBack ? membership.memberOf(device) : (membership.now().members.get(as ?? '') ?? null)
  const member = { id: known?.id ?? ids.next(), name: known?.name ?? who.memberName }
  const key = { sign: who.signingKey, box: who.boxKey, name: who.deviceName || who.memberName }
  if (!isBack) membership.append({ type: 'admit', member, role: known?.role ?? role, key })
  deps.teamKeys.share()
  if (!known) edits.edit(TEAM_ROOM, (edit) => setMember(edit, member.id, member.name))
  const team = deps.team()
  return {
    team: { id: team?.id ?? '', name: team?.name ?? '' },
    member: member.id,
    entries: [...membership.entries()],
  }
}
