import { useRef, useState } from 'react'
import type { AppContract } from '../../../../shared/api/app-contract.ts'
import type { CallFailure, Failed, Given, Taken } from '../../../../shared/api/contract.ts'
import { decodeTable, MAX_TABLE_BYTES } from '../../../../shared/case/parse-table.ts'
import { packingOf, sheetKind } from '../../../../shared/case/sheet-file.ts'
import type { Result } from '../../../../shared/lib/result.ts'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import type { CallOptions } from '../../../connection/rpc-client.ts'
import { fileToBase64, MOST_BYTES } from '../../../ui/files.ts'

type TableReport = Given<AppContract['frameworks.importTable']>
export type ListReport = Given<AppContract['frameworks.import']> & Partial<Pick<TableReport, 'rowChanges'>>
export type ListFailure =
  | Failed<AppContract['frameworks.import']>
  | Failed<AppContract['frameworks.importTable']>
  | Failed<AppContract['workbooks.read']>
  /** It is called a text, and is none. */
  | { readonly type: 'PackedFile' }
  | CallFailure

/** A sheet, and what its columns hold. */
export type ListSheet = Taken<AppContract['frameworks.importTable']>

/** A workbook with one of its sheets open. */
export type OpenWorkbook = Given<AppContract['workbooks.read']>

/** A sheet whose columns are being told apart. */
export interface OpenSheet {
  /** '' for one that is pasted. */
  readonly file: string
  /** Null while it is still to be pasted. */
  readonly text: string | null
  /** Null for a file that is one sheet alone. */
  readonly workbook: OpenWorkbook | null
}

/** How bringing in one list stands. */
export type ListImportState =
  | { readonly type: 'idle' }
  | { readonly type: 'columns'; readonly sheet: OpenSheet }
  | { readonly type: 'reading'; readonly file: string; readonly done: number; readonly of: number }
  | { readonly type: 'done'; readonly report: ListReport }
  | { readonly type: 'failed'; readonly file: string; readonly error: ListFailure }

export interface ListImport {
  readonly state: ListImportState
  readonly bringIn: (file: File) => Promise<void>
  /** Asks for the rows of a sheet. */
  readonly paste: () => void
  /** Opens another sheet of the workbook. */
  readonly chooseSheet: (name: string) => Promise<void>
  readonly bringInSheet: (sheet: ListSheet) => Promise<void>
  /** What was written so far is no list yet; the same file goes on where it ended. */
  readonly cancel: () => void
  readonly dismiss: () => void
}

/** Brings in lists of standards from files, one at a time; what came of it stays until it is dismissed. */
export function useListImport(onDone: () => void): ListImport {
  const { call } = useConnection()
  const [state, setState] = useState<ListImportState>({ type: 'idle' })
  const abort = useRef<AbortController | null>(null)
  const workbook = useRef<{ readonly file: string; readonly bytes: string } | null>(null)

  /** Null when it was cancelled or failed: then the state says so. */
  async function run<T>(file: string, ask: Ask<T>): Promise<T | null> {
    const controller = new AbortController()
    abort.current = controller
    setState({ type: 'reading', file, done: 0, of: 0 })
    const result = await ask({
      signal: controller.signal,
      onProgress: (done, of) => setState({ type: 'reading', file, done, of }),
    })
    if (result.ok) return result.value
    if (result.error.type === 'Cancelled') setState({ type: 'idle' })
    else setState({ type: 'failed', file, error: result.error })
    return null
  }

  async function writeList(file: string, ask: Ask<ListReport>): Promise<void> {
    const report = await run(file, ask)
    if (report === null) return
    setState({ type: 'done', report })
    onDone()
  }

  async function openSheet(name: string | null): Promise<void> {
    if (workbook.current === null) return
    const { file, bytes } = workbook.current
    const opened = await run(file, (options) => call('workbooks.read', { bytes, sheet: name }, options))
    if (opened) setState({ type: 'columns', sheet: { file, text: opened.text, workbook: opened } })
  }

  const bringIn = async (chosen: File) => {
    const file = chosen.name.slice(0, 300)
    const kind = sheetKind(file)
    if (chosen.size > (kind === null ? MOST_BYTES : MAX_TABLE_BYTES))
      setState({ type: 'failed', file, error: { type: 'TooLarge' } })
    else if (kind === 'text') setState(await openText(file, chosen))
    else if (kind === 'workbook') {
      setState({ type: 'reading', file, done: 0, of: 0 })
      workbook.current = { file, bytes: await fileToBase64(chosen) }
      await openSheet(null)
    } else
      await writeList(file, async (options) =>
        call('frameworks.import', { fileName: file, bytes: await fileToBase64(chosen) }, options),
      )
  }

  return {
    state,
    bringIn,
    paste: () => setState({ type: 'columns', sheet: { file: '', text: null, workbook: null } }),
    chooseSheet: openSheet,
    bringInSheet: (sheet) =>
      writeList(sheet.title, (options) => call('frameworks.importTable', sheet, options)),
    cancel: () => abort.current?.abort(),
    dismiss: () => setState({ type: 'idle' }),
  }
}

type Ask<T> = (options: CallOptions) => Promise<Result<T, ListFailure>>

async function openText(file: string, chosen: File): Promise<ListImportState> {
  const bytes = new Uint8Array(await chosen.arrayBuffer())
  if (packingOf(bytes) !== 'none') return { type: 'failed', file, error: { type: 'PackedFile' } }
  return { type: 'columns', sheet: { file, text: decodeTable(bytes), workbook: null } }
}
