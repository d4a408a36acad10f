import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Glyph } from './Glyph.tsx'
import type { Icon } from './icons.ts'
import styles from './Meta.module.css'

export interface MetaProps {
  readonly icon?: Icon | undefined
  readonly tone?: 'neutral' | 'warn'
  readonly children: ReactNode
}

/** A fact about the thing in view: its dates, its minutes. */
export function Meta({ icon, tone = 'neutral', children }: MetaProps) {
  return (
    <span className={classes(styles.meta, styles[tone])}>
      {icon !== undefined && <Glyph icon={icon} size={16} />}
      <span>{children}</span>
    </span>
  )
}
