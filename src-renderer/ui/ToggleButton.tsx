import type { ReactNode } from 'react'
import { ToggleButton as AriaToggleButton } from 'react-aria-components'
import { classes } from './classes.ts'
import { Glyph } from './Glyph.tsx'
import type { Icon } from './icons.ts'
import styles from './ToggleButton.module.css'
import { Tooltip } from './Tooltip.tsx'

export interface ToggleButtonProps {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly icon?: Icon | undefined
  /** Needed where there are no words: its name and tooltip. */
  readonly label?: string | undefined
  readonly shortcut?: string | undefined
  readonly isDisabled?: boolean
  readonly className?: string | undefined
  readonly children?: ReactNode
}

/** A button that stays down: bold on, panel shown. */
export function ToggleButton({ icon, label, shortcut, className, children, ...aria }: ToggleButtonProps) {
  const button = (
    <AriaToggleButton {...aria} aria-label={label} className={classes(styles.toggle, className)}>
      {icon !== undefined && <Glyph icon={icon} />}
      {children}
    </AriaToggleButton>
  )
  if (label === undefined) return button
  return (
    <Tooltip text={label} shortcut={shortcut}>
      {button}
    </Tooltip>
  )
}
