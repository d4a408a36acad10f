import { useState } from 'react'
import type { AppContract } from '../../../shared/api/app-contract.ts'
import type { Given } from '../../../shared/api/contract.ts'
import type { HistoryMoment } from '../../../shared/api/history-api.ts'
import { useT } from '../../messages/use-t.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { icons } from '../../ui/icons.ts'
import { PageBody, PageColumns } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { HistoryDays } from './HistoryDays.tsx'
import styles from './HistoryPage.module.css'
import { MomentView } from './MomentView.tsx'
import type { PlaceWords } from './place-words.ts'

export interface HistoryColumnsProps {
  /** Of a unit, or what else has a history (`told-room.ts`). */
  readonly unitId: string
  /** Null while they are on their way. */
  readonly days: Given<AppContract['history.days']> | null
  readonly words: PlaceWords
  readonly mayEdit: boolean
  readonly onRestored: () => void
}

/** The days on one side; what changed at the chosen moment, and the way back, on the other. */
export function HistoryColumns({ unitId, days, words, mayEdit, onRestored }: HistoryColumnsProps) {
  const t = useT()
  const [moment, setMoment] = useState<HistoryMoment | null>(null)
  if (days?.length === 0) return <NothingYet />
  const list =
    days === null ? (
      <div className={styles.days}>
        <Skeleton lines={5} height="2.25rem" />
      </div>
    ) : (
      <HistoryDays unitId={unitId} days={days} words={words} current={moment} onChoose={setMoment} />
    )
  return (
    <PageColumns listLabel={t('history.days')} list={list}>
      {moment === null ? (
        <ChooseOne />
      ) : (
        <MomentView
          key={moment.to}
          unitId={unitId}
          moment={moment}
          words={words}
          mayEdit={mayEdit}
          onRestored={onRestored}
        />
      )}
    </PageColumns>
  )
}

function NothingYet() {
  const t = useT()
  return (
    <PageBody>
      <EmptyState icon={icons.history} title={t('history.empty')}>
        {t('history.emptyHint')}
      </EmptyState>
    </PageBody>
  )
}

function ChooseOne() {
  const t = useT()
  return (
    <EmptyState icon={icons.history} title={t('history.chooseMoment')}>
      {t('history.chooseMomentHint')}
    </EmptyState>
  )
}
