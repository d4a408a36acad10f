import type { Status } from '../../../shared/api/team-api.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useT } from '../../messages/use-t.ts'
import { showToast } from '../../ui/Toast.tsx'
import type { MemberRole } from './rights.ts'
import { type TeamFailure, teamFailureText } from './team-failures.ts'

type Member = Status['members'][number]

export interface MemberActions {
  setRole(member: Member, role: MemberRole): Promise<void>
  remove(member: Member): Promise<void>
}

/** What a lead does to members; each says what came of it. */
export function useMemberActions(): MemberActions {
  const t = useT()
  const { call } = useConnection()
  const warn = (failure: TeamFailure) => showToast({ text: teamFailureText(t, failure), tone: 'warn' })
  const give = async (member: Member, role: Member['role'], isWayBack = false) => {
    const set = await call('team.setRole', { member: member.id, role })
    if (!set.ok) return warn(set.error)
    // Whoever gives up being a lead cannot take it back.
    const undo = !isWayBack &&
      !member.isMe && {
        action: { label: t('team.undo'), onAction: () => void give(member, member.role, true) },
      }
    showToast({ text: t('team.roleChanged', { name: member.name, role }), ...undo })
  }
  return {
    setRole: (member, role) => give(member, role),
    async remove(member) {
      const removed = await call('team.remove', { member: member.id })
      if (!removed.ok) return warn(removed.error)
      showToast({ text: t('team.removed', { name: member.name }) })
    },
  }
}
