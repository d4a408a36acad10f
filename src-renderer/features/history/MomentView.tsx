import { useState } from 'react'
import type { HistoryMoment } from '../../../shared/api/history-api.ts'
import { useQuery } from '../../connection/use-query.ts'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { icons } from '../../ui/icons.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import { byHolder } from './by-holder.ts'
import { ChangedHolder } from './ChangedHolder.tsx'
import { documentKind } from './document-kind.ts'
import styles from './HistoryPage.module.css'
import { personName } from './people-words.ts'
import type { PlaceWords } from './place-words.ts'
import { useRestoring } from './use-restoring.ts'

export interface MomentViewProps {
  readonly unitId: string
  readonly moment: HistoryMoment
  readonly words: PlaceWords
  readonly mayEdit: boolean
  readonly onRestored: () => void
}

/** `change`: before and after that stretch of work. `now`: as it was after it, and as it is today. What is brought back
 *  is always what stands on the first side. */
type Comparing = 'change' | 'now'

/** One moment: what changed, and every way back from it. */
export function MomentView({ moment, ...rest }: MomentViewProps) {
  const t = useT()
  const formats = useFormats()
  const [comparing, setComparing] = useState<Comparing>('change')
  return (
    <div className={styles.moment}>
      <header className={styles.momentHead}>
        <h2 className={styles.momentTitle}>
          {personName(t, moment)}, {formats.dateTime(new Date(moment.startedAt))}
        </h2>
        <ToggleGroup<Comparing>
          label={t('history.compareWhat')}
          mode="single"
          size="small"
          value={[comparing]}
          onChange={([next]) => next && setComparing(next)}
          items={[
            { id: 'change', label: t('history.compareThen') },
            { id: 'now', label: t('history.compareNow') },
          ]}
        />
      </header>
      <Comparison key={comparing} moment={moment} comparing={comparing} {...rest} />
    </div>
  )
}

interface ComparisonProps extends MomentViewProps {
  readonly comparing: Comparing
}

const WORDS = {
  change: {
    sides: ['history.before', 'history.after'],
    none: 'history.noDifferenceThen',
    all: 'history.bringBackAllBefore',
    everything: 'history.bringBackEverythingBefore',
  },
  now: {
    sides: ['history.thatTime', 'history.now'],
    none: 'history.noDifferenceNow',
    all: 'history.bringBackAllThen',
    everything: 'history.bringBackEverythingThen',
  },
} as const

function Comparison({ unitId, moment, comparing, words, mayEdit, onRestored }: ComparisonProps) {
  const t = useT()
  const isChange = comparing === 'change'
  const row = isChange ? moment.from : moment.to
  const asked = { unitId, from: row, to: isChange ? moment.to : null }
  const { value, reload } = useQuery('history.compare', asked, { isStill: true })
  const restoring = useRestoring({ unitId, row }, () => {
    onRestored()
    reload()
  })
  if (value === null) return <Skeleton lines={4} height="4rem" />
  const { sides, none, all, everything } = WORDS[comparing]
  if (value.length === 0) {
    return (
      <EmptyState icon={icons.done} title={t('history.noDifference')}>
        {t(none)}
      </EmptyState>
    )
  }
  return (
    <>
      {mayEdit && (
        <Button
          size="small"
          icon={icons.restore}
          className={styles.all}
          isPending={restoring.isBusy}
          onPress={() => void restoring.restore({ type: 'all' })}
        >
          {t(documentKind(unitId) === 'unit' ? all : everything)}
        </Button>
      )}
      {byHolder(value).map((group) => (
        <ChangedHolder
          key={group.key}
          group={group}
          words={words}
          sides={sides}
          restore={mayEdit ? restoring.restore : null}
        />
      ))}
    </>
  )
}
