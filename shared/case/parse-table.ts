import Papa from 'papaparse'
import { err, ok, type Result } from '../lib/result.ts'

/** Ten times the largest list of a state. */
export const MOST_ROWS = 20_000
export const MAX_TABLE_BYTES = 16 * 1024 * 1024

/** Empty lines of a sheet are counted, too: a file of nothing else is no list. */
export const MOST_LINES = 200_000
export const MOST_COLUMNS = 40

/** A sheet as rows of tidy text. */
export interface Table {
  readonly rows: readonly TableRow[]
  /** Of the widest row. */
  readonly width: number
}

export interface TableRow {
  /** As the spreadsheet counts it, from 1. */
  readonly number: number
  readonly cells: readonly string[]
}

export type TableFailure =
  | { readonly type: 'tooLarge' }
  | { readonly type: 'tooManyRows' }
  | { readonly type: 'noRows' }

/** The text of a file that some spreadsheet wrote: UTF-8, UTF-16 with its mark, or else as Excel writes on Windows. */
export function decodeTable(bytes: Uint8Array): string {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff
  if (mark) return new TextDecoder(mark === true ? 'utf-16be' : mark).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The rows in the text of a sheet, whether commas, semicolons or tabs stand between its cells. Never throws. */
export function parseTable(text: string): Result<Table, TableFailure> {
  if (text.length > MAX_TABLE_BYTES) return err({ type: 'tooLarge' })
  const bare = text.replace(/^\ufeff/, '')
  const told = /^"?sep=(.)"?\r?\n/i.exec(bare)
  const rows: TableRow[] = []
  // Spreadsheets read the line that names the comma, and count from the next.
  let lines = 0
  Papa.parse<readonly string[]>(told ? bare.slice(told[0].length) : bare, {
    delimiter: told?.[1] ?? delimiterOf(bare),
    step: ({ data }, parser) => {
      lines += 1
      const cells = data.slice(0, MOST_COLUMNS).map(tidy)
      if (cells.some((cell) => cell !== '')) rows.push({ number: lines, cells })
      if (rows.length > MOST_ROWS + 1 || lines > MOST_LINES) parser.abort()
    },
  })
  // One more may be the names of the columns.
  if (rows.length > MOST_ROWS + 1 || lines > MOST_LINES) return err({ type: 'tooManyRows' })
  if (rows.length === 0) return err({ type: 'noRows' })
  return ok({ rows, width: rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0) })
}

const tidy = (cell: string): string => cell.replace(/\s+/g, ' ').trim()

const DELIMITERS = ['\t', ';', ',', '|']
/** Stands in no sheet: every line is one cell. */
const NONE = '\u001f'

/** What stands between the cells of the first line that has anything. A list of sentences has commas, too; a list that
 *  was pasted has tabs. */
function delimiterOf(text: string): string {
  const line = /[^\r\n]*\S[^\r\n]*/.exec(text.slice(0, 100_000))?.[0] ?? ''
  const unquoted = line.replace(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((delimiter) => unquoted.split(delimiter).length - 1)
  const most = Math.max(...counts)
  if (counts[0] !== undefined && counts[0] > 0) return '\t'
  return most === 0 ? NONE : (DELIMITERS[counts.indexOf(most)] ?? NONE)
}
