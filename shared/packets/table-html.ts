import { plainText, type RichNode } from '../rich-text/rich-text.ts'
import { wholeNumber } from './attributes.ts'
import { type Html, html, nothing, trustedHtml } from './html.ts'

/** How the content of a cell becomes markup. */
type Render = (nodes: readonly RichNode[]) => Html

/** A table. Its first rows of header cells are repeated on every page it runs over. A ratio table written
 *  across the page has numbers in its first row, not headings: its headings stand in the first column. */
export function tableHtml(node: RichNode, render: Render): Html {
  const rows = (node.content ?? []).filter((row) => row.type === 'tableRow')
  const strays = (node.content ?? []).filter((row) => row.type !== 'tableRow')
  const across = runsAcross(rows)
  const bodyStart = across ? 0 : rows.findIndex((row) => !isHeaderRow(row))
  const head = rows.slice(0, bodyStart === -1 ? rows.length : bodyStart)
  const body = rows.slice(head.length)
  const look: Look = { across, wordy: wordyColumns(body), render }
  const isWide = rows.some((row) => cellsOf(row).length > WIDE_TABLE)
  const classes = [across && 'across', rows.length <= SHORT_TABLE && 'short', isWide && 'wide']
  return html`<table class="${classes.filter(Boolean).join(' ')}">${
    head.length > 0 ? html`<thead>${head.map((row) => rowHtml(row, look))}</thead>` : nothing
  }<tbody>${body.map((row) => rowHtml(row, look))}</tbody></table>\n${render(strays)}`
}

/** Rows of a table that is kept on one page. */
const SHORT_TABLE = 12

/** Columns of a table that fits with room to write in every cell. */
const WIDE_TABLE = 8

interface Look {
  readonly across: boolean
  /** Columns of words begin at the edge; figures stand in the middle. */
  readonly wordy: ReadonlySet<number>
  readonly render: Render
}

const cellsOf = (row: RichNode | undefined): readonly RichNode[] => row?.content ?? []

const isHeaderRow = (row: RichNode): boolean =>
  cellsOf(row).length > 0 && cellsOf(row).every((cell) => cell.type === 'tableHeader')

/** What a cell says besides its formulas. */
const wordsOf = (cell: RichNode): string =>
  plainText({ type: 'doc', content: (cell.content ?? []).map(withoutFormulas) })

const withoutFormulas = (block: RichNode): RichNode => ({
  ...block,
  content: (block.content ?? []).filter((each) => each.type !== 'mathInline'),
})

/** Numbers, blanks and signs only. */
const isFigure = (text: string): boolean => /^[\d\s.,:/_$%×÷+=?–—-]*$/.test(text)

/** Nothing but a blank: the cell itself is the place to write. */
const isToFill = (cell: RichNode): boolean => /^_{3,}$/.test(wordsOf(cell).trim())

/** Few rows, each named in its first cell, and a first row of figures or of one thing again and again (the
 *  boxes of a tape diagram). */
function runsAcross(rows: readonly RichNode[]): boolean {
  const first = cellsOf(rows[0]).slice(1).map(wordsOf)
  if (first.length < 2 || rows.length < 2 || rows.length > 5) return false
  const isNamed = rows.every((row) => !isFigure(wordsOf(cellsOf(row)[0] ?? { type: 'paragraph' })))
  return isNamed && (first.every(isFigure) || first.every((text) => text === first[0]))
}

// Longer than a word or two.
const SHORT_CELL = 14

function wordyColumns(body: readonly RichNode[]): ReadonlySet<number> {
  const wordy = new Set<number>()
  for (const row of body) {
    cellsOf(row).forEach((cell, index) => {
      const words = wordsOf(cell)
      if (!isFigure(words) && (index === 0 || words.length > SHORT_CELL)) wordy.add(index)
    })
  }
  return wordy
}

const rowHtml = (row: RichNode, look: Look): Html =>
  html`<tr>${cellsOf(row).map((cell, index) => cellHtml(cell, index, look))}</tr>`

function cellHtml(cell: RichNode, index: number, { across, wordy, render }: Look): Html {
  const isHead = across ? index === 0 : cell.type === 'tableHeader'
  const tag = trustedHtml(isHead ? 'th' : 'td')
  const scope = isHead ? html` scope="${across ? 'row' : 'col'}"` : nothing
  const classes = [wordy.has(index) && 'wordy', isToFill(cell) && 'fill'].filter(Boolean).join(' ')
  const look = classes === '' ? nothing : html` class="${classes}"`
  const spans = (['colspan', 'rowspan'] as const).map((name) => {
    const count = wholeNumber(cell.attrs?.[name], 1, 1, 100)
    return count > 1 ? html` ${name}="${count}"` : nothing
  })
  return html`<${tag}${scope}${look}${spans}>${render(cell.content ?? [])}</${tag}>`
}
