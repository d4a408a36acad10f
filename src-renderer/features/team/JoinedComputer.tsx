import type { Sharing, Status } from '../../../shared/api/team-api.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { icons } from '../../ui/icons.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Meta } from '../../ui/Meta.tsx'
import { ComputerState } from './ComputerState.tsx'
import { joinedSentence, type LetInState, whereOf } from './joined-sentence.ts'
import { LeaveTeam } from './LeaveTeam.tsx'
import { myRights } from './rights.ts'
import { MayTakeOver, TakeOver } from './TakeOver.tsx'
import styles from './TeamPage.module.css'
import { isJustNow } from './time-left.ts'
import { useTicks } from './use-sync-state.ts'
import { WhatIsInTheWay } from './WhatIsInTheWay.tsx'

export type JoinedSharing = Sharing & { readonly type: 'joined' }

export interface JoinedComputerProps {
  readonly status: Status
  readonly sharing: JoinedSharing
}

/** The team meets at a colleague's computer: how it stands with it, and what to do where it is not in reach. */
export function JoinedComputer({ status, sharing }: JoinedComputerProps) {
  const { state, address } = sharing
  if (state === 'refused' || state === 'removed') return <ShutOut status={status} state={state} />
  return (
    <>
      <Standing sharing={sharing} state={state} />
      {state === 'away' && <WhatIsInTheWay address={address} hostName={sharing.hostName} />}
      {sharing.mayTakeOver && <TakeOver />}
      {(state === 'inStep' || state === 'catchingUp') && <InviteElsewhere />}
      {myRights(status).mayHost && <MayTakeOver isAllowed={status.mayTakeOver} />}
      <div className={styles.actions}>
        <LeaveTeam status={status} />
      </div>
    </>
  )
}

interface StandingProps {
  readonly sharing: JoinedSharing
  readonly state: LetInState
}

function Standing({ sharing, state }: StandingProps) {
  const t = useT()
  const { ago } = useFormats()
  const { clock } = useConnection()
  const { waiting, lastInStep } = sharing
  const isWell = state === 'inStep' || state === 'catchingUp'
  useTicks(!isWell)
  return (
    <>
      <ComputerState
        icon={isWell ? icons.online : icons.offline}
        tone={isWell ? 'accent' : 'warn'}
        title={t(state === 'away' ? 'team.alone' : 'team.joined')}
      >
        {joinedSentence(t, { state, where: whereOf(t, sharing) })}
      </ComputerState>
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
    </>
  )
}

function InviteElsewhere() {
  const t = useT()
  return <p className={styles.stateText}>{t('team.inviteElsewhere')}</p>
}

/** The team does not let this computer in: what is safe, and the way back. */
function ShutOut({ status, state }: { readonly status: Status; readonly state: 'refused' | 'removed' }) {
  const t = useT()
  const isRemoved = state === 'removed'
  return (
    <>
      <ComputerState
        icon={isRemoved ? icons.userMinus : icons.lock}
        tone="warn"
        title={isRemoved ? t('team.joinedRemoved') : t('team.joinedRefused')}
      >
        {isRemoved ? t('team.joinedRemovedText') : t('team.joinedRefusedText')}
      </ComputerState>
      <div className={styles.actions}>
        <LinkButton href="#/join">{t('team.joinNew')}</LinkButton>
        <LeaveTeam status={status} />
      </div>
    </>
  )
}
