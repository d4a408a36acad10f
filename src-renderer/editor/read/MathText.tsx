import { createElement, useLayoutEffect, useRef } from 'react'
import { drawMath } from '../math/katex.ts'

/** A formula; its LaTeX until KaTeX is loaded. Screen readers get KaTeX's MathML. */
export function MathText({ latex, isBlock = false }: { readonly latex: string; readonly isBlock?: boolean }) {
  const place = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (place.current) drawMath(place.current, latex, isBlock)
  }, [latex, isBlock])
  return createElement(isBlock ? 'div' : 'span', {
    ref: place,
    className: isBlock ? 'math-block' : 'math-inline',
  })
}
