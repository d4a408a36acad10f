import { Worker } from 'node:worker_threads'
import { err, type Result } from '../../../../shared/lib/result.ts'
import { findWorker } from '../../find-worker.ts'
import type { Workbook, WorkbookFailure } from './read-workbook.ts'

export interface WorkbookOrder {
  readonly bytes: Uint8Array
  /** Null for the first that has anything. */
  readonly sheet: string | null
}

/** 16 MB of rows take about two seconds; on a slow laptop three times that. */
const WITHIN_MS = 20_000
// Who needs more ends the worker, not the host.
const MAX_HEAP_MB = 512

/** Reads a workbook in a worker of its own, which ends with it: whatever the file, the host goes on meanwhile. */
export function readInWorker(
  order: WorkbookOrder,
  signal: AbortSignal,
  { withinMs = WITHIN_MS, maxHeapMb = MAX_HEAP_MB } = {},
): Promise<Result<Workbook, WorkbookFailure>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(findWorker(import.meta.dirname, 'workbook-worker'), {
      execArgv: [],
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
    })
    const giveUp = () => void worker.terminate()
    const timer = setTimeout(giveUp, withinMs)
    signal.addEventListener('abort', giveUp)
    worker.once('message', resolve)
    worker.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'ERR_WORKER_OUT_OF_MEMORY') reject(cause)
    })
    worker.once('exit', () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', giveUp)
      // Comes after any answer, and then changes nothing.
      resolve(err({ type: 'TooLarge' }))
    })
  })
}
