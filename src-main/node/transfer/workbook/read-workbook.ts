import readXlsxFile from 'read-excel-file/universal'
import type { Failed, Given } from '../../../../shared/api/contract.ts'
import type { workbookApi } from '../../../../shared/api/workbook-api.ts'
import { MAX_TABLE_BYTES } from '../../../../shared/case/parse-table.ts'
import { packingOf } from '../../../../shared/case/sheet-file.ts'
import { err, ok, type Result, tryAsync } from '../../../../shared/lib/result.ts'
import { sheetExtent } from './sheet-extent.ts'
import { type CellRow, textOfRows } from './sheet-text.ts'
import { storedZip } from './stored-zip.ts'
import { unzip } from './unzip.ts'

/** From the bytes of a workbook to the text of one of its sheets. Takes time and memory: it runs in a worker. */

type ReadWorkbook = (typeof workbookApi)['workbooks.read']
export type Workbook = Given<ReadWorkbook>
export type WorkbookFailure = Failed<ReadWorkbook>

/** Of all its sheets together: each of a million empty rows costs 40 bytes, each cell 8. */
const MOST_ROWS = 4_000_000
const MOST_CELLS = 8_000_000
const MOST_SHEETS = 200

const damaged = (): WorkbookFailure => ({ type: 'WorkbookDamaged' })

/** One sheet of a workbook, or the first that has anything. Formulas give what they last gave; pictures, links to other
 *  files and anything else are not looked at. */
export async function readWorkbook(
  bytes: Uint8Array,
  wanted: string | null,
): Promise<Result<Workbook, WorkbookFailure>> {
  if (bytes.length > MAX_TABLE_BYTES) return err({ type: 'TooLarge' })
  const packed = packedParts(bytes)
  if (!packed.ok) return packed
  const zip = storedZip(packed.value)
  // Numbers come as they stand in the file.
  const read = await tryAsync(() => readXlsxFile(zip, { parseNumber: (number) => ({ number }) }), damaged)
  if (!read.ok) return read
  const filled = read.value
    // A page that is one chart has no rows at all.
    .map(({ sheet, data }) => ({ name: sheet, rows: (data ?? []) as readonly CellRow[] }))
    .filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)))
    .slice(0, MOST_SHEETS)
  const names = filled.map(({ name }) => name)
  const isWanted = (name: string) => wanted === null || name.toLowerCase() === wanted.toLowerCase()
  const found = filled.find(({ name }) => isWanted(name))
  if (names.length === 0) return err({ type: 'NoStandards' })
  if (!found) return err({ type: 'NoSuchSheet', sheets: names })
  const text = textOfRows(found.rows)
  return text.ok ? ok({ sheets: names, sheet: found.name, ...text.value }) : text
}

/** The parts that say what stands in the cells, after a look at how far these reach. */
function packedParts(bytes: Uint8Array): Result<ReadonlyMap<string, Uint8Array>, WorkbookFailure> {
  const packing = packingOf(bytes)
  if (packing === 'ole') return err({ type: isLocked(bytes) ? 'WorkbookLocked' : 'OldWorkbook' })
  if (packing === 'none') return err({ type: 'NotAWorkbook' })
  const parts = unzip(bytes, (name) => /^xl\/.+\.xml(\.rels)?$/.test(name) && !BESIDE_THE_CELLS.test(name))
  if (!parts.ok) return err(FAILURES[parts.error.type])
  // Other programs pack their files, too.
  if (!parts.value.has('xl/workbook.xml')) return err({ type: 'NotAWorkbook' })
  let [rows, cells] = [0, 0]
  for (const part of parts.value.values()) {
    const extent = sheetExtent(new TextDecoder().decode(part))
    if (extent.type === 'nowhere') return err(damaged())
    rows += extent.lines
    cells += extent.rows * extent.columns
  }
  return rows > MOST_ROWS || cells > MOST_CELLS ? err({ type: 'TooLarge' }) : parts
}

const BESIDE_THE_CELLS =
  /^xl\/(drawings|charts|media|theme|pivot|externalLinks|comments|threadedComments|embeddings|ctrlProps|diagrams)/

const FAILURES = {
  damaged: damaged(),
  tooLarge: { type: 'TooLarge' },
  locked: { type: 'WorkbookLocked' },
} as const

/** With a password, the workbook is a stream of this name in an OLE container. */
const isLocked = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )
