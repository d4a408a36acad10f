import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './Button.module.css'
import { classes } from './classes.ts'
import { Glyph } from './Glyph.tsx'
import { type Icon, icons } from './icons.ts'
import { Kbd } from './Kbd.tsx'

export type ButtonVariant = 'secondary' | 'primary' | 'quiet' | 'danger'
export type ButtonSize = 'medium' | 'small'

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly variant?: ButtonVariant
  readonly size?: ButtonSize
  readonly icon?: Icon | undefined
  readonly iconEnd?: Icon | undefined
  /** Shown at the end, as in `$mod+p`; it does not bind the key. */
  readonly shortcut?: string | undefined
  readonly className?: string | undefined
  readonly children?: ReactNode
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

/** A button with words. One `primary` per screen at most. */
export function Button({ variant = 'secondary', size = 'medium', ...props }: ButtonProps) {
  const { icon, iconEnd, shortcut, className, children, ...aria } = props
  const leading = aria.isPending ? icons.loading : icon
  return (
    <AriaButton {...aria} className={buttonClass({ variant, size, className })}>
      {leading !== undefined && (
        <Glyph
          icon={leading}
          size={size === 'small' ? 16 : 18}
          className={aria.isPending ? styles.spin : ''}
        />
      )}
      <span className={styles.words}>{children}</span>
      {shortcut !== undefined && <Kbd keys={shortcut} isQuiet />}
      {iconEnd !== undefined && <Glyph icon={iconEnd} size={16} />}
    </AriaButton>
  )
}

/** The look of a button, shared with links that look like one. */
export function buttonClass(look: {
  readonly variant: ButtonVariant
  readonly size: ButtonSize
  readonly className?: string | undefined
}): string {
  return classes(styles.button, styles[look.variant], styles[look.size], look.className)
}
