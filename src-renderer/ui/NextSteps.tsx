import type { ReactNode } from 'react'
import styles from './NextSteps.module.css'

export interface NextStepsProps {
  /** What is so. */
  readonly sentence: string
  /** What to do about it, the likeliest first. */
  readonly steps: readonly string[]
  /** The buttons that go with it. */
  readonly children?: ReactNode
}

/** What is in the way, and what to do about it. */
export function NextSteps({ sentence, steps, children }: NextStepsProps) {
  return (
    <div className={styles.next}>
      <p className={styles.sentence}>{sentence}</p>
      {steps.length > 0 && (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </div>
  )
}
