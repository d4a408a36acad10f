import { useRef, useState } from 'react'
import type { AppContract } from '../../../../shared/api/app-contract.ts'
import type { CallFailure, Failed, Given, Taken } from '../../../../shared/api/contract.ts'
import { decodeTable, MAX_TABLE_BYTES } from '../../../../shared/case/parse-table.ts'
import type { Result } from '../../../../shared/lib/result.ts'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import type { CallOptions } from '../../../connection/rpc-client.ts'
import { fileToBase64, MOST_BYTES } from '../../../ui/files.ts'

type TableReport = Given<AppContract['frameworks.importTable']>
export type ListReport = Given<AppContract['frameworks.import']> & Partial<Pick<TableReport, 'rowChanges'>>
export type ListFailure =
  | Failed<AppContract['frameworks.import']>
  | Failed<AppContract['frameworks.importTable']>
  | CallFailure

/** A sheet, and what its columns hold. */
export type ListSheet = Taken<AppContract['frameworks.importTable']>

/** How bringing in one list stands. */
export type ListImportState =
  | { readonly type: 'idle' }
  /** The text of a sheet whose columns are being told apart; null while it is still to be pasted. */
  | { readonly type: 'columns'; readonly file: string; readonly text: string | null }
  | { readonly type: 'reading'; readonly file: string; readonly done: number; readonly of: number }
  | { readonly type: 'done'; readonly report: ListReport }
  | { readonly type: 'failed'; readonly file: string; readonly error: ListFailure }

export interface ListImport {
  readonly state: ListImportState
  readonly bringIn: (file: File) => Promise<void>
  /** Asks for the rows of a sheet. */
  readonly paste: () => void
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
  const run = async (
    file: string,
    ask: (options: CallOptions) => Promise<Result<ListReport, ListFailure>>,
  ) => {
    const controller = new AbortController()
    abort.current = controller
    setState({ type: 'reading', file, done: 0, of: 0 })
    const result = await ask({
      signal: controller.signal,
      onProgress: (done, of) => setState({ type: 'reading', file, done, of }),
    })
    if (result.ok) {
      setState({ type: 'done', report: result.value })
      onDone()
    } else if (result.error.type === 'Cancelled') setState({ type: 'idle' })
    else setState({ type: 'failed', file, error: result.error })
  }
  const bringIn = async (chosen: File) => {
    const file = chosen.name.slice(0, 300)
    const isSheet = /\.(csv|tsv|tab|txt)$/i.test(file)
    if (chosen.size > (isSheet ? MAX_TABLE_BYTES : MOST_BYTES))
      setState({ type: 'failed', file, error: { type: 'TooLarge' } })
    else if (isSheet) {
      const bytes = new Uint8Array(await chosen.arrayBuffer())
      setState({ type: 'columns', file, text: decodeTable(bytes) })
    } else {
      await run(file, async (options) =>
        call('frameworks.import', { fileName: file, bytes: await fileToBase64(chosen) }, options),
      )
    }
  }
  return {
    state,
    bringIn,
    paste: () => setState({ type: 'columns', file: '', text: null }),
    bringInSheet: (sheet) => run(sheet.title, (options) => call('frameworks.importTable', sheet, options)),
    cancel: () => abort.current?.abort(),
    dismiss: () => setState({ type: 'idle' }),
  }
}
