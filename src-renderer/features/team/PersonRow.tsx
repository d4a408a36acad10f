import { useState } from 'react'
import type { Status } from '../../../shared/api/team-api.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { AlertDialog } from '../../ui/AlertDialog.tsx'
import { Avatar, type PresenceColor } from '../../ui/Avatar.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { icons } from '../../ui/icons.ts'
import { RenameMe } from './RenameMe.tsx'
import { RoleSelect } from './RoleChoice.tsx'
import type { MemberRole } from './rights.ts'
import styles from './TeamPage.module.css'
import { isJustNow } from './time-left.ts'
import { useMemberActions } from './use-member-actions.ts'
import { useTicks } from './use-sync-state.ts'

type Member = Status['members'][number]

export interface PersonRowProps {
  readonly member: Member
  readonly mayManage: boolean
  /** It is me, and nobody else is a lead. */
  readonly isOnlyLead: boolean
}

/** One of us: the name, the role, the computers, and when they were here. */
export function PersonRow({ member, mayManage, isOnlyLead }: PersonRowProps) {
  const t = useT()
  const [isRenaming, setRenaming] = useState(false)
  const isHere = member.here || member.isMe
  return (
    <li className={styles.person}>
      {/* The name stands beside it. */}
      <span aria-hidden="true">
        <Avatar name={member.name} color={(member.color + 1) as PresenceColor} isIdle={!isHere} />
      </span>
      {isRenaming ? (
        <RenameMe name={member.name} onClose={() => setRenaming(false)} />
      ) : (
        <>
          <span className={styles.who}>
            <span className={styles.name}>
              <bdi>{member.name}</bdi>
              {member.isMe && <Badge tone="accent">{t('team.me')}</Badge>}
            </span>
            <span className={styles.seen}>
              <LastSeen member={member} isHere={isHere} />
              <Devices member={member} />
            </span>
          </span>
          <MemberRoleCell member={member} mayManage={mayManage} isOnlyLead={isOnlyLead} />
          {member.isMe && (
            <IconButton icon={icons.rename} label={t('team.rename')} onPress={() => setRenaming(true)} />
          )}
          {!member.isMe && mayManage && <RemoveButton member={member} />}
        </>
      )}
    </li>
  )
}

const MEMBER_ROLES: readonly MemberRole[] = ['lead', 'teacher', 'specialist', 'coach']

function MemberRoleCell({ member, mayManage, isOnlyLead }: PersonRowProps) {
  const t = useT()
  const { setRole } = useMemberActions()
  const [lower, setLower] = useState<MemberRole | null>(null)
  const { role, name } = member
  if (!mayManage || role === 'guest') return <Badge>{t('team.role', { role })}</Badge>
  const change = (next: MemberRole) => {
    if (next === role) return
    if (member.isMe) setLower(next)
    else void setRole(member, next)
  }
  return (
    <>
      <RoleSelect
        label={t('team.roleOf', { name })}
        isLabelHidden
        roles={MEMBER_ROLES}
        value={role}
        onChange={change}
        isDisabled={isOnlyLead}
        className={styles.role}
      />
      <AlertDialog
        title={t('team.demoteQuestion')}
        isOpen={lower !== null}
        onOpenChange={() => setLower(null)}
        confirm={t('team.demoteConfirm')}
        onConfirm={() => lower !== null && void setRole(member, lower)}
      >
        {t('team.demoteText')}
      </AlertDialog>
    </>
  )
}

function RemoveButton({ member }: { readonly member: Member }) {
  const t = useT()
  const { remove } = useMemberActions()
  const [isAsking, setAsking] = useState(false)
  const { name } = member
  return (
    <>
      <IconButton icon={icons.userMinus} label={t('team.remove', { name })} onPress={() => setAsking(true)} />
      <AlertDialog
        title={t('team.removeQuestion', { name })}
        isOpen={isAsking}
        onOpenChange={setAsking}
        confirm={t('team.removeConfirm')}
        tone="danger"
        onConfirm={() => void remove(member)}
      >
        {t('team.removeText')}
      </AlertDialog>
    </>
  )
}

function Devices({ member: { devices } }: { readonly member: Member }) {
  const t = useT()
  const { list } = useFormats()
  if (devices.length === 0) return null
  return (
    <>
      <span aria-hidden="true"> · </span>
      <span>{t('team.devices', { devices: list(devices) })}</span>
    </>
  )
}

function LastSeen({ member, isHere }: { readonly member: Member; readonly isHere: boolean }) {
  const t = useT()
  const { ago } = useFormats()
  const { clock } = useConnection()
  useTicks(!isHere)
  const words = () => {
    if (isHere) return t('team.hereNow')
    if (member.lastSeen === null) return t('team.neverSeen')
    if (isJustNow(member.lastSeen, clock.now())) return t('team.seenJustNow')
    return t('team.lastSeen', { ago: ago(new Date(member.lastSeen), new Date(clock.now())) })
  }
  return <span>{words()}</span>
}
