import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inProject } from '../../src-main/setup/project.mjs'
import { isProjectFile, mayUse, roomOf } from './rooms.ts'
import { readSource, readSourceFiles } from './source-files.ts'

const files = readSourceFiles()

test('every source file lies in a room of the house', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(files.map(({ path }) => path).filter((path) => roomOf(path) === null)).toEqual([])
})

test('nobody imports what their room may not', () => {
  const trespasses = files.flatMap(({ path, uses }) =>
    uses.filter((used) => !isStylesheet(used) && !mayUse(path, used)).map((used) => `${path} uses ${used}`),
  )
  expect(trespasses).toEqual([])
})

test('the domain reaches neither Yjs nor the schema library, not even through another room', () => {
  const usesByPath = new Map(files.map(({ path, uses }) => [path, uses]))
  const reached = new Set(files.map(({ path }) => path).filter((path) => path.startsWith('shared/domain/')))
  for (const path of reached) for (const used of usesByPath.get(path) ?? []) reached.add(used)
  expect([...reached].filter((name) => !isProjectFile(name) && name !== 'fractional-indexing')).toEqual([])
})

test('what the product imports from npm is among its dependencies', () => {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(inProject('package.json'), 'utf8'),
  )
  const names = new Set(files.flatMap(({ uses }) => uses.filter(isFromNpm).map(packageName)))
  // Electron comes with the shell it is; mdast is types only.
  const known = new Set([...Object.keys(dependencies), 'electron', 'mdast'])
  expect([...names].filter((name) => !known.has(name))).toEqual([])
})

test('the rules see what they should see', () => {
  const file = readSource(
    'src-renderer/features/print/PrintPage.tsx',
    `import { a } from '../unit/a.ts'
     import type { B } from 'electron'
     export * from '../../ui/c.ts'
     const late = () => import('./d.ts')
     // import 'node:fs'`,
  )
  expect(file.uses.filter((used) => !mayUse(file.path, used))).toEqual([
    'src-renderer/features/unit/a.ts',
    'electron',
  ])
  expect(file.uses).toContain('src-renderer/features/print/d.ts')
  expect(mayUse('src-main/node/host.ts', 'wsx')).toBe(false)
  expect(mayUse('src-main/node/host.ts', 'node:fs')).toBe(true)
})

const isStylesheet = (used: string): boolean => used.endsWith('.css')
const isFromNpm = (used: string): boolean => !isProjectFile(used) && !used.startsWith('node:')

function packageName(used: string): string {
  return used
    .split('/')
    .slice(0, used.startsWith('@') ? 2 : 1)
    .join('/')
}
