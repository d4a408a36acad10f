import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './LabelWords.module.css'

export interface LabelWordsProps {
  readonly description?: string | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** What a choice is called, and below it what that means. */
export function LabelWords({ description, className, children }: LabelWordsProps) {
  return (
    <span className={classes(styles.words, className)}>
      <span>{children}</span>
      {description !== undefined && <span className={styles.description}>{description}</span>}
    </span>
  )
}
