import { useState } from 'react'
import type { Sharing, Status } from '../../../shared/api/team-api.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { callFailureText } from '../../messages/call-failure.ts'
import { useT } from '../../messages/use-t.ts'
import { AlertDialog } from '../../ui/AlertDialog.tsx'
import { Button } from '../../ui/Button.tsx'
import { icons } from '../../ui/icons.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Meta } from '../../ui/Meta.tsx'
import { Section } from '../../ui/Panel.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { AddressList } from './AddressList.tsx'
import { ComputerState } from './ComputerState.tsx'
import { JoinedComputer } from './JoinedComputer.tsx'
import { myRights } from './rights.ts'
import styles from './TeamPage.module.css'

export interface ComputerSectionProps {
  readonly status: Status
  readonly onLetJoin: () => void
}

/** How this computer meets the team: alone, as the place where it meets, or at a colleague's. */
export function ComputerSection({ status, onLetJoin }: ComputerSectionProps) {
  const t = useT()
  const { sharing } = status
  return (
    <Section title={t('team.thisComputer')}>
      <div className={styles.computer}>
        {sharing.type === 'alone' && <Alone status={status} onLetJoin={onLetJoin} />}
        {sharing.type === 'hosting' && <Hosting sharing={sharing} />}
        {sharing.type === 'joined' && <JoinedComputer status={status} sharing={sharing} />}
      </div>
    </Section>
  )
}

function Alone({ status, onLetJoin }: ComputerSectionProps) {
  const t = useT()
  const { mayHost } = myRights(status)
  return (
    <>
      <ComputerState icon={icons.savedHere} title={t('team.alone')}>
        {t('team.aloneText')}
      </ComputerState>
      {!mayHost && <p className={styles.stateText}>{t('team.mayNotHost')}</p>}
      <div className={styles.actions}>
        <Button icon={icons.team} onPress={onLetJoin} isDisabled={!mayHost}>
          {t('team.letJoin')}
        </Button>
        {/* The sample is nobody's team: there is nothing to join with it. */}
        {status.team?.isSample === false && (
          <LinkButton href="#/join" variant="quiet">
            {t('team.joinNew')}
          </LinkButton>
        )}
      </div>
    </>
  )
}

function Hosting({ sharing }: { readonly sharing: Sharing & { readonly type: 'hosting' } }) {
  const t = useT()
  const { call } = useConnection()
  const [isAsking, setAsking] = useState(false)
  const isLoopback = sharing.addresses.every((address) => address.startsWith('127.'))
  const stop = async () => {
    const stopped = await call('hub.turnOff', null)
    showToast(
      stopped.ok ? { text: t('team.stopped') } : { text: callFailureText(t, stopped.error), tone: 'warn' },
    )
  }
  return (
    <>
      <ComputerState icon={icons.online} tone="accent" title={t('team.hosting')}>
        {isLoopback ? t('team.hostingLoopback') : t('team.hostingText')}
      </ComputerState>
      <AddressList addresses={sharing.addresses} />
      <Meta icon={icons.laptop}>{t('team.guests', { count: sharing.guests })}</Meta>
      <div className={styles.actions}>
        <Button onPress={() => setAsking(true)}>{t('team.stopSharing')}</Button>
      </div>
      <AlertDialog
        title={t('team.stopSharingQuestion')}
        isOpen={isAsking}
        onOpenChange={setAsking}
        confirm={t('team.stopSharingConfirm')}
        onConfirm={() => void stop()}
      >
        {t('team.stopSharingText')}
      </AlertDialog>
    </>
  )
}
