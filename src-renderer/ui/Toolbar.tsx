import type { ReactNode } from 'react'
import { Toolbar as AriaToolbar, Separator } from 'react-aria-components'
import { classes } from './classes.ts'
import styles from './Toolbar.module.css'

export interface ToolbarProps {
  readonly label: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Buttons that belong together: one tab stop, arrow keys inside. */
export function Toolbar({ label, className, children }: ToolbarProps) {
  return (
    <AriaToolbar aria-label={label} className={classes(styles.toolbar, className)}>
      {children}
    </AriaToolbar>
  )
}

/** A line between groups of buttons. */
export function ToolbarSeparator() {
  return <Separator orientation="vertical" className={styles.separator ?? ''} />
}
