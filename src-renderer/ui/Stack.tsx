import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Stack.module.css'

export type Gap = 1 | 2 | 3 | 4 | 5 | 6 | 8

export interface StackProps {
  readonly gap?: Gap
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** One under another. */
export function Stack({ gap = 4, className, children }: StackProps) {
  return (
    <div className={classes(styles.stack, className)} data-gap={gap}>
      {children}
    </div>
  )
}

export interface RowProps {
  readonly gap?: Gap
  readonly wrap?: boolean
  readonly align?: 'start' | 'center' | 'baseline' | 'end'
  readonly justify?: 'start' | 'between' | 'end'
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** One beside another. */
export function Row({ gap = 2, wrap = false, align = 'center', justify = 'start', ...props }: RowProps) {
  return (
    <div
      className={classes(styles.row, wrap && styles.wrap, props.className)}
      data-gap={gap}
      data-align={align}
      data-justify={justify}
    >
      {props.children}
    </div>
  )
}
