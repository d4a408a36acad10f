import { useState } from 'react'
import type { ImportReport } from '../../../shared/api/packets-api.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { fileToBase64, MOST_BYTES } from '../../ui/files.ts'
import type { ImportFailure } from './import-words.ts'

/** How bringing in one file stands. */
export type ImportState =
  | { readonly type: 'idle' }
  | { readonly type: 'reading'; readonly file: string }
  | { readonly type: 'done'; readonly file: string; readonly report: ImportReport }
  | { readonly type: 'failed'; readonly file: string; readonly error: ImportFailure }

export interface Importing {
  readonly state: ImportState
  readonly bringIn: (file: File) => Promise<void>
  readonly dismiss: () => void
}

/** Brings unit files in, one at a time; what came of it stays until it is dismissed. */
export function useImport(): Importing {
  const { call } = useConnection()
  const [state, setState] = useState<ImportState>({ type: 'idle' })
  const bringIn = async (file: File) => {
    const fileName = file.name.slice(0, 300)
    if (file.size > MOST_BYTES) {
      setState({ type: 'failed', file: fileName, error: { type: 'TooLarge' } })
      return
    }
    setState({ type: 'reading', file: fileName })
    const result = await call('files.import', { fileName, bytes: await fileToBase64(file) })
    setState(
      result.ok
        ? { type: 'done', file: fileName, report: result.value }
        : { type: 'failed', file: fileName, error: result.error },
    )
  }
  return { state, bringIn, dismiss: () => setState({ type: 'idle' }) }
}
