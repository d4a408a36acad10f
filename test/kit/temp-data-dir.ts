import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const made: string[] = []
const removeAll = () => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true, maxRetries: 3 })
}
process.once('exit', removeAll)
// The test runner ends its workers so, without an exit.
process.once('SIGTERM', () => {
  removeAll()
  process.exit(143)
})

/** A fresh folder that goes when the test process goes. */
export function tempDataDir(): string {
  const path = mkdtempSync(join(tmpdir(), 'common-prep-test-'))
  made.push(path)
  return path
}
