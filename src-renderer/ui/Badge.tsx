import type { ReactNode } from 'react'
import styles from './Badge.module.css'
import { classes } from './classes.ts'
import { Glyph } from './Glyph.tsx'
import type { Icon } from './icons.ts'
import toneStyles from './tones.module.css'

export interface BadgeProps {
  readonly tone?: 'neutral' | 'accent' | 'info' | 'warn' | 'danger'
  readonly icon?: Icon | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A state or count in a word. The word says it; the colour only helps to find it. */
export function Badge({ tone = 'neutral', icon, className, children }: BadgeProps) {
  return (
    <span className={classes(styles.badge, toneStyles[tone], className)}>
      {icon !== undefined && <Glyph icon={icon} size={14} />}
      {children}
    </span>
  )
}

/** A code such as 6.RP.A.3a: keeps its order in right-to-left text. */
export function Code({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  return (
    <bdi dir="ltr" className={classes(styles.code, className)}>
      {children}
    </bdi>
  )
}
