import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { classes } from './classes.ts'
import styles from './PlainButton.module.css'

export interface PlainButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A button without a look, for cards and tiles that are pressed as a whole. */
export function PlainButton({ className, children, ...aria }: PlainButtonProps) {
  return (
    <AriaButton {...aria} className={classes(styles.plain, className)}>
      {children}
    </AriaButton>
  )
}
