import type { Status } from '../../../shared/api/team-api.ts'
import { roleOf } from '../../../shared/domain/team/membership.ts'
import type { Team } from '../../../shared/domain/team/team.ts'
import type { HostParts } from '../host-parts.ts'

/** Everything a window shows about who, where and how safe, at this moment. */
export function statusOf(parts: HostParts, team: Team): Status {
  const { settings, sharing, membership } = parts
  const memberId = parts.memberId()
  const roles = membership.now()
  const joining = settings.get('hubTeamName')
  const here = parts.presence.here()
  const me = team.members.find((member) => member.id === memberId)
  const people = team.members.filter((member) => !roles.members.get(member.id)?.isRemoved)
  return {
    version: parts.version,
    team:
      team.id !== ''
        ? { id: team.id, name: team.name, isSample: team.isSample }
        : joining === null
          ? null
          : { id: memberId, name: joining, isSample: false },
    me: {
      id: memberId,
      name: me?.name ?? settings.get('memberName') ?? '',
      color: me?.color ?? 0,
      role: roleOf(roles, parts.device.id),
    },
    members: people.map((member) => ({
      ...member,
      role: roles.members.get(member.id)?.role ?? 'teacher',
      devices: (roles.members.get(member.id)?.devices ?? []).map((id) => roles.devices.get(id)?.name ?? ''),
      here: here.has(member.id),
      isMe: member.id === memberId,
      lastSeen: parts.presence.lastSeen(member.id),
    })),
    sharing: sharing.state(),
    joining: parts.joining(),
    requests: sharing.hosting.requests().map(({ proposedRole, symbols, ...request }) => ({
      ...request,
      symbols: [...symbols],
      role: proposedRole,
    })),
    mayTakeOver: settings.get('mayTakeOver') !== 'no',
    reports: parts.history.reports.list().length,
    keptCopies: parts.keptCopies.list().length,
    disk: parts.committer.diskState(),
    canPrint: parts.canPrint(),
  }
}
