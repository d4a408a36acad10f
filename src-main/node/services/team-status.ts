import type { Status } from '../../../shared/api/team-api.ts'
import type { Team } from '../../../shared/domain/team/team.ts'
import type { HostParts } from '../host-parts.ts'

/** Everything a window shows about who, where and how safe, at this moment. */
export function statusOf(parts: HostParts, team: Team): Status {
  const { settings, sharing, memberId } = parts
  const joining = settings.get('hubTeamName')
  const here = parts.presence.here()
  const me = team.members.find((member) => member.id === memberId)
  return {
    version: parts.version,
    team:
      team.id !== ''
        ? { id: team.id, name: team.name, isSample: team.isSample }
        : joining === null
          ? null
          : { id: memberId, name: joining, isSample: false },
    me: { id: memberId, name: me?.name ?? settings.get('memberName') ?? '', color: me?.color ?? 0 },
    members: team.members.map((member) => ({
      ...member,
      here: here.has(member.id),
      isMe: member.id === memberId,
      lastSeen: parts.presence.lastSeen(member.id),
    })),
    sharing: sharing.state(),
    disk: parts.committer.diskState(),
    canPrint: parts.canPrint(),
  }
}
