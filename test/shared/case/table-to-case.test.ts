import { describe, expect, test } from 'vitest'
import { decodeTable, MOST_ROWS, parseTable } from '../../../shared/case/parse-table.ts'
import { readCase } from '../../../shared/case/read-case.ts'
import { guessLayout, sureLayout } from '../../../shared/case/table-columns.ts'
import { gradesInCell } from '../../../shared/case/table-grades.ts'
import type { TableLayout } from '../../../shared/case/table-terms.ts'
import { tableToCase } from '../../../shared/case/table-to-case.ts'
import { fc } from '../../kit/properties.ts'

const tableOf = (text: string) => {
  const table = parseTable(text)
  if (!table.ok) throw new Error(table.error.type)
  return table.value
}

/** The list of a sheet, as its columns are guessed unless told. */
function listOf(text: string, layout?: TableLayout) {
  const table = tableOf(text)
  const { file, ...report } = tableToCase(table, {
    ...(layout ?? guessLayout(table)),
    title: 'Habits',
    language: 'en',
  })
  const read = readCase(file)
  if (!read.ok) throw new Error(read.error.type)
  return { ...report, ...read.value }
}

/** Each line of the tree: how deep, code, words, grades. */
function treeOf({ casePackage: { items } }: ReturnType<typeof listOf>): string[] {
  const depths = new Map<string | null, number>([[null, -1]])
  return items.map(({ id, parent, code, statement, grades }) => {
    const depth = (depths.get(parent) ?? 0) + 1
    depths.set(id, depth)
    return `${'  '.repeat(depth)}${[code, statement, grades.join(',')].filter(Boolean).join(' | ')}`
  })
}

const DISTRICT = `Riverside Unified: habits of work,,,,
,,,,
Strand,Code,"Standard
(full text)",Grade Level,Notes
Self,HW.1,"Begins, and goes on, without being told",6-8,
,HW.2,"Asks ""why?"" and looks",Gr. 6,draft
Others,HW.3,Listens first,6th,
`.replace('"Standard\n(full text)"', 'Standard')

describe('real-looking sheets', () => {
  test('a title above, headings named once, quotes and commas within', () => {
    const list = listOf(DISTRICT)
    expect(treeOf(list)).toEqual([
      'Self',
      '  HW.1 | Begins, and goes on, without being told | 6,7,8',
      '  HW.2 | Asks "why?" and looks | 6',
      'Others',
      '  HW.3 | Listens first | 6',
    ])
    expect(list.rowChanges).toEqual([])
    expect(list).toMatchObject({ standards: 3, headings: 2, leftOut: 0 })
  })

  test('Excel in Spanish on Windows: semicolons, its own bytes, two columns of headings', () => {
    const bytes = Uint8Array.from(
      'Ámbito;Eje;Código;Descripción;Grado\r\nNúmeros;Razones;M.1;Usa razones;6.º\r\n;;M.2;Compara años;Sexto\r\n',
      (letter) => letter.charCodeAt(0),
    )
    const list = listOf(decodeTable(bytes))
    expect(treeOf(list)).toEqual([
      'Números',
      '  Razones',
      '    M.1 | Usa razones | 6',
      '    M.2 | Compara años',
    ])
    expect(list.rowChanges).toEqual([{ type: 'unknownGrade', row: 3, what: 'Sexto' }])
  })

  test('a paste without names of columns is told by what stands in it', () => {
    const list = listOf('6.X.1\tFirst, of all\t6\n6.X.2\tSecond\t6\n')
    expect(treeOf(list)).toEqual(['6.X.1 | First, of all | 6', '6.X.2 | Second | 6'])
  })

  test('a plain list of sentences is one column, whatever commas it has', () => {
    expect(treeOf(listOf('Standard\nPlans, then does\nListens\n'))).toEqual(['Plans, then does', 'Listens'])
  })

  test('a row stands under the row whose code it names', () => {
    const list = listOf(
      'Code,Parent code,Statement\nA.1,,Whole\nA.1.a,a.1,Part\nB.1,Z.9,Alone\nC.1,C.1,Itself',
    )
    expect(treeOf(list)).toEqual(['A.1 | Whole', '  A.1.a | Part', 'B.1 | Alone', 'C.1 | Itself'])
    expect(list.rowChanges).toEqual([
      { type: 'noParent', row: 4, what: 'Z.9' },
      { type: 'noParent', row: 5, what: 'C.1' },
    ])
  })

  test('every row that gives no standard is named with its number in the sheet', () => {
    const list = listOf(
      'Code,Standard,Grade\nA.1,Words,6\n,,\nA.2,,6\na.1,Other words,6\nA.1,Words,7\nA.3,More,adults\n',
    )
    expect(treeOf(list)).toEqual(['A.1 | Words | 6,7', 'A.3 | More'])
    expect(list.rowChanges).toEqual([
      { type: 'noStatement', row: 4, what: 'A.2' },
      { type: 'twice', row: 5, what: 'a.1' },
      { type: 'joined', row: 6, what: 'A.1' },
      { type: 'unknownGrade', row: 7, what: 'adults' },
    ])
    expect(list.leftOut).toBe(3)
  })

  test('the names of publishers\' columns, "Standard" for the code among them', () => {
    const header = (text: string) => guessLayout(tableOf(text)).columns
    expect(header('Standard,Description\n6.X.1,Words of it')).toEqual(['code', 'statement'])
    expect(header('humanCodingScheme,fullStatement,educationLevel,Parent ID')).toEqual([
      ...['code', 'statement', 'grade', 'parentCode'],
    ])
    expect(header('Subject,Domain,Cluster,Number,Benchmark')).toEqual([
      ...['subject', 'heading', 'heading', 'code', 'statement'],
    ])
  })
})

