import { useCallback, useEffect, useRef, useState } from 'react'
import type { AppContract } from '../../../shared/api/app-contract.ts'
import type { Given } from '../../../shared/api/contract.ts'
import type { Status } from '../../../shared/api/team-api.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { callFailureText } from '../../messages/call-failure.ts'
import { useT } from '../../messages/use-t.ts'
import { announce } from '../../ui/announce.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { icons } from '../../ui/icons.ts'
import { Meta } from '../../ui/Meta.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { AddressList } from './AddressList.tsx'
import { CopyButton } from './CopyButton.tsx'
import styles from './TeamPage.module.css'
import { timeLeft } from './time-left.ts'
import { useTicks } from './use-sync-state.ts'

export interface InviteDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly members: Status['members']
}

type Invitation = Given<AppContract['hub.inviteMember']>

/** Address and code for one colleague, to read out or to copy. */
export function InviteDialog({ isOpen, onClose, members }: InviteDialogProps) {
  const t = useT()
  return (
    <Dialog
      title={t('team.inviteDialog')}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      description={t('team.inviteLead')}
      footer={
        <Button variant="primary" onPress={onClose}>
          {t('ui.done')}
        </Button>
      }
    >
      <Invitation members={members} />
    </Dialog>
  )
}

function Invitation({ members }: Pick<InviteDialogProps, 'members'>) {
  const t = useT()
  const { call } = useConnection()
  const [invitation, setInvitation] = useState<Invitation | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const arrived = useArrivals(members)
  // A code lets one in: whoever came last used the one that was shown.
  const [usedUp, setUsedUp] = useState(0)

  const make = useCallback(async () => {
    const made = await call('hub.inviteMember', null)
    if (made.ok) setInvitation(made.value)
    else setFailure(made.error.type === 'NotHosting' ? t('team.aloneText') : callFailureText(t, made.error))
  }, [call, t])
  useEffect(() => void make(), [make])

  if (failure !== null) return <Banner tone="danger">{failure}</Banner>
  if (invitation === null) return <Skeleton lines={2} height="2.5rem" />
  return (
    <>
      <div className={styles.given}>
        <AddressList addresses={invitation.addresses} />
      </div>
      <Code
        invitation={invitation}
        usedBy={arrived.length > usedUp ? arrived.at(-1)?.name : undefined}
        onNew={() => {
          setUsedUp(arrived.length)
          void make()
        }}
      />
      {arrived.map(({ id, name }) => (
        <Meta key={id} icon={icons.done}>
          {t('team.arrived', { name })}
        </Meta>
      ))}
    </>
  )
}

interface CodeProps {
  readonly invitation: Invitation
  /** Who came in with it. */
  readonly usedBy: string | undefined
  readonly onNew: () => void
}

function Code({ invitation, usedBy, onNew }: CodeProps) {
  const t = useT()
  const { clock } = useConnection()
  useTicks(true)
  const left = timeLeft(invitation.expiresAt - clock.now())
  const isOver = left === null || usedBy !== undefined
  const words = () => {
    if (usedBy !== undefined) return t('team.codeUsed', { name: usedBy })
    return left === null ? t('team.codeExpired') : t('team.codeFor', { time: t('team.timeLeft', left) })
  }
  return (
    <div className={styles.given}>
      <span className={styles.label}>{t('team.codeTitle')}</span>
      <div className={styles.code}>
        <bdi dir="ltr" className={styles.codeValue} data-expired={isOver || undefined}>
          {invitation.code}
        </bdi>
        {!isOver && (
          <CopyButton text={invitation.code} label={t('team.copyCode')} done={t('team.codeCopied')} />
        )}
        <Button size="small" icon={icons.refresh} onPress={onNew}>
          {t('team.newCode')}
        </Button>
      </div>
      <span className={styles.seen}>{words()}</span>
    </div>
  )
}

/** Who came onto the team since the dialog was opened. */
function useArrivals(members: Status['members']): Status['members'] {
  const t = useT()
  const before = useRef(new Set(members.map((member) => member.id)))
  const said = useRef(new Set<string>())
  const arrived = members.filter((member) => !before.current.has(member.id))
  useEffect(() => {
    for (const { id, name } of arrived) {
      if (!said.current.has(id)) announce(t('team.arrived', { name }))
      said.current.add(id)
    }
  })
  return arrived
}
