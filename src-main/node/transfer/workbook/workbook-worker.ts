import { parentPort, workerData } from 'node:worker_threads'
import type { WorkbookOrder } from './read-in-worker.ts'
import { readWorkbook } from './read-workbook.ts'

/** The worker behind `read-in-worker.ts`: one workbook, and it ends. */
const { bytes, sheet } = workerData as WorkbookOrder
parentPort?.postMessage(await readWorkbook(bytes, sheet))
