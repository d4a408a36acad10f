import { useId, useState } from 'react'
import type { Status } from '../../../shared/api/team-api.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { joinPictures } from '../../messages/join-pictures.ts'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { PictureRow } from '../../ui/PictureRow.tsx'
import { Select } from '../../ui/Select.tsx'
import { showToast } from '../../ui/Toast.tsx'
import styles from './JoinRequests.module.css'
import { RoleSelect } from './RoleChoice.tsx'
import type { MemberRole } from './rights.ts'
import { type TeamFailure, teamFailureText } from './team-failures.ts'

export interface JoinRequestCardProps {
  readonly request: Status['requests'][number]
  readonly members: Status['members']
  /** The roles I may give. */
  readonly given: readonly MemberRole[]
}

const SOMEBODY_NEW = 'new'

/** One at the door: who says to be who, the pictures to compare, and the answer. */
export function JoinRequestCard({ request, members, given }: JoinRequestCardProps) {
  const t = useT()
  const id = useId()
  const { memberName: name, deviceName: device } = request
  const { as, role, setAs, setRole, admit, turnAway, isBusy } = useAnswer(request, given)
  // Nobody brings a computer in for somebody who may do more.
  const isGiven = (member: JoinRequestCardProps['members'][number]) =>
    given.some((each) => each === member.role)
  const isKnownName = members.some((member) => member.name === name)
  return (
    <section className={styles.request} aria-labelledby={id}>
      <div className={styles.words}>
        <h2 id={id} className={styles.title}>
          {t('team.requestTitle', { name })}
        </h2>
        <p>{t('team.requestDevice', { device })}</p>
        <p>{t('team.requestCompare', { name })}</p>
        {isKnownName && as === SOMEBODY_NEW && <p>{t('team.requestSameName')}</p>}
      </div>
      <PictureRow label={t('team.requestPictures')} pictures={joinPictures(t, request.symbols)} />
      <div className={styles.answer}>
        <Select
          label={t('team.requestAs')}
          value={as}
          onChange={setAs}
          items={[
            { id: SOMEBODY_NEW, label: t('team.newColleague') },
            ...members.filter(isGiven).map((member) => ({
              id: member.id,
              label: t('team.otherComputerOf', { name: member.name }),
            })),
          ]}
          className={styles.as}
        />
        {as === SOMEBODY_NEW && (
          <RoleSelect label={t('team.roleLabel')} roles={given} value={role} onChange={setRole} />
        )}
        <span className={styles.buttons}>
          <Button onPress={() => void turnAway()}>{t('team.turnAway')}</Button>
          <Button variant="primary" isPending={isBusy} onPress={() => void admit()}>
            {t('team.admit')}
          </Button>
        </span>
      </div>
    </section>
  )
}

function useAnswer(request: JoinRequestCardProps['request'], given: readonly MemberRole[]) {
  const t = useT()
  const { call } = useConnection()
  const [as, setAs] = useState<string>(SOMEBODY_NEW)
  const [role, setRole] = useState(() => given.find((each) => each === request.role) ?? 'teacher')
  const [isBusy, setBusy] = useState(false)
  const { id, memberName: name } = request
  const warn = (failure: TeamFailure) => showToast({ text: teamFailureText(t, failure, name), tone: 'warn' })
  const admit = async () => {
    setBusy(true)
    const admitted = await call('hub.admit', { request: id, role, as: as === SOMEBODY_NEW ? null : as })
    setBusy(false)
    if (!admitted.ok) return warn(admitted.error)
    showToast({ text: t('team.admitted', { name }) })
  }
  const turnAway = async () => {
    const turned = await call('hub.turnAway', { request: id })
    if (!turned.ok) return warn(turned.error)
    showToast({ text: t('team.turnedAway', { name }) })
  }
  return { as, role, setAs, setRole, admit, turnAway, isBusy }
}
