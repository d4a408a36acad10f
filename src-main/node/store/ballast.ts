import { existsSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { trySync } from '../../../shared/lib/result.ts'
import { BALLAST } from './data-folder.ts'

/** Space kept for the day the disk is full: giving it back lets the last edits be written. */
export interface Ballast {
  free(): void
}

const BYTES = 16 * 1024 * 1024
// On a nearly full disk the ballast itself would be the last straw.
const ONLY_ABOVE_FREE = 20 * BYTES

export function createBallast(folder: string): Ballast {
  const file = join(folder, BALLAST)
  if (!existsSync(file) && freeBytes(folder) > ONLY_ABOVE_FREE) {
    // Without ballast the disk is full 16 MiB sooner; nothing else changes.
    trySync(
      () => writeFileSync(file, Buffer.alloc(BYTES)),
      () => rmSync(file, { force: true }),
    )
  }
  return { free: () => rmSync(file, { force: true }) }
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}
