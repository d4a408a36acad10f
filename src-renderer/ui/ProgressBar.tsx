import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components'
import { classes } from './classes.ts'
import styles from './ProgressBar.module.css'

export interface ProgressBarProps {
  readonly label: string
  /** Left out while nobody knows how much there is. */
  readonly value?: number | undefined
  readonly max?: number
  /** Counts with their whole: "34 of 210". */
  readonly detail?: string | undefined
  readonly isLabelHidden?: boolean
  readonly className?: string | undefined
}

/** How far a long piece of work has come. */
export function ProgressBar({
  label,
  value,
  max = 1,
  detail,
  isLabelHidden = false,
  className,
}: ProgressBarProps) {
  return (
    <AriaProgressBar
      className={classes(styles.progress, className)}
      aria-label={isLabelHidden ? label : undefined}
      value={value}
      maxValue={max}
      isIndeterminate={value === undefined}
      valueLabel={detail}
    >
      {({ percentage }) => (
        <>
          {(!isLabelHidden || detail !== undefined) && (
            <span className={styles.words}>
              {!isLabelHidden && <Label>{label}</Label>}
              {detail !== undefined && <span className={styles.detail}>{detail}</span>}
            </span>
          )}
          <span className={styles.track}>
            <span
              className={styles.fill}
              style={percentage === undefined ? {} : { inlineSize: `${percentage}%` }}
            />
          </span>
        </>
      )}
    </AriaProgressBar>
  )
}
