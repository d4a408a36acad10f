import { expect, test } from 'vitest'
import { readSource, readSourceFiles } from './source-files.ts'

const files = readSourceFiles()
const tests = readSourceFiles('test/**/*.{ts,tsx}')

/** The one home of time and the one of chance; the set-up runs before there is anything to hand them out. */
const MAY_TOUCH_THE_WORLD = ['shared/lib/clock.ts', 'shared/lib/ids.ts', 'src-main/setup/']

test('no file is longer than 400 lines', () => {
  const long = [...files, ...tests].filter(({ lineCount }) => lineCount > 400)
  expect(long.map(({ path, lineCount }) => `${path}: ${lineCount}`)).toEqual([])
})

test('every export has one name everywhere: no default exports', () => {
  expect([...files, ...tests].filter((file) => file.hasDefaultExport).map(({ path }) => path)).toEqual([])
})

test('no file only passes on what others export', () => {
  expect([...files, ...tests].filter((file) => file.isBarrel).map(({ path }) => path)).toEqual([])
})

test('nobody writes to the console, asks for the time or rolls dice on their own', () => {
  const own = files.filter(({ path }) => !MAY_TOUCH_THE_WORLD.some((home) => path.startsWith(home)))
  expect(own.flatMap(({ path, forbidden }) => forbidden.map((what) => `${path}: ${what}`))).toEqual([])
})

test('the rules see what they should see', () => {
  const file = readSource(
    'shared/x.ts',
    `export default () => [Date.now(), new Date(), new Date(0), console.log]`,
  )
  expect(file).toMatchObject({
    hasDefaultExport: true,
    isBarrel: false,
    forbidden: ['Date.now', 'new Date()', 'console.log'],
  })
  expect(readSource('shared/y.ts', `export { a } from './a.ts'`).isBarrel).toBe(true)
})
