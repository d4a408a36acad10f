import type { ReactNode } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components'
import { classes } from './classes.ts'
import { LabelWords } from './LabelWords.tsx'
import markedStyles from './marked.module.css'
import styles from './Switch.module.css'

export interface SwitchProps {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
  readonly description?: string | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** On or off, at once: no button confirms it. */
export function Switch({ description, className, children, ...aria }: SwitchProps) {
  return (
    <AriaSwitch {...aria} className={classes(markedStyles.marked, styles.switch, className)}>
      <span className={classes(markedStyles.mark, styles.track)}>
        <span className={styles.thumb} />
      </span>
      <LabelWords description={description}>{children}</LabelWords>
    </AriaSwitch>
  )
}
