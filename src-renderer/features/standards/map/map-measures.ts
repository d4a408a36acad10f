import type { CSSProperties } from 'react'
import type { MapColumn } from './map-layout.ts'

/** Where things are on the map, in rem from its start and top. */

const COLUMN = 9
const GAP = 2.5
export const NODE = 4.25
const ROW_GAP = 0.875
const ROW = NODE + ROW_GAP
const HEAD = 2.5

export const leftOf = (column: number): number => GAP / 2 + column * (COLUMN + GAP)
export const topOf = (row: number): number => HEAD + row * ROW

/** The size of the whole, and what its style sheet goes by. */
export const styleOfMap = (columns: number, rows: number): CSSProperties & Record<`--${string}`, string> => ({
  '--map-column': `${COLUMN}rem`,
  '--map-node': `${NODE}rem`,
  inlineSize: `${leftOf(columns)}rem`,
  blockSize: `${topOf(rows)}rem`,
})

export interface At {
  readonly column: number
  readonly row: number
}

export const styleAt = ({ column, row }: At): CSSProperties => ({
  insetInlineStart: `${leftOf(column)}rem`,
  insetBlockStart: `${topOf(row)}rem`,
})

const middleOf = (row: number): number => topOf(row) + NODE / 2

/** An edge as an SVG path: from the end of what is learned first to the start of what follows. Within a column it goes
 *  round at the end; past the columns between, through the room that their rows leave, so that nothing seems to lie on
 *  it that does not. */
export function edgePath(from: At, to: At, columns: readonly MapColumn[]): string {
  if (from.column === to.column) {
    const x = leftOf(from.column) + COLUMN
    return `M ${x} ${middleOf(from.row)} ${bend(x, middleOf(from.row), x, middleOf(to.row), GAP * 0.75)}`
  }
  const [start, end] = from.column < to.column ? [from, to] : [to, from]
  let [x, y] = [leftOf(start.column) + COLUMN, middleOf(start.row)]
  let path = `M ${x} ${y}`
  for (let column = start.column + 1; column < end.column; column += 1) {
    const share = (column - start.column) / (end.column - start.column)
    const straight = middleOf(start.row + (end.row - start.row) * share)
    const through = laneIn(columns[column], straight)
    path += ` ${bend(x, y, leftOf(column), through)} H ${leftOf(column) + COLUMN}`
    ;[x, y] = [leftOf(column) + COLUMN, through]
  }
  return `${path} ${bend(x, y, leftOf(end.column), middleOf(end.row))}`
}

function bend(x1: number, y1: number, x2: number, y2: number, reach = GAP / 2): string {
  return `C ${x1 + reach} ${y1} ${x1 === x2 ? x2 + reach : x2 - reach} ${y2} ${x2} ${y2}`
}

/** The height nearest to `y` at which nothing stands in the column. */
function laneIn(column: MapColumn | undefined, y: number): number {
  if (column === undefined) return y
  const count = column.standards.length + (column.hidden > 0 || column.isOpen ? 1 : 0)
  const lane = Math.round((y + ROW_GAP / 2 - topOf(column.top)) / ROW)
  if (lane < 0 || lane > count) return y
  return topOf(column.top + lane) - ROW_GAP / 2
}
