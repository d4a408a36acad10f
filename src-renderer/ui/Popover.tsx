import type { ReactNode } from 'react'
import {
  Dialog as AriaDialog,
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
  DialogTrigger,
  type DialogTriggerProps,
} from 'react-aria-components'
import { classes } from './classes.ts'
import overlayStyles from './overlay.module.css'
import styles from './Popover.module.css'

/** A button and the `Popover` it opens, in this order. */
export function PopoverTrigger(props: DialogTriggerProps) {
  return <DialogTrigger {...props} />
}

export interface PopoverProps {
  readonly label: string
  readonly placement?: AriaPopoverProps['placement']
  readonly className?: string | undefined
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** A small panel beside the button that opened it; the screen behind stays as it was. */
export function Popover({ label, placement = 'bottom start', className, children }: PopoverProps) {
  return (
    <AriaPopover className={overlayStyles.popover ?? ''} placement={placement} offset={6}>
      <AriaDialog aria-label={label} className={classes(styles.dialog, className)}>
        {({ close }) => (typeof children === 'function' ? children(close) : children)}
      </AriaDialog>
    </AriaPopover>
  )
}
