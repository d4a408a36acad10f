import { basename } from 'node:path'
import { decodeTable, parseTable } from '../../../shared/case/parse-table.ts'
import { guessLayout } from '../../../shared/case/table-columns.ts'
import type { Owner } from './owner.ts'
import { failureSentence } from './words.ts'

export const isSheet = (file: string): boolean => /\.(csv|tsv)$/i.test(file)

/** A sheet as a list of standards called like the file. What its columns hold is guessed as on the screen. */
export async function importSheet(owner: Owner, file: string, bytes: Uint8Array) {
  const text = decodeTable(bytes)
  const table = parseTable(text)
  const { headerAt, columns } = table.ok ? guessLayout(table.value) : { headerAt: null, columns: [] }
  const title =
    basename(file)
      .replace(/\.[a-z]+$/i, '')
      .replace(/[_\s]+/g, ' ')
      .trim() || 'List'
  const call = { title: title.slice(0, 200), language: 'en', text, headerAt, columns: [...columns] }
  const answer = await owner.call('frameworks.importTable', call)
  if (!answer.ok) return { ok: false, error: failureSentence(answer.error as { type: string }) } as const
  const { edits, standards, rowChanges } = answer.value
  const problems = rowChanges.map(({ type, row, what }) => ({ where: `row ${row}`, what: `${type} ${what}` }))
  const counts = { added: edits > 0 ? standards : 0, updated: 0, skipped: edits > 0 ? 0 : standards }
  return { ok: true, value: { file, kind: 'framework', ...counts, problems } } as const
}
