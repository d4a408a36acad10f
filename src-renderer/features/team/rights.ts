import type { Status } from '../../../shared/api/team-api.ts'
import { mayAdmit, mayGive, mayHost, mayManage, ROLES, type Role } from '../../../shared/domain/team/roles.ts'

/** What I may do on this screen. Whoever has no role on the team may do none of it. */
export interface MyRights {
  readonly mayAdmit: boolean
  readonly mayManage: boolean
  readonly mayHost: boolean
  /** The roles I may give to somebody, the widest first. */
  readonly given: readonly MemberRole[]
}

/** Members have one of these; guests are no members. */
export type MemberRole = Exclude<Role, 'guest'>

const MEMBER_ROLES = ROLES.filter((role) => role !== 'guest')

export function myRights({ me: { role } }: Status): MyRights {
  if (role === null) return { mayAdmit: false, mayManage: false, mayHost: false, given: [] }
  return {
    mayAdmit: mayAdmit(role),
    mayManage: mayManage(role),
    mayHost: mayHost(role),
    given: MEMBER_ROLES.filter((given) => mayGive(role, given)),
  }
}

/** I am a lead and nobody else is. */
export const isOnlyLead = ({ me, members }: Status): boolean =>
  me.role === 'lead' && !members.some((member) => member.role === 'lead' && !member.isMe)
