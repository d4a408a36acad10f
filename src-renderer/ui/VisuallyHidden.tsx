import type { ReactNode } from 'react'

export interface VisuallyHiddenProps {
  readonly as?: 'span' | 'div' | 'h1' | 'h2' | 'h3' | 'p'
  readonly id?: string
  readonly children: ReactNode
}

/** Heard, not seen. */
export function VisuallyHidden({ as: Element = 'span', id, children }: VisuallyHiddenProps) {
  return (
    <Element id={id} className="visually-hidden">
      {children}
    </Element>
  )
}