describe('which column has the words', () => {
  const columns = (text: string) => guessLayout(tableOf(text)).columns
  const sureColumns = (text: string) => sureLayout(tableOf(text)).columns

  test('is never guessed to be one of numbers, codes or grades', () => {
    for (const text of [
      'Code,Hours,Grade\nR9.1,12.5,6\nR9.2,8.25,Grade 6\n',
      'Standard,Grade\n6.RP.A.1,6\n6.RP.A.2,6\n',
      '1\t22\t333\n4\t55\t666\n',
      'R9.1\n17\n',
    ])
      expect([text, columns(text).includes('statement')]).toEqual([text, false])
    expect(columns('Habit\nPERSEVERANCE\nRESPECT\n')).toEqual(['statement'])
  })

  test('is shown as a guess where words stand under another name, and not taken unseen', () => {
    const text = 'Code,Remarks,Grade\nR9.1,Begins without being told,6\n'
    expect(columns(text)).toEqual(['code', 'statement', 'grade'])
    expect(sureColumns(text)).toEqual(['code', null, 'grade'])
  })

  test('is taken unseen where it is named, and where no column is', () => {
    expect(sureColumns('Code,Standard\nR9.1,Begins without being told\n')).toEqual(['code', 'statement'])
    expect(sureColumns('R9.1\tBegins without being told\n')).toEqual(['code', 'statement'])
  })
})

test('grades as sheets write them', () => {
  const read = (cell: string) => gradesInCell(cell).join(' ')
  for (const cell of [
    '6',
    '06',
    '6.0',
    '6th',
    'Gr. 6',
    'gr 6',
    'Grade 6',
    '6th grade',
    '6.º',
    '6º grado',
    'Grado 6',
  ])
    expect([cell, read(cell)]).toEqual([cell, '6'])
  for (const cell of [
    '6-8',
    '6 – 8',
    'Grades 6-8',
    '6, 7, 8',
    '6/7/8',
    '6;7;8',
    '6 to 8',
    '06-08',
    '6.º a 8.º',
  ])
    expect([cell, read(cell)]).toEqual([cell, '6 7 8'])
  for (const cell of ['K-2', 'KG, 1 and 2', 'Kindergarten - 2', 'Kínder, 1, 2'])
    expect([cell, read(cell)]).toEqual([cell, 'K 1 2'])
  expect(read('High school')).toBe('9 10 11 12')
  // What Excel makes of "6-8" and "6:8" is not theirs any more.
  for (const cell of ['adults', 'Pre-K', '13', '', '-', '2026-06-08', '06:08'])
    expect([cell, read(cell)]).toEqual([cell, ''])
})

test('UTF-8 and UTF-16, with and without a mark, and the line "sep=" of Excel', () => {
  const text = 'Code;Standard\nÑ.1;Año\n'
  const utf8 = new TextEncoder().encode(`\ufeff${text}`)
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(text, (l) => l.charCodeAt(0)).buffer),
  ])
  for (const bytes of [utf8, utf16]) expect(treeOf(listOf(decodeTable(bytes)))).toEqual(['Ñ.1 | Año'])
  expect(treeOf(listOf(`sep=;\r\n${text}`))).toEqual(['Ñ.1 | Año'])
  // Spreadsheets do not count that line.
  expect(tableOf(`sep=;\r\n${text}`).rows.map(({ number }) => number)).toEqual([1, 2])
})

test('the same sheet again, in other capitals or an other order of columns, has the same ids', () => {
  const ids = (text: string) => listOf(text).casePackage.items.map(({ id }) => id)
  const first = ids('Domain,Code,Standard\nA,A.1,One\n,A.2,Two\nB,,Three\n')
  expect(ids('Code\tStandard\tDomain\na.1\tone\tA\nA.2\tTwo\tA\n\tThree\tB\n')).toEqual(first)
  expect(new Set(first).size).toBe(5)
})

test('more rows than a list has, and none at all, are told', () => {
  const rows = (count: number) =>
    `Code,Standard\n${Array.from({ length: count }, (_, at) => `A.${at},Words`).join('\n')}`
  expect(parseTable(rows(MOST_ROWS)).ok).toBe(true)
  expect(parseTable(rows(MOST_ROWS + 1))).toEqual({ ok: false, error: { type: 'tooManyRows' } })
  expect(parseTable('\n'.repeat(1_000_000))).toEqual({ ok: false, error: { type: 'tooManyRows' } })
  expect(parseTable('')).toEqual({ ok: false, error: { type: 'noRows' } })
  expect(parseTable(' , ,\n"",')).toEqual({ ok: false, error: { type: 'noRows' } })
})

const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'Code',
    'Standard',
    'Grado',
    'A.1',
    '"',
    '\t',
    ',',
    ';',
    '6-8',
    '99999999-1',
    '__proto__',
    '',
  ),
)
const sheet = fc
  .array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 })
  .chain((rows) =>
    fc.constantFrom(',', ';', '\t').map((comma) => rows.map((row) => row.join(comma)).join('\n')),
  )

test('whatever the text, it gives a list that reads, or a reason; every row is accounted for', () =>
  fc.assert(
    fc.property(sheet, (text) => {
      const table = parseTable(text)
      if (!table.ok) return
      const layout = guessLayout(table.value)
      const made = tableToCase(table.value, { ...layout, title: text.slice(0, 20), language: 'en' })
      const read = readCase(made.file)
      expect(read.ok && read.value.casePackage.items.length).toBe(made.standards + made.headings)
      const rows = table.value.rows.length - (layout.headerAt === null ? 0 : layout.headerAt + 1)
      expect(made.standards + made.leftOut).toBeLessThanOrEqual(rows)
    }),
  ))

test('whatever the bytes, they are some text', () =>
  fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeTable(bytes) === 'string')))
