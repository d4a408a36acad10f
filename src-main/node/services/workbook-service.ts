import { MAX_TABLE_BYTES } from '../../../shared/case/parse-table.ts'
import { err } from '../../../shared/lib/result.ts'
import { readInWorker } from '../transfer/workbook/read-in-worker.ts'
import type { Handlers } from './serve-rpc.ts'

export type WorkbookHandlers = Pick<Handlers, 'workbooks.read'>

export const serveWorkbooks = (): WorkbookHandlers => ({
  'workbooks.read': ({ bytes, sheet }, { signal }) => {
    // Four letters for three bytes.
    if (bytes.length > (MAX_TABLE_BYTES / 3) * 4 + 4) return err({ type: 'TooLarge' })
    return readInWorker({ bytes: Buffer.from(bytes, 'base64'), sheet }, signal)
  },
})
