import { useRef, useState } from 'react'
import type { AppContract } from '../../../../shared/api/app-contract.ts'
import type { CallFailure, Failed, Given } from '../../../../shared/api/contract.ts'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import { fileToBase64, MOST_BYTES } from '../../../ui/files.ts'

export type ListReport = Given<AppContract['frameworks.import']>
export type ListFailure = Failed<AppContract['frameworks.import']> | CallFailure

/** How bringing in one list stands. */
export type ListImportState =
  | { readonly type: 'idle' }
  | { readonly type: 'reading'; readonly file: string; readonly done: number; readonly of: number }
  | { readonly type: 'done'; readonly report: ListReport }
  | { readonly type: 'failed'; readonly file: string; readonly error: ListFailure }

export interface ListImport {
  readonly state: ListImportState
  readonly bringIn: (file: File) => Promise<void>
  /** What was written so far is no list yet; the same file goes on where it ended. */
  readonly cancel: () => void
  readonly dismiss: () => void
}

/** Brings in lists of standards from files, one at a time; what came of it stays until it is dismissed. */
export function useListImport(): ListImport {
  const { call } = useConnection()
  const [state, setState] = useState<ListImportState>({ type: 'idle' })
  const abort = useRef<AbortController | null>(null)
  const bringIn = async (chosen: File) => {
    const file = chosen.name.slice(0, 300)
    if (chosen.size > MOST_BYTES) {
      setState({ type: 'failed', file, error: { type: 'TooLarge' } })
      return
    }
    const controller = new AbortController()
    abort.current = controller
    setState({ type: 'reading', file, done: 0, of: 0 })
    const bytes = await fileToBase64(chosen)
    const result = await call(
      'frameworks.import',
      { fileName: file, bytes },
      {
        signal: controller.signal,
        onProgress: (done, of) => setState({ type: 'reading', file, done, of }),
      },
    )
    if (result.ok) setState({ type: 'done', report: result.value })
    else if (result.error.type === 'Cancelled') setState({ type: 'idle' })
    else setState({ type: 'failed', file, error: result.error })
  }
  return {
    state,
    bringIn,
    cancel: () => abort.current?.abort(),
    dismiss: () => setState({ type: 'idle' }),
  }
}
