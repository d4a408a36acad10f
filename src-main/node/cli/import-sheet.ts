import { basename } from 'node:path'
import { decodeTable, parseTable } from '../../../shared/case/parse-table.ts'
import { listTitle, packingOf, sheetKind } from '../../../shared/case/sheet-file.ts'
import { sureLayout } from '../../../shared/case/table-columns.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import type { Owner } from './owner.ts'
import { failureSentence } from './words.ts'

interface SheetText {
  readonly title: string
  readonly text: string
  readonly decimals: readonly number[]
}

/** A sheet as a list of standards called like the file. What its columns hold is guessed as on the screen, but nobody
 *  looks at it before it comes in: the words must stand in a column that is called so. */
export async function importSheet(owner: Owner, file: string, bytes: Uint8Array, sheet: string | null) {
  const read = await readSheet(owner, file, bytes, sheet)
  if (!read.ok) return failed(read.error)
  const { title, text, decimals } = read.value
  const table = parseTable(text)
  const { headerAt, columns } = table.ok ? sureLayout(table.value) : { headerAt: null, columns: [] }
  const call = { title: title || 'List', language: 'en', text, headerAt, columns: [...columns] }
  const answer = await owner.call('frameworks.importTable', call)
  if (!answer.ok) return failed(answer.error)
  const { edits, standards, rowChanges } = answer.value
  const problems = [
    ...decimals.filter((column) => /code/i.test(columns[column] ?? '')).map(numbersAsCodes),
    ...rowChanges.map(({ type, row, what }) => ({ where: `row ${row}`, what: `${type} ${what}` })),
  ]
  const counts = { added: edits > 0 ? standards : 0, updated: 0, skipped: edits > 0 ? 0 : standards }
  return { ok: true, value: { file, kind: 'framework', ...counts, problems } } as const
}

const failed = (error: { readonly type: string }) => ({ ok: false, error: failureSentence(error) }) as const

const numbersAsCodes = (column: number) => ({
  where: `column ${column + 1}`,
  what: 'its codes are numbers, and a number has no last zero: 6.10 came in as 6.1. Format the column as text.',
})

async function readSheet(
  owner: Owner,
  file: string,
  bytes: Uint8Array,
  sheet: string | null,
): Promise<Result<SheetText, { readonly type: string }>> {
  const name = basename(file)
  if (sheetKind(name) === 'text') {
    if (packingOf(bytes) !== 'none') return err({ type: 'PackedFile' })
    return ok({ title: listTitle(name, null), text: decodeTable(bytes), decimals: [] })
  }
  const read = await owner.call('workbooks.read', { bytes: Buffer.from(bytes).toString('base64'), sheet })
  if (!read.ok) return read
  const { sheets, sheet: found, text, decimals } = read.value
  return ok({ title: listTitle(name, sheets.length > 1 ? found : null), text, decimals })
}
