import type { Table } from './parse-table.ts'
import { gradesInCell } from './table-grades.ts'
import type { ColumnRole, TableLayout } from './table-terms.ts'

/** Names in English and Spanish, in small letters without accents; those that leave the least doubt first. */
const NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  parentCode: [
    ...['parent code', 'parent id', 'parent standard', 'parent', 'belongs to', 'under'],
    ...['codigo superior', 'codigo padre', 'padre', 'pertenece a', 'depende de'],
  ],
  code: [
    ...[
      'standard code',
      'human coding scheme',
      'humancodingscheme',
      'code',
      'standard id',
      'standard number',
    ],
    ...['notation', 'identifier', 'id', 'number', 'no', 'codigo', 'codigo del estandar', 'clave', 'numero'],
  ],
  statement: [
    ...['full statement', 'fullstatement', 'statement', 'standard statement', 'standard text', 'wording'],
    ...['description', 'standard description', 'text', 'benchmark', 'competency', 'skill', 'expectation'],
    ...['indicator', 'objective', 'learning target', 'habit', 'standard'],
    ...['enunciado', 'descripcion', 'texto', 'aprendizaje esperado', 'competencia', 'habilidad', 'indicador'],
    ...['objetivo', 'habito', 'estandar'],
  ],
  grade: [
    ...['grade', 'grades', 'grade level', 'grade levels', 'gr', 'education level', 'educationlevel', 'level'],
    ...['grado', 'grados', 'nivel', 'curso'],
  ],
  heading: [
    ...[
      'domain',
      'strand',
      'heading',
      'category',
      'conceptual category',
      'cluster',
      'topic',
      'area',
      'theme',
    ],
    ...['dominio', 'eje', 'ambito', 'categoria', 'bloque', 'tema', 'encabezado', 'agrupacion'],
  ],
  subject: [
    ...['subject', 'subject area', 'content area', 'discipline', 'course'],
    ...['materia', 'asignatura', 'disciplina', 'area de contenido'],
  ],
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Where names of columns are looked for: a sheet may begin with a title. */
const HEADER_WITHIN = 10
/** Rows that are looked at to see what a column holds. */
const SAMPLE = 50

/** What the columns seem to hold, by their names, then by what stands in them. A guess, shown as one. */
export function guessLayout(table: Table): TableLayout {
  const headerAt = findHeader(table)
  const roles = rolesByName(table, headerAt)
  guessByContent(columnsOf(table, headerAt), headerAt === null, roles)
  return layoutOf(table, headerAt, roles)
}

/** The same where nobody looks at the guess: in a sheet whose columns have names, the words of the standards stand in
 *  one that is called so, or nowhere. */
export function sureLayout(table: Table): TableLayout {
  const guess = guessLayout(table)
  const words = guess.columns.indexOf('statement')
  if (guess.headerAt === null || rolesByName(table, guess.headerAt).get(words) === 'statement') return guess
  return { ...guess, columns: guess.columns.map((role) => (role === 'statement' ? null : role)) }
}

function layoutOf(
  { width }: Table,
  headerAt: number | null,
  roles: ReadonlyMap<number, ColumnRole>,
): TableLayout {
  return { headerAt, columns: Array.from({ length: width }, (_, column) => roles.get(column) ?? null) }
}

function rolesByName(table: Table, headerAt: number | null): Map<number, ColumnRole> {
  const header = headerAt === null ? [] : (table.rows[headerAt]?.cells ?? []).map(plain)
  const { isMostly } = columnsOf(table, headerAt)
  const roles = new Map<number, ColumnRole>()
  for (const role of COLUMN_ROLES_BY_NAME) {
    const named = byName(role, header).filter((column) => !roles.has(column))
    // Under "Standard" there may be nothing but codes.
    const fitting = role === 'statement' ? named.filter((column) => !isMostly(column, hasDigit)) : named
    for (const column of role === 'heading' ? fitting : fitting.slice(0, 1)) roles.set(column, role)
  }
  return roles
}

/** "Parent code" must not be taken for the code. */
const COLUMN_ROLES_BY_NAME = ['parentCode', 'code', 'statement', 'grade', 'subject', 'heading'] as const

function byName(role: ColumnRole, header: readonly string[]): readonly number[] {
  const names = NAMES[role]
  const found = header.flatMap((name, column) => (names.includes(name) ? [column] : []))
  const rank = (column: number) => names.indexOf(header[column] ?? '')
  return role === 'heading' ? found : found.toSorted((one, other) => rank(one) - rank(other))
}

function findHeader({ rows }: Table): number | null {
  const isNamed = (cell: string) => Object.values(NAMES).some((names) => names.includes(plain(cell)))
  const at = rows.slice(0, HEADER_WITHIN).findIndex(({ cells }) => {
    const filled = cells.filter((cell) => cell !== '')
    return filled.some(isNamed) && filled.filter(isNamed).length * 2 >= Math.min(filled.length, 4)
  })
  return at === -1 ? null : at
}

/** One word with a digit: a code or a number, but no standard. */
const hasDigit = (cell: string): boolean => /^\S*\d\S*$/.test(cell)

/** A code has a digit, or is in capitals, and has no room for words. */
const isCodeLike = (cell: string): boolean =>
  cell.length <= 40 && (hasDigit(cell) || /^[A-Z.-]{2,}$/.test(cell))

const isWordLike = (cell: string): boolean =>
  /\p{L}{2}/u.test(cell) && !isCodeLike(cell) && !isGradeLike(cell)

interface Columns {
  readonly count: number
  /** Letters in the rows that are looked at. */
  lengthOf(column: number): number
  isMostly(column: number, test: (cell: string) => boolean): boolean
}

/** What stands below the names. */
function columnsOf(table: Table, headerAt: number | null): Columns {
  const sample = table.rows.slice(headerAt === null ? 0 : headerAt + 1).slice(0, SAMPLE)
  const cellsOf = (column: number) => sample.map(({ cells }) => cells[column] ?? '').filter(Boolean)
  return {
    count: table.width,
    lengthOf: (column) => cellsOf(column).reduce((sum, cell) => sum + cell.length, 0),
    isMostly(column, test) {
      const cells = cellsOf(column)
      return cells.length > 0 && cells.filter(test).length * 4 >= cells.length * 3
    },
  }
}

function guessByContent(columns: Columns, isNameless: boolean, roles: Map<number, ColumnRole>): void {
  const all = Array.from({ length: columns.count }, (_, column) => column)
  const take = (role: ColumnRole, column: number | undefined) => {
    if (column !== undefined && ![...roles.values()].includes(role)) roles.set(column, role)
  }
  const free = (test: (cell: string) => boolean) =>
    all.filter((column) => !roles.has(column) && columns.isMostly(column, test))
  if (isNameless) take('grade', free(isGradeLike)[0])
  take('code', free(isCodeLike)[0])
  take(
    'statement',
    free(isWordLike).toSorted((one, other) => columns.lengthOf(other) - columns.lengthOf(one))[0],
  )
}

const isGradeLike = (cell: string): boolean => cell.length <= 12 && gradesInCell(cell).length > 0
