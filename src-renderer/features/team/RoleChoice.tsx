import { useT } from '../../messages/use-t.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Select } from '../../ui/Select.tsx'
import type { MemberRole } from './rights.ts'

export interface RoleChoiceProps {
  readonly label: string
  readonly description?: string | undefined
  readonly roles: readonly MemberRole[]
  readonly value: MemberRole
  readonly onChange: (role: MemberRole) => void
}

/** The roles with what each may do, all in sight. */
export function RoleChoice({ roles, ...props }: RoleChoiceProps) {
  return <RadioGroup {...props} variant="cards" items={useRoleItems(roles)} />
}

export interface RoleSelectProps extends RoleChoiceProps {
  readonly isLabelHidden?: boolean
  readonly isDisabled?: boolean
  readonly className?: string | undefined
}

/** The role in a row; opened, it says what each may do. */
export function RoleSelect({ roles, ...props }: RoleSelectProps) {
  return <Select {...props} items={useRoleItems(roles)} />
}

function useRoleItems(roles: readonly MemberRole[]) {
  const t = useT()
  return roles.map((role) => ({
    id: role,
    label: t('team.role', { role }),
    description: t('team.roleText', { role }),
  }))
}
