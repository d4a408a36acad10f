import { type Html, html, nothing } from './html.ts'

/** Room to write. Lines are real borders: a gradient comes out of the printer uneven. */

/** Wide ruling, as in the notebooks of upper elementary grades. */
export const LINE_MM = 8.5

const GRID_MM = 5
/** Wider than any page; the box that holds the grid cuts it after a whole square. */
const GRID_WIDTH_MM = 200

export function answerSpaceHtml(style: unknown, lines: number): Html {
  if (style === 'box') {
    return html`<div class="answer-space answer-box" style="block-size:${lines * LINE_MM}mm"></div>\n`
  }
  if (style === 'grid') return gridHtml(lines)
  return writingLines(lines)
}

export const writingLines = (count: number): Html =>
  count === 0
    ? nothing
    : html`<div class="answer-space answer-lines">${Array.from({ length: count }, () => html`<div></div>`)}</div>\n`

/** So that the outer lines keep their full width. */
const GRID_EDGE_MM = 0.2

/** Squared paper as one drawing of lines. */
function gridHtml(lines: number): Html {
  const rows = Math.ceil((lines * LINE_MM) / GRID_MM)
  const height = rows * GRID_MM
  const across = Array.from({ length: rows + 1 }, (_, row) => `M0 ${row * GRID_MM}H${GRID_WIDTH_MM}`).join('')
  const columns = GRID_WIDTH_MM / GRID_MM
  const down = Array.from({ length: columns + 1 }, (_, column) => `M${column * GRID_MM} 0V${height}`).join('')
  return html`<div class="answer-space answer-grid" style="block-size:${height + 2 * GRID_EDGE_MM}mm"><svg aria-hidden="true" width="${GRID_WIDTH_MM}mm" height="${height}mm" viewBox="0 0 ${GRID_WIDTH_MM} ${height}"><path d="${across}${down}"/></svg></div>\n`
}
