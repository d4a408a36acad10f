import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { projectRoot } from '../../src-main/setup/project.mjs'
import { fingerprint, isBuilt, writeStamp } from '../../src-main/setup/ready-build.mjs'
import { tempDataDir } from '../kit/temp-data-dir.ts'

const SOURCES = [
  'electron.vite.config.ts',
  'package-lock.json',
  'package.json',
  'shared/lib/clock.ts',
  'src-main/electron/main.ts',
  'src-main/node/host.ts',
  'src-renderer/app/main.tsx',
]
let root: string

beforeEach(() => {
  root = tempDataDir()
  for (const path of SOURCES) write(path, 'first')
  writeStamp(root, fingerprint(root))
})

test('a build whose sources nobody touched is fresh', () => {
  expect(isBuilt(root)).toBe(true)
})

test('a clone that was never built is stale', () => {
  rmSync(join(root, 'out'), { recursive: true })
  expect(isBuilt(root)).toBe(false)
})

test.each(SOURCES)('a change in %s makes the build stale', (path) => {
  write(path, 'longer than before')
  expect(isBuilt(root)).toBe(false)
})

test('a change that keeps a file’s length is seen by its time', () => {
  utimesSync(join(root, 'shared/lib/clock.ts'), 1, 1)
  expect(isBuilt(root)).toBe(false)
})

test('a new, a moved and a deleted source make the build stale', () => {
  write('shared/lib/rank.ts', 'first')
  expect(isBuilt(root)).toBe(false)
  writeStamp(root, fingerprint(root))
  rmSync(join(root, 'shared/lib/rank.ts'))
  expect(isBuilt(root)).toBe(false)
})

test('what the type checker leaves beside the sources does not count', () => {
  write('shared/tsconfig.tsbuildinfo', '{}')
  expect(isBuilt(root)).toBe(true)
})

test('the question costs less than a tenth of a second on the product itself', () => {
  fingerprint(projectRoot)
  const start = performance.now()
  fingerprint(projectRoot)
  expect(performance.now() - start).toBeLessThan(100)
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
