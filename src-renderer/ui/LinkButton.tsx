import type { ReactNode } from 'react'
import { type ButtonSize, type ButtonVariant, buttonClass } from './Button.tsx'
import { classes } from './classes.ts'
import { Glyph } from './Glyph.tsx'
import type { Icon } from './icons.ts'
import styles from './LinkButton.module.css'

export interface LinkButtonProps {
  readonly href: string
  readonly variant?: ButtonVariant
  readonly size?: ButtonSize
  readonly icon?: Icon | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Goes to another screen, with the look of a button. */
export function LinkButton({ href, variant = 'secondary', size = 'medium', ...props }: LinkButtonProps) {
  return (
    <a href={href} className={buttonClass({ variant, size, className: props.className })}>
      {props.icon !== undefined && <Glyph icon={props.icon} />}
      <span>{props.children}</span>
    </a>
  )
}

export interface TextLinkProps {
  readonly href: string
  /** Besides going there. */
  readonly onFollow?: (() => void) | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A link in running text. */
export function TextLink({ href, onFollow, className, children }: TextLinkProps) {
  return (
    <a href={href} className={classes(styles.link, className)} onClick={onFollow}>
      {children}
    </a>
  )
}
