import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packagesMatch } from '../../src-main/setup/ready-packages.mjs'
import { tempDataDir } from '../kit/temp-data-dir.ts'

const yjs = { version: '13.6.33', integrity: 'sha512-a' }
const ws = { version: '8.23.0', integrity: 'sha512-b' }
const forMac = { version: '1.0.0', integrity: 'sha512-c', optional: true }

test('packages as the lock lists them need no install', () => {
  expect(packagesMatch(project({ wanted: { yjs, ws }, there: { yjs, ws } }))).toBe(true)
})

test('an optional package for another kind of machine is not missed', () => {
  expect(packagesMatch(project({ wanted: { yjs, forMac }, there: { yjs } }))).toBe(true)
})

test('a new, a changed or a missing package needs an install', () => {
  expect(packagesMatch(project({ wanted: { yjs, ws }, there: { yjs } }))).toBe(false)
  expect(packagesMatch(project({ wanted: { yjs }, there: { yjs: { ...yjs, version: '13.6.32' } } }))).toBe(
    false,
  )
  expect(packagesMatch(project({ wanted: { yjs }, there: { yjs: { ...yjs, integrity: 'sha512-z' } } }))).toBe(
    false,
  )
})

test('a bare clone and an install that was cut short need an install', () => {
  expect(packagesMatch(project({ wanted: { yjs }, there: null }))).toBe(false)
})

type Entries = Record<string, object>

function project({ wanted, there }: { wanted: Entries; there: Entries | null }): string {
  const root = tempDataDir()
  mkdirSync(join(root, 'node_modules'))
  writeLock(join(root, 'package-lock.json'), { '': { version: '0.1.0' }, ...inFolder(wanted) })
  if (there) writeLock(join(root, 'node_modules', '.package-lock.json'), inFolder(there))
  return root
}

const inFolder = (entries: Entries): Entries =>
  Object.fromEntries(Object.entries(entries).map(([name, entry]) => [`node_modules/${name}`, entry]))

const writeLock = (path: string, packages: Entries) => writeFileSync(path, JSON.stringify({ packages }))
