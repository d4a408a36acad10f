import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileInside } from '../../src-main/electron/app-protocol.ts'

const root = join('/app', 'out', 'renderer')

test('a path names a file of the page', () => {
  expect(fileInside(root, '/index.html')).toBe(join(root, 'index.html'))
  expect(fileInside(root, '/assets/se%C3%B1al.js')).toBe(join(root, 'assets', 'señal.js'))
})

test.each([
  '/../main/index.js',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/main/index.js',
  '/assets/../../main/index.js',
  '/a%00.js',
  '/%',
  '/../renderer-of-somebody-else/x.js',
])('a path such as %s names nothing', (path) => {
  expect(fileInside(root, path)).toBeNull()
})
