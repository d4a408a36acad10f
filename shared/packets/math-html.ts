import katex from 'katex'
import { escapeHtml, type Html, html, trustedHtml } from './html.ts'

// Signs of a formula that stays on one line.
const UNBROKEN = 24

/** Among words, alone in a paragraph (as tall as it needs to be), or set apart in the middle. */
export type MathPlace = 'inline' | 'ownLine' | 'block'

/** Mathematics as KaTeX sets it. Chromium's tagged PDF drops both halves of KaTeX's output (one is hidden from
 *  assistive technology, the other from the eye), so each formula carries a picture of one white point whose
 *  description is the formula read out in signs; it becomes a figure with words in the tag tree. */
export function mathHtml(latex: string, place: MathPlace): Html {
  const alt = speakableMath(latex)
  const point = html`<svg class="math-alt" role="img" aria-label="${alt}" width="1" height="1"><rect width="1" height="1" fill="#fff"/></svg>`
  const set = trustedHtml(setMath(place === 'ownLine' ? `\\displaystyle ${latex}` : latex, place === 'block'))
  // Formulas run left to right whatever the words around them do.
  return place === 'block'
    ? html`<div class="math-block" dir="ltr">${point}${set}</div>`
    : html`<bdi class="math${alt.length <= UNBROKEN ? ' short' : ''}" dir="ltr">${point}${set}</bdi>`
}

function setMath(latex: string, displayMode: boolean): string {
  try {
    return katex.renderToString(latex.slice(0, 2000), {
      output: 'html',
      displayMode,
      throwOnError: false,
      trust: false,
      strict: 'ignore',
      maxExpand: 500,
      maxSize: 20,
      errorColor: '#000',
    })
  } catch {
    // KaTeX still throws for what is no mistake of its grammar, such as a macro that expands for ever.
    return `<code>${escapeHtml(latex)}</code>`
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  times: '×',
  div: '÷',
  cdot: '·',
  pm: '±',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  square: '□',
  pi: 'π',
  degree: '°',
  ldots: '…',
  dots: '…',
  percent: '%',
}

/** A formula as a line of signs that a voice can read: `\frac{3}{4}` is `3/4`. */
export function speakableMath(latex: string): string {
  let text = latex
  for (let before = ''; before !== text; ) {
    before = text
    text = text
      .replace(
        /\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g,
        (_, top, bottom) => ` ${part(top)}/${part(bottom)} `,
      )
      .replace(/\\sqrt\s*\{([^{}]*)\}/g, '√($1)')
      .replace(/\\(?:text|mathrm|textbf|mathbf|boxed|overline)\s*\{([^{}]*)\}/g, '$1')
  }
  return text
    .replace(/\\([a-zA-Z]+)/g, (_, name: string) => SIGNS[name] ?? ' ')
    .replace(/\\([%$#&_{}])/g, '$1')
    .replace(/[{}\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const part = (text: string): string => (/^[\w.,]*$/.test(text.trim()) ? text.trim() : `(${text.trim()})`)
