import type { ReactElement } from 'react'
import {
  Tooltip as AriaTooltip,
  type TooltipProps as AriaTooltipProps,
  OverlayArrow,
  TooltipTrigger,
} from 'react-aria-components'
import { Kbd } from './Kbd.tsx'
import styles from './Tooltip.module.css'

export type TooltipPlacement = AriaTooltipProps['placement'] | undefined

export interface TooltipProps {
  readonly text: string
  readonly shortcut?: string | undefined
  readonly placement?: TooltipPlacement
  /** Where the words are in sight already. */
  readonly isDisabled?: boolean
  /** One part that takes the focus. */
  readonly children: ReactElement
}

/** A short line about the control under the pointer or the focus. Never the only place for a fact. */
export function Tooltip({ text, shortcut, placement = 'top', isDisabled = false, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80} isDisabled={isDisabled}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ''} placement={placement} offset={6}>
        <OverlayArrow className={styles.arrow ?? ''}>
          <svg width="10" height="5" viewBox="0 0 10 5" aria-hidden="true">
            <path d="M0 0 L5 5 L10 0" />
          </svg>
        </OverlayArrow>
        <span>{text}</span>
        {shortcut !== undefined && <Kbd keys={shortcut} isInverse />}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
