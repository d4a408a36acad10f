import { webcrypto } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '../../shared/lib/clock.ts'
import { createIds } from '../../shared/lib/ids.ts'
import { type Log, silentLog } from '../../shared/lib/log.ts'
import type { Result } from '../../shared/lib/result.ts'
import { type Host, type OpenHostError, openHost } from './host.ts'
import type { PdfPrinter } from './packets/pdf-printer.ts'

// Every y-websocket client listens for the end of the process; a team of forty units is no leak.
process.setMaxListeners(0)

/** The host with the real clock, the real randomness and the built page. */
export function openProductHost(options: {
  readonly dataDir: string
  readonly printer: PdfPrinter
  readonly log?: Log
  readonly isBrief?: boolean
}): Promise<Result<Host, OpenHostError>> {
  return openHost({
    ...options,
    version: VERSION,
    clock: systemClock,
    ids: createIds(webcrypto),
    log: options.log ?? silentLog,
    pageDir: pageDir(),
  })
}

export const VERSION = '0.1.0'

/** Bundled, the page lies beside the bundle; from source, in `out`. */
function pageDir(): string {
  const beside = join(import.meta.dirname, '..', 'renderer')
  return existsSync(beside) ? beside : join(import.meta.dirname, '..', '..', 'out', 'renderer')
}
