import { type Membership, roleOf } from '../../../shared/domain/team/membership.ts'
import { mayManage } from '../../../shared/domain/team/roles.ts'
import { err, ok } from '../../../shared/lib/result.ts'
import type { HostParts } from '../host-parts.ts'
import type { Handlers } from './serve-rpc.ts'

/** Roles, and taking somebody off the team. */
export type MemberHandlers = Pick<Handlers, 'team.setRole' | 'team.remove'>

export function serveMembers({ membership, device, teamKeys, myRole }: HostParts): MemberHandlers {
  const mayNot = err({ type: 'MayNot' as const })
  const lastLead = err({ type: 'LastLead' as const })

  const isLastLead = ({ members }: Membership, id: string): boolean => {
    const leads = [...members.values()].filter((member) => member.role === 'lead' && !member.isRemoved)
    return leads.length === 1 && leads[0]?.id === id
  }

  return {
    'team.setRole': ({ member, role }) => {
      if (!mayManage(myRole())) return mayNot
      if (role !== 'lead' && isLastLead(membership.now(), member)) return lastLead
      membership.append({ type: 'role', member, role })
      return ok(null)
    },
    'team.remove': ({ member }) => {
      const isMyself = membership.memberOf(device.id)?.id === member
      if (!mayManage(myRole()) && !isMyself) return mayNot
      if (isLastLead(membership.now(), member)) return lastLead
      membership.append({ type: 'remove', member })
      // Whoever leaves cannot make the new key; the next to change anything does.
      if (roleOf(membership.now(), device.id) !== null) teamKeys.rotate()
      return ok(null)
    },
  }
}
