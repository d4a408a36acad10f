import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A fresh folder that goes when the test process goes. */
export function tempDataDir(): string {
  const path = mkdtempSync(join(tmpdir(), 'common-prep-test-'))
  process.once('exit', () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }))
  return path
}
