import { TEAM_ROOM } from '../../../shared/documents/room.ts'
import { setMember } from '../../../shared/documents/team/actions.ts'
import { roleOf } from '../../../shared/domain/team/membership.ts'
import { mayAdmit, mayEdit } from '../../../shared/domain/team/roles.ts'
import type { Team } from '../../../shared/domain/team/team.ts'
import type { OwnDevice } from '../identity/device-keys.ts'
import type { MembershipLog } from '../identity/membership-log.ts'
import type { TeamKeys } from '../identity/team-keys.ts'
import type { Edits } from '../library/edits.ts'

/** Whoever came in by file, or by somebody without the team key, is given it, and a coach is put onto the team's
 *  list: by the first who may. The host does it at once, the others when it has not. */
export function welcomeNewcomers(deps: {
  readonly membership: MembershipLog
  readonly device: OwnDevice
  readonly teamKeys: TeamKeys
  readonly edits: Edits
  readonly team: () => Team
}): () => void {
  const { membership, device, teamKeys, edits } = deps
  let timer: NodeJS.Timeout | null = null

  function welcome(): void {
    timer = null
    const role = roleOf(membership.now(), device.id)
    if (role === null || !mayAdmit(role)) return
    teamKeys.share()
    const listed = new Set(deps.team().members.map(({ id }) => id))
    // Whoever may write the team's document puts themselves there.
    for (const { id, name, role, isRemoved } of membership.now().members.values())
      if (!isRemoved && !listed.has(id) && !mayEdit(role, 'team'))
        edits.edit(TEAM_ROOM, (edit) => setMember(edit, id, name))
  }

  const off = membership.changed.on(() => {
    const isHost = membership.now().host?.device === device.id
    timer ??= setTimeout(welcome, isHost ? HOST_AFTER_MS : OTHERS_AFTER_MS).unref()
  })
  return () => {
    off()
    if (timer) clearTimeout(timer)
  }
}

/** After what the change came with; whoever admits does all of it in the same breath. */
const HOST_AFTER_MS = 50
const OTHERS_AFTER_MS = 3_000
