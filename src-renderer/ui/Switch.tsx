import type { ReactNode } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components'
import { classes } from './classes.ts'
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
    <AriaSwitch {...aria} className={classes(styles.switch, className)}>
      <span className={styles.track}>
        <span className={styles.thumb} />
      </span>
      <span className={styles.words}>
        <span>{children}</span>
        {description !== undefined && <span className={styles.description}>{description}</span>}
      </span>
    </AriaSwitch>
  )
}
