import { createElement, type ReactNode } from 'react'
import { lineParts } from '../../../shared/rich-text/line-parts.ts'
import { MathText } from './MathText.tsx'

export interface LineTextProps {
  readonly text: string
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined
  readonly className?: string | undefined
}

/** A single line with `$mathematics$` in it. */
export function LineText({ text, lang, dir = 'auto', className }: LineTextProps): ReactNode {
  const parts = lineParts(text).map((part) =>
    part.type === 'math' ? createElement(MathText, { latex: part.latex }) : part.text,
  )
  return createElement('span', { lang, dir, className }, ...parts)
}
