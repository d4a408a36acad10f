import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const made: string[] = []
process.once('exit', () => {
  for (const path of made) rmSync(path, { recursive: true, force: true, maxRetries: 3 })
})

/** A fresh folder that goes when the test process goes. */
export function tempDataDir(): string {
  const path = mkdtempSync(join(tmpdir(), 'common-prep-test-'))
  made.push(path)
  return path
}
