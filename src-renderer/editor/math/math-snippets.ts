import type { MessageKey } from '../../messages/catalogue.ts'

/** Pieces of LaTeX that grade 4-8 lessons need most. `#` is where the selected text goes, or the caret. */
export interface MathSnippet {
  readonly label: MessageKey
  readonly latex: string
  /** The piece as its button shows it. */
  readonly shown: string
}

export const mathSnippets = [
  { label: 'editor.mathFraction', latex: '\\frac{#}{}', shown: '\\tfrac{a}{b}' },
  { label: 'editor.mathRatio', latex: '# : ', shown: 'a : b' },
  {
    label: 'editor.mathTable',
    latex: '\\begin{array}{c|ccc} a & 1 & 2 & 3 \\\\ \\hline b & # & & \\end{array}',
    shown: '\\begin{smallmatrix} 1 & 2 \\\\ 3 & 6 \\end{smallmatrix}',
  },
  {
    label: 'editor.mathUnitRate',
    latex: '\\frac{#}{1\\ \\text{}}',
    shown: '\\tfrac{\\text{mi}}{1\\,\\text{h}}',
  },
  { label: 'editor.mathSquare', latex: '#^{2}', shown: 'a^2' },
  { label: 'editor.mathPercent', latex: '#\\%', shown: '\\%' },
  { label: 'editor.mathTimes', latex: '#\\times ', shown: '\\times' },
  { label: 'editor.mathLessOrEqual', latex: '#\\le ', shown: '\\le' },
] as const satisfies readonly MathSnippet[]

interface Range {
  readonly selectionStart: number | null
  readonly selectionEnd: number | null
}

/** The formula with the piece put in around what is selected, and where the caret belongs. */
export function withSnippet(latex: string, input: Range | null, snippet: MathSnippet) {
  const start = input?.selectionStart ?? latex.length
  const end = input?.selectionEnd ?? start
  const [before = '', after = ''] = snippet.latex.split('#')
  const selected = latex.slice(start, end)
  const from = start + before.length
  return {
    latex: latex.slice(0, start) + before + selected + after + latex.slice(end),
    from,
    to: from + selected.length,
  }
}
