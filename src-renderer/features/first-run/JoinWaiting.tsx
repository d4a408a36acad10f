import { useEffect, useRef } from 'react'
import type { Status } from '../../../shared/api/team-api.ts'
import { joinPictures } from '../../messages/join-pictures.ts'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import cardStyles from '../../ui/card.module.css'
import { classes } from '../../ui/classes.ts'
import { PictureRow } from '../../ui/PictureRow.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import styles from './FormCard.module.css'

export interface JoinWaitingProps {
  /** How far it is; null until the host has said. */
  readonly joining: Status['joining']
  readonly onCancel: () => void
}

/** What stands instead of the form while a colleague is looked for, and while they compare and let in. */
export function JoinWaiting({ joining, onCancel }: JoinWaitingProps) {
  const t = useT()
  const heading = useRef<HTMLHeadingElement>(null)
  const isWaiting = joining?.step === 'waiting'
  // The new heading is read out, with the pictures that belong to it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step has a heading of its own.
  useEffect(() => heading.current?.focus(), [isWaiting])
  return (
    <section className={styles.place} aria-labelledby="join-waiting">
      <div className={classes(cardStyles.card, styles.card)}>
        <div>
          <h1
            id="join-waiting"
            ref={heading}
            tabIndex={-1}
            className={styles.title}
            aria-describedby={isWaiting ? 'join-pictures' : undefined}
          >
            {isWaiting ? t('firstRun.waiting') : t('firstRun.reaching')}
          </h1>
          <p className={styles.lead}>
            {isWaiting ? t('firstRun.waitingText') : t('firstRun.reachingDetail')}
          </p>
        </div>
        {isWaiting ? (
          <div id="join-pictures">
            <PictureRow
              label={t('firstRun.pictures')}
              pictures={joinPictures(t, joining.symbols)}
              size="large"
            />
          </div>
        ) : (
          <ProgressBar label={t('firstRun.reaching')} isLabelHidden />
        )}
        <div className={styles.actions}>
          <Button onPress={onCancel}>{t('firstRun.cancel')}</Button>
        </div>
      </div>
    </section>
  )
}
