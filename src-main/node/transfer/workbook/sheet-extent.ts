/** How far the cells of a sheet's XML reach. The reader of workbooks fills every gap before a row and before a cell: a
 *  file of a hundred bytes may ask it for a thousand million cells, so it is asked only after this. */

/** As Excel: 2^20 rows, 2^14 columns. */
const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384

export type Extent =
  | {
      readonly type: 'known'
      /** Up to the last row, whatever is in it. */
      readonly lines: number
      /** Up to the last cell that may hold something. */
      readonly rows: number
      readonly columns: number
    }
  /** A row or a cell stands where no sheet has one. */
  | { readonly type: 'nowhere' }

/** Sees every row and cell that the reader sees. */
export function sheetExtent(xml: string): Extent {
  let [lines, rows, columns] = [0, 0, 0]
  for (const { 0: start, index } of xml.matchAll(ROW_OR_CELL)) {
    const end = endOfTag(xml, index + start.length)
    for (const [, double, single] of xml.slice(index + start.length, end).matchAll(PLACE)) {
      const place = /^([A-Z]{0,3})([1-9]\d{0,6})$/.exec(double ?? single ?? '')
      const [row, column] = [Number(place?.[2]), columnNumber(place?.[1] ?? '')]
      if (!place || row > LAST_ROW || column > LAST_COLUMN) return { type: 'nowhere' }
      lines = Math.max(lines, row)
      // Without anything within it has only a look, such as a colour.
      if (column === 0 || xml[end - 1] === '/') continue
      rows = Math.max(rows, row)
      columns = Math.max(columns, column)
    }
  }
  return { type: 'known', lines, rows, columns }
}

const ROW_OR_CELL = /<(?:[^\s<>:"'=/]{1,99}:)?(?:row|c)(?=[\s/>"'])/g
const PLACE = /(?<![^\s:"'])r\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The index of the `>`, outside of quotes that are closed anywhere. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const letter = xml[at]
    if (letter === '>') return at
    if (letter !== '"' && letter !== "'") continue
    const closed = xml.indexOf(letter, at + 1)
    if (closed !== -1) at = closed
  }
  return xml.length
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
