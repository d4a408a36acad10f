import type { KatexOptions } from 'katex'
import { trySync } from '../../../shared/lib/result.ts'
import './katex.css'

/** KaTeX, loaded when the first formula is drawn. Until then, and for what is too long, the source shows. */
type Katex = typeof import('katex')['default']

let katex: Katex | null = null
let loading: Promise<void> | null = null

/** A formula a child can read has a few dozen signs; this only stops a text from freezing the page. */
const LONGEST = 2000

const options = (isBlock: boolean): KatexOptions => ({
  displayMode: isBlock,
  output: 'htmlAndMathml',
  trust: false,
  throwOnError: false,
  strict: 'ignore',
  maxSize: 20,
  maxExpand: 200,
  errorColor: '#a3261c',
})

/** Draws a formula into `element`, at once or as soon as KaTeX is there. */
export function drawMath(element: HTMLElement, latex: string, isBlock: boolean): void {
  element.dataset.latex = latex
  element.dir = 'ltr'
  if (!katex || !isSet(katex, element, latex, isBlock)) element.textContent = latex
  if (!katex) void loadKatex().then(() => redraw(element, latex, isBlock))
}

/** KaTeX shows most mistakes itself; it throws on braces nested deeper than the stack. */
function isSet(set: Katex, element: HTMLElement, latex: string, isBlock: boolean): boolean {
  if (latex.length > LONGEST) return false
  return trySync(
    () => set.render(latex, element, options(isBlock)),
    (cause) => cause,
  ).ok
}

/** The element may have been given another formula while KaTeX was on its way. */
function redraw(element: HTMLElement, latex: string, isBlock: boolean): void {
  if (element.dataset.latex === latex) drawMath(element, latex, isBlock)
}

export function loadKatex(): Promise<void> {
  loading ??= import('katex').then((module) => {
    katex = module.default
  })
  return loading
}
