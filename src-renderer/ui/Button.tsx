import { type ReactNode, type Ref, useEffect } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { useT } from '../messages/use-t.ts'
import { announce } from './announce.ts'
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

/** A button with words. One `primary` per screen at most. While it is pending it keeps its words and the focus, but
 *  does nothing. The component set's own pending state names the button from a node of its own, which is left
 *  pointing nowhere when the button has gone by then. */
export function Button({ variant = 'secondary', size = 'medium', isPending = false, ...props }: ButtonProps) {
  const { icon, iconEnd, shortcut, className, children, onPress, ...aria } = props
  const t = useT()
  const leading = isPending ? icons.loading : icon
  useEffect(() => {
    if (isPending) announce(t('ui.loading'))
  }, [isPending, t])
  return (
    <AriaButton
      {...aria}
      type={isPending ? 'button' : aria.type}
      onPress={isPending ? undefined : onPress}
      className={buttonClass({ variant, size, className })}
      data-pending={isPending || undefined}
    >
      {leading !== undefined && (
        <Glyph icon={leading} size={size === 'small' ? 16 : 18} className={isPending ? styles.spin : ''} />
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
