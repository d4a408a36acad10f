import { type ReactNode, useMemo } from 'react'
import { Menu as AriaMenu, Popover } from 'react-aria-components'
import { classes } from './classes.ts'
import styles from './Menu.module.css'
import overlayStyles from './overlay.module.css'

export interface AnchoredMenuProps {
  readonly label: string
  /** What it belongs to and opens at, such as a cell; the focus goes back there. */
  readonly anchor: HTMLElement
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A menu of what is no button of its own. It is open for as long as it is there. */
export function AnchoredMenu({ label, anchor, onClose, children }: AnchoredMenuProps) {
  const triggerRef = useMemo(() => ({ current: anchor }), [anchor])
  return (
    <Popover
      className={classes(overlayStyles.popover, styles.popover)}
      triggerRef={triggerRef}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom start"
      offset={4}
    >
      <AriaMenu aria-label={label} className={styles.menu ?? ''} autoFocus="first" onClose={onClose}>
        {children}
      </AriaMenu>
    </Popover>
  )
}
