import { MAX_TABLE_BYTES, MOST_COLUMNS, MOST_LINES } from '../../../../shared/case/parse-table.ts'
import { err, ok, type Result } from '../../../../shared/lib/result.ts'

/** What stands in the cells of a sheet, as text that `parse-table.ts` reads. */

export type CellRow = readonly unknown[]

/** A number as it stands in the file. */
interface NumberCell {
  readonly number: string
}

export interface SheetText {
  readonly text: string
  /** Columns with numbers that are not whole. */
  readonly decimals: number[]
}

export function textOfRows(
  rows: readonly CellRow[],
): Result<SheetText, { readonly type: 'TooLarge' } | { readonly type: 'TooManyRows' }> {
  if (rows.length > MOST_LINES) return err({ type: 'TooManyRows' })
  const decimals = new Set<number>()
  const lines: string[] = ['sep=\t']
  let length = 0
  for (const row of rows) {
    const line: string[] = []
    for (const [column, cell] of row.slice(0, MOST_COLUMNS).entries()) {
      const text = textOf(cell)
      length += text.length + 1
      if (length > MAX_TABLE_BYTES) return err({ type: 'TooLarge' })
      if (isNumber(cell) && /\d\.\d/.test(text)) decimals.add(column)
      line.push(quoted(text))
    }
    lines.push(line.join('\t'))
  }
  return ok({ text: lines.join('\n'), decimals: [...decimals].sort((one, other) => one - other) })
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if (cell instanceof Date) return dateText(cell)
  return isNumber(cell) ? numberText(cell.number) : ''
}

const isNumber = (cell: unknown): cell is NumberCell =>
  typeof cell === 'object' && cell !== null && 'number' in cell

/** Excel writes 17 digits and shows 15 at most: 0.30000000000000004 is 0.3. */
function numberText(written: string): string {
  const number = Number(written)
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : written
}

/** A date without a time, a time without a date (Excel has those before 1900), or both. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const iso = date.toISOString()
  if (date.getTime() < Date.UTC(1900, 0, 1)) return iso.slice(-13, -8)
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, -14) : iso.slice(0, -8).replace('T', ' ')
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line
}
