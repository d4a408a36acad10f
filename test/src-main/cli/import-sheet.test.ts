import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { inProject } from '../../../src-main/setup/project.mjs'
import { startTeam } from '../../kit/started-team.ts'
import { tempDataDir } from '../../kit/temp-data-dir.ts'
import { workbook } from '../../kit/workbook.ts'

/** Sheets on the command line, where nobody looks at what is guessed before it comes in. */

// Each starts three programs.
vi.setConfig({ testTimeout: 60_000 })

type Files = Readonly<Record<string, string | Uint8Array>>

/** Runs one import of files, on a team that is there. */
async function importing(files: Files, ...options: string[]) {
  const { ana } = await startTeam()
  const { dataDir } = ana
  await ana.stop()
  const folder = join(tempDataDir(), 'from the district')
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const run = (...args: string[]) =>
    spawnSync(
      process.execPath,
      ['--no-warnings', inProject('src-main', 'node', 'headless.ts'), ...args, '--data', dataDir],
      { cwd: folder, encoding: 'utf8' },
    )
  const { stdout, stderr, status } = run('import', ...Object.keys(files), ...options)
  const lists = () =>
    run('list', 'frameworks', '--json')
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line).title as string)
  return { lines: stdout.trim().split('\n'), notes: stderr.trim().split('\n'), status, lists }
}

const SHEET =
  'Strand,Code,Standard,Grade\nSelf,R9.1,Begins without being told,6\n,R9.2,Asks why,6-8\n,R9.3,,6\n'

test('sheets come in as lists called like their files, and what was left out is told with its row', async () => {
  const rows = [
    ['Code', 'Standard'],
    ['6.10', 'Plans'],
    [6.1, 'Asks'],
    [6.2, 'Tells'],
  ]
  const { lines, notes, status, lists } = await importing({
    'riverside_habits.csv': SHEET,
    'tabs.tsv': 'Code\tStandard\nT.1\tOne, of all\n',
    'one sheet.xlsx': workbook({ Sheet1: rows }),
    'years.xlsx': workbook({ 'Grade 6': rows, 'Grade 7': rows }),
  })
  expect(lines).toEqual([
    'riverside_habits.csv: 3 added, 0 updated, 0 skipped.',
    'tabs.tsv: 1 added, 0 updated, 0 skipped.',
    'one sheet.xlsx: 3 added, 0 updated, 0 skipped.',
    'years.xlsx: 3 added, 0 updated, 0 skipped.',
  ])
  expect(notes).toEqual([
    'riverside_habits.csv, row 4: noStatement R9.3',
    expect.stringContaining('one sheet.xlsx, column 1: its codes are numbers'),
    expect.stringContaining('years.xlsx, column 1: its codes are numbers'),
  ])
  expect(status).toBe(0)
  const titles = lists()
  for (const title of ['riverside habits', 'tabs', 'one sheet', 'years: Grade 6'])
    expect(titles).toContain(title)
})

test('another sheet of a workbook comes in by its name', async () => {
  const years = workbook({
    'Grade 6': [
      ['Code', 'Standard'],
      ['A.1', 'Six'],
    ],
    'Grade 7': [
      ['Code', 'Standard'],
      ['A.1', 'Seven'],
      ['A.2', 'More'],
    ],
  })
  const { lines, lists } = await importing({ 'years.xlsx': years }, '--sheet', 'grade 7')
  expect(lines).toEqual(['years.xlsx: 2 added, 0 updated, 0 skipped.'])
  expect(lists()).toContain('years: Grade 7')
})

test('whatever is no list is refused with a sentence, brings in nothing, and the others come in', async () => {
  const words = 'No row of the sheet has the words of a standard. Name that column "Standard".'
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
  const reasons: Readonly<Record<string, readonly [string | Uint8Array, string]>> = {
    // A column of somebody's names or numbers must not become the standards.
    'no words.csv': ['Code,Owner,Hours,Grade\nR9.1,Ana Castillo,12,6\nR9.2,Bo Smith,8,6\n', words],
    'codes alone.csv': ['Standard,Grade\n6.RP.A.1,6\n6.RP.A.2,6\n', words],
    'numbers.csv': ['1,2,3\n4,5,6\n', words],
    'empty.csv': ['', words],
    'workbook.csv': [workbook({ A: [['Standard'], ['One']] }), 'This is no text: it is a workbook'],
    'text.xlsx': [SHEET, 'This is no Excel workbook.'],
    'old.xls': [old, 'This is a workbook of an old Excel (.xls).'],
    'large.csv': [new Uint8Array(16 * 1024 * 1024 + 1), 'This file is too large.'],
  }
  const files = Object.fromEntries(Object.entries(reasons).map(([name, [content]]) => [name, content]))
  const { lines, notes, status, lists } = await importing({ ...files, 'good.csv': SHEET })
  expect(lines.slice(0, -1)).toEqual(
    Object.entries(reasons).map(([name, [, reason]]) => expect.stringContaining(`${name}: ${reason}`)),
  )
  expect(lines.at(-1)).toBe('good.csv: 3 added, 0 updated, 0 skipped.')
  expect(notes.at(-1)).toBe('8 of 9 files could not be imported.')
  expect(status).toBe(1)
  const titles = lists()
  expect(titles).toContain('good')
  for (const name of Object.keys(files)) expect(titles).not.toContain(name.replace(/\..*/, ''))
})

test('a sheet that a workbook does not have is answered with those it has', async () => {
  const file = workbook({ 'Grade 6': [['Standard'], ['Six']] })
  const { lines } = await importing({ 'years.xlsx': file }, '--sheet', 'Grade 8')
  expect(lines).toEqual(['years.xlsx: The workbook has no such sheet. It has: Grade 6.'])
})
