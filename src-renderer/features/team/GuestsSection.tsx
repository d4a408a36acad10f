import { useState } from 'react'
import type { AppContract } from '../../../shared/api/app-contract.ts'
import type { Given } from '../../../shared/api/contract.ts'
import type { Status } from '../../../shared/api/team-api.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useQuery } from '../../connection/use-query.ts'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { icons } from '../../ui/icons.ts'
import { Section } from '../../ui/Panel.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { GuestDialog } from './GuestDialog.tsx'
import { myRights } from './rights.ts'
import styles from './TeamPage.module.css'
import { type TeamFailure, teamFailureText } from './team-failures.ts'

type Guest = Given<AppContract['guest.list']>[number]

/** Visitors in a browser, at the computer where the team meets; elsewhere, where to invite them. */
export function GuestsSection({ status }: { readonly status: Status }) {
  const t = useT()
  const [isInviting, setInviting] = useState(false)
  const { sharing } = status
  if (!myRights(status).mayAdmit) return null
  const isHosting = sharing.type === 'hosting'
  return (
    <Section
      title={t('team.guestsTitle')}
      actions={
        isHosting && (
          <Button size="small" icon={icons.userPlus} onPress={() => setInviting(true)}>
            {t('team.guestInvite')}
          </Button>
        )
      }
    >
      {isHosting ? (
        <GuestList />
      ) : (
        <p className={styles.stateText}>
          {sharing.type === 'alone' ? t('team.guestsNotHosting') : t('team.guestsElsewhere')}
        </p>
      )}
      <GuestDialog isOpen={isInviting} onClose={() => setInviting(false)} />
    </Section>
  )
}

function GuestList() {
  const t = useT()
  const guests = useQuery('guest.list', null)
  if (guests.value === null) return null
  if (guests.value.length === 0) {
    return (
      <EmptyState icon={icons.eye} title={t('team.guestNobody')}>
        {t('team.guestNobodyText')}
      </EmptyState>
    )
  }
  return (
    <ul className={styles.people} aria-label={t('team.guestsTitle')}>
      {guests.value.map((guest) => (
        <GuestRow key={guest.id} guest={guest} onChanged={guests.reload} />
      ))}
    </ul>
  )
}

interface GuestRowProps {
  readonly guest: Guest
  readonly onChanged: () => void
}

function GuestRow({ guest, onChanged }: GuestRowProps) {
  const t = useT()
  const { time } = useFormats()
  const { call } = useConnection()
  const { id, state, units, expiresAt } = guest
  const name = guest.name || t('team.guestUnnamed')
  const warn = (failure: TeamFailure) => showToast({ text: teamFailureText(t, failure, name), tone: 'warn' })
  const admit = async () => {
    const admitted = await call('guest.admit', { id })
    if (!admitted.ok) warn(admitted.error)
    onChanged()
  }
  const end = async () => {
    const ended = await call('guest.end', { id })
    if (ended.ok) showToast({ text: t('team.guestEnded') })
    else warn(ended.error)
    onChanged()
  }
  return (
    <li className={styles.person}>
      <span className={styles.who}>
        <bdi className={styles.name}>{name}</bdi>
        <span className={styles.seen}>{t('team.guestState', { state })}</span>
        <span className={styles.seen}>
          {t('team.guestUntil', { units: units.length, time: time(new Date(expiresAt)) })}
        </span>
      </span>
      {state === 'waiting' && (
        <Button size="small" variant="primary" onPress={() => void admit()}>
          {t('team.admit')}
        </Button>
      )}
      <Button size="small" aria-label={t('team.guestEndFor', { name })} onPress={() => void end()}>
        {t('team.guestEnd')}
      </Button>
    </li>
  )
}
