import { useEffect, useRef, useState } from 'react'
import type { Status } from '../../../shared/api/team-api.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { icons } from '../../ui/icons.ts'
import { Meta } from '../../ui/Meta.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { AddressList } from './AddressList.tsx'
import { CopyButton } from './CopyButton.tsx'
import styles from './InvitationView.module.css'
import type { Invitation } from './InviteDialog.tsx'
import { timeLeft } from './time-left.ts'
import { useTicks } from './use-sync-state.ts'

export interface InvitationViewProps {
  readonly invitation: Invitation
  /** Who came onto the team while this was open. */
  readonly arrived: Status['members']
  readonly onNew: () => void
  readonly onCancel: () => void
  readonly onClose: () => void
}

/** One invitation to scan, to send, or to read out; it says when it is used or has run out. */
export function InvitationView({ invitation, arrived, onNew, onCancel, onClose }: InvitationViewProps) {
  const t = useT()
  const { isOver, words } = useUse(invitation, arrived)
  const place = useRef<HTMLDivElement>(null)
  // What stood here before has gone, and the focus with it.
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1} className={styles.view}>
      <p className={styles.left}>{words}</p>
      {!isOver && <Shapes invitation={invitation} />}
      {!isOver && <p className={styles.hint}>{t('team.inviteDoor')}</p>}
      {arrived.map(({ id, name }) => (
        <Meta key={id} icon={icons.done}>
          {t('team.arrived', { name })}
        </Meta>
      ))}
      <div className={styles.actions}>
        {!isOver && (
          <Button variant="quiet" onPress={onCancel}>
            {t('team.cancelInvitation')}
          </Button>
        )}
        <Button icon={icons.refresh} onPress={onNew}>
          {t('team.inviteNew')}
        </Button>
        <Button variant="primary" onPress={onClose}>
          {t('ui.done')}
        </Button>
      </div>
    </div>
  )
}

function Shapes({ invitation }: Pick<InvitationViewProps, 'invitation'>) {
  const t = useT()
  return (
    <div className={styles.shapes}>
      <QrCode rows={invitation.qr} label={t('team.inviteQr')} />
      <div className={styles.texts}>
        <section className={styles.shape} aria-label={t('team.inviteSend')}>
          <h3 className={styles.heading}>
            {t('team.inviteSend')}
            <CopyButton
              text={t('team.invitationMail', { text: invitation.text })}
              label={t('team.copyInvitation')}
              done={t('team.invitationCopied')}
            />
          </h3>
          <bdi dir="ltr" className={styles.text}>
            {invitation.text}
          </bdi>
          <span className={styles.hint}>{t('team.inviteSendHint')}</span>
        </section>
        <section className={styles.shape} aria-label={t('team.inviteType')}>
          <h3 className={styles.heading}>{t('team.inviteType')}</h3>
          <AddressList addresses={invitation.addresses} />
          <span className={styles.label}>{t('team.codeTitle')}</span>
          <span className={styles.code}>
            <bdi dir="ltr" className={styles.codeValue}>
              {invitation.code}
            </bdi>
            <CopyButton text={invitation.code} label={t('team.copyCode')} done={t('team.codeCopied')} />
          </span>
        </section>
      </div>
    </div>
  )
}

/** Whether it still lets somebody in. It lets in one: whoever came first since it was made has used it. */
function useUse({ expiresAt }: Invitation, arrived: Status['members']) {
  const t = useT()
  const { clock } = useConnection()
  const [before] = useState(arrived.length)
  const usedBy = arrived[before]
  useTicks(usedBy === undefined)
  const left = timeLeft(expiresAt - clock.now())
  if (usedBy !== undefined) return { isOver: true, words: t('team.codeUsed', { name: usedBy.name }) }
  if (left === null) return { isOver: true, words: t('team.codeExpired') }
  return { isOver: false, words: t('team.codeFor', { time: t('team.timeLeft', left) }) }
}
