import { type ReactNode, useState } from 'react'
import type { Sharing } from '../../../shared/api/team-api.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { callFailureText } from '../../messages/call-failure.ts'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { AlertDialog } from '../../ui/AlertDialog.tsx'
import { Button } from '../../ui/Button.tsx'
import { Glyph } from '../../ui/Glyph.tsx'
import { type Icon, icons } from '../../ui/icons.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Meta } from '../../ui/Meta.tsx'
import { Section } from '../../ui/Panel.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { AddressList } from './AddressList.tsx'
import { joinedSentence } from './joined-sentence.ts'
import styles from './TeamPage.module.css'
import { isJustNow } from './time-left.ts'
import { useTicks } from './use-sync-state.ts'

export interface ComputerSectionProps {
  readonly sharing: Sharing
  /** The sample is nobody's team: there is nothing to join with it. */
  readonly isSample: boolean
  readonly onLetJoin: () => void
}

/** How this computer meets the team: alone, as the place where it meets, or at a colleague's. */
export function ComputerSection({ sharing, isSample, onLetJoin }: ComputerSectionProps) {
  const t = useT()
  return (
    <Section title={t('team.thisComputer')}>
      <div className={styles.computer}>
        {sharing.type === 'alone' && <Alone isSample={isSample} onLetJoin={onLetJoin} />}
        {sharing.type === 'hosting' && <Hosting sharing={sharing} />}
        {sharing.type === 'joined' && <Joined sharing={sharing} />}
      </div>
    </Section>
  )
}

interface StateProps {
  readonly icon: Icon
  readonly tone?: 'accent' | 'warn'
  readonly title: string
  readonly children: ReactNode
}

function State({ icon, tone, title, children }: StateProps) {
  return (
    <div className={styles.state}>
      <span className={styles.sign} data-tone={tone}>
        <Glyph icon={icon} size={20} />
      </span>
      <div>
        <p className={styles.stateTitle}>{title}</p>
        <p className={styles.stateText}>{children}</p>
      </div>
    </div>
  )
}

function Alone({ isSample, onLetJoin }: Omit<ComputerSectionProps, 'sharing'>) {
  const t = useT()
  return (
    <>
      <State icon={icons.savedHere} title={t('team.alone')}>
        {t('team.aloneText')}
      </State>
      <div className={styles.actions}>
        <Button icon={icons.team} onPress={onLetJoin}>
          {t('team.letJoin')}
        </Button>
        {!isSample && (
          <LinkButton href="#/join" variant="quiet">
            {t('team.joinAgain')}
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
      <State icon={icons.online} tone="accent" title={t('team.hosting')}>
        {isLoopback ? t('team.hostingLoopback') : t('team.hostingText')}
      </State>
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

function Joined({ sharing }: { readonly sharing: Sharing & { readonly type: 'joined' } }) {
  const t = useT()
  const { ago } = useFormats()
  const { call, clock } = useConnection()
  const [isAsking, setAsking] = useState(false)
  const { address, state, waiting, lastInStep } = sharing
  const isWell = state === 'inStep' || state === 'catchingUp'
  useTicks(!isWell)
  const leave = async () => {
    const left = await call('team.leave', null)
    showToast(left.ok ? { text: t('team.left') } : { text: callFailureText(t, left.error), tone: 'warn' })
  }
  return (
    <>
      <State
        icon={isWell ? icons.online : icons.offline}
        tone={isWell ? 'accent' : 'warn'}
        title={t('team.joined')}
      >
        {joinedSentence(t, sharing)}
      </State>
      <div className={styles.facts}>
        {state !== 'inStep' && lastInStep !== null && (
          <Meta icon={icons.clock}>
            {isJustNow(lastInStep, clock.now())
              ? t('team.inStepJustNow')
              : t('team.inStepAgo', { ago: ago(new Date(lastInStep), new Date(clock.now())) })}
          </Meta>
        )}
        {isWell && <Meta icon={icons.upload}>{t('team.waiting', { count: waiting })}</Meta>}
      </div>
      <p className={styles.stateText}>{t('team.inviteElsewhere')}</p>
      <div className={styles.actions}>
        {!isWell && <LinkButton href="#/join">{t('team.joinAgain')}</LinkButton>}
        <Button variant="quiet" icon={icons.leave} onPress={() => setAsking(true)}>
          {t('team.leave', { address })}
        </Button>
      </div>
      <AlertDialog
        title={t('team.leaveQuestion', { address })}
        isOpen={isAsking}
        onOpenChange={setAsking}
        confirm={t('team.leaveConfirm')}
        tone="danger"
        onConfirm={() => void leave()}
      >
        <p>{t('team.leaveText')}</p>
        {state !== 'inStep' && <p>{t('team.leaveWaiting')}</p>}
      </AlertDialog>
    </>
  )
}
