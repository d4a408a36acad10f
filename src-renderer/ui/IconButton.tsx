import type { Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { type ButtonSize, buttonClass } from './Button.tsx'
import { classes } from './classes.ts'
import { Glyph } from './Glyph.tsx'
import styles from './IconButton.module.css'
import type { Icon } from './icons.ts'
import { Tooltip, type TooltipPlacement } from './Tooltip.tsx'

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly icon: Icon
  /** Its name, and its tooltip. */
  readonly label: string
  readonly shortcut?: string | undefined
  readonly variant?: 'quiet' | 'secondary'
  readonly size?: ButtonSize
  /** A count beside the icon; say it in the label too ("3 comments"). */
  readonly badge?: number | undefined
  readonly tooltipPlacement?: TooltipPlacement
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

/** A button that is only an icon: always named, always with a tooltip. */
export function IconButton({ variant = 'quiet', size = 'medium', ...props }: IconButtonProps) {
  const { icon, label, shortcut, badge, tooltipPlacement, className, ...aria } = props
  const look = buttonClass({
    variant,
    size,
    className: classes(styles.icon, styles[`is-${size}`], className),
  })
  return (
    <Tooltip text={label} shortcut={shortcut} placement={tooltipPlacement}>
      <AriaButton {...aria} aria-label={label} className={look}>
        <Glyph icon={icon} size={size === 'small' ? 16 : 18} />
        {badge !== undefined && <span className={styles.badge}>{badge}</span>}
      </AriaButton>
    </Tooltip>
  )
}
