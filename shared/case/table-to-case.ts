import { levelOf } from './case-grades.ts'
import { derivedUuid } from './case-ids.ts'
import type { JsonObject } from './json.ts'
import type { Table } from './parse-table.ts'
import { gradesInCell } from './table-grades.ts'
import type { ColumnRole, RowChange, TableLayout } from './table-terms.ts'

export interface TableAsCase {
  /** Raw, for `readCase`. */
  readonly file: JsonObject
  readonly standards: number
  readonly headings: number
  /** Rows that gave no standard. */
  readonly leftOut: number
  readonly rowChanges: readonly RowChange[]
}

export interface TableList extends TableLayout {
  readonly title: string
  readonly language: string
}

/** A sheet has no dates, and two who bring in the same one must write the same. */
const UNDATED = '1970-01-01T00:00:00.000Z'

/** The id of the list that a sheet with this title makes: the same sheet again is the same list. */
export const tableListId = (title: string): string => derivedUuid(`table ${keyOf(title)}`)

const keyOf = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toUpperCase()

/** A sheet as a package of CASE: a row is a standard, headings are items above it. Total. */
export function tableToCase(table: Table, list: TableList): TableAsCase {
  const { standards, headings, changes, leftOut } = readRows(table, list)
  const document = tableListId(list.title)
  const items = [...headings.values(), ...standards.values()]
  const parents = parentsOf(standards, changes)
  const file: JsonObject = {
    CFDocument: {
      identifier: document,
      uri: `urn:uuid:${document}`,
      title: list.title,
      creator: list.title,
      lastChangeDateTime: UNDATED,
      language: list.language,
      subject: [...new Set([...standards.values()].map(({ subject }) => subject).filter(Boolean))],
    },
    CFItems: items.map((item) => itemJson(item, list.language)),
    CFAssociations: items
      .toSorted((one, other) => one.row - other.row)
      .map((item, at) => placeJson(item.id, parents.get(item) ?? item.under ?? document, at + 1)),
  }
  const counts = { standards: standards.size, headings: headings.size, leftOut }
  return { file, ...counts, rowChanges: changes.toSorted((one, other) => one.row - other.row) }
}

interface Item {
  readonly id: string
  readonly code: string
  readonly words: string
  readonly isHeading: boolean
  readonly grades: Set<string>
  readonly subject: string
  readonly parentCode: string
  /** Its heading. */
  readonly under: string | null
  /** Of a heading, the first row that has it. */
  readonly row: number
}

function readRows(table: Table, list: TableList) {
  const document = tableListId(list.title)
  const cellOf = cellReader(list.columns)
  const headingColumns = list.columns.flatMap((role, column) => (role === 'heading' ? [column] : []))
  const headings = new Map<string, Item>()
  const standards = new Map<string, Item>()
  const changes: RowChange[] = []
  let path: readonly string[] = []
  let leftOut = 0
  for (const { number: row, cells } of table.rows.slice(list.headerAt === null ? 0 : list.headerAt + 1)) {
    const said = headingColumns.map((column) => cells[column] ?? '')
    path = goOn(path, said)
    const under = growHeadings(headings, document, path, row)
    const [words, code] = [cellOf(cells, 'statement'), cellOf(cells, 'code')]
    if (words === '') {
      if (code !== '' || said.every((each) => each === '')) {
        changes.push({ type: 'noStatement', row, what: code || cells.filter(Boolean).join(' · ') })
        leftOut += 1
      }
      continue
    }
    const grades = gradesInCell(cellOf(cells, 'grade'))
    const key = code === '' ? `${under} ${keyOf(words)}` : keyOf(code)
    const known = standards.get(key)
    if (known) {
      const isJoined = keyOf(known.words) === keyOf(words) && grades.some((each) => !known.grades.has(each))
      if (isJoined) for (const grade of grades) known.grades.add(grade)
      changes.push({ type: isJoined ? 'joined' : 'twice', row, what: code || words })
      leftOut += 1
      continue
    }
    if (grades.length === 0 && cellOf(cells, 'grade') !== '')
      changes.push({ type: 'unknownGrade', row, what: cellOf(cells, 'grade') })
    standards.set(key, {
      id: derivedUuid(`${document} ${code === '' ? 'words' : 'code'} ${key}`),
      ...{ code, words, isHeading: false, grades: new Set(grades), under, row },
      subject: cellOf(cells, 'subject'),
      parentCode: cellOf(cells, 'parentCode'),
    })
  }
  return { standards, headings, changes, leftOut }
}

const cellReader = (columns: TableLayout['columns']) => (cells: readonly string[], role: ColumnRole) =>
  cells[columns.indexOf(role)] ?? ''

/** Sheets name a heading once and leave the cells below it empty; a new one ends those that were narrower. */
function goOn(path: readonly string[], said: readonly string[]): readonly string[] {
  const first = said.findIndex((each) => each !== '')
  if (first === -1) return path
  const isSame = said.every((each, level) => each === '' || each === path[level])
  return isSame ? path : said.map((each, level) => (level < first ? (path[level] ?? '') : each))
}

/** The id of the narrowest heading, after making those that are not there yet. */
function growHeadings(
  headings: Map<string, Item>,
  document: string,
  path: readonly string[],
  row: number,
): string | null {
  let under: string | null = null
  for (const words of path) {
    if (words === '') continue
    const key: string = `${under} ${keyOf(words)}`
    const id = derivedUuid(`${document} heading ${key}`)
    if (!headings.has(key))
      headings.set(key, {
        ...{
          id,
          code: '',
          words,
          isHeading: true,
          grades: new Set(),
          subject: '',
          parentCode: '',
          under,
          row,
        },
      })
    under = id
  }
  return under
}

/** The rows that stand under another row. */
function parentsOf(standards: ReadonlyMap<string, Item>, changes: RowChange[]): ReadonlyMap<Item, string> {
  const parents = new Map<Item, string>()
  for (const item of standards.values()) {
    if (item.parentCode === '') continue
    const parent = standards.get(keyOf(item.parentCode))
    if (parent && parent !== item) parents.set(item, parent.id)
    else changes.push({ type: 'noParent', row: item.row, what: item.parentCode })
  }
  return parents
}

const itemJson = ({ id, code, words, isHeading, grades, subject }: Item, language: string): JsonObject => ({
  identifier: id,
  uri: `urn:uuid:${id}`,
  lastChangeDateTime: UNDATED,
  fullStatement: words,
  language,
  CFItemType: isHeading ? 'Heading' : 'Standard',
  ...(code !== '' && { humanCodingScheme: code }),
  ...(grades.size > 0 && { educationLevel: [...grades].map(levelOf) }),
  ...(subject !== '' && { subject: [subject] }),
})

function placeJson(item: string, parent: string, sequenceNumber: number): JsonObject {
  const id = derivedUuid(`${item} isChildOf ${parent}`)
  return {
    identifier: id,
    uri: `urn:uuid:${id}`,
    lastChangeDateTime: UNDATED,
    associationType: 'isChildOf',
    sequenceNumber,
    originNodeURI: { title: '', identifier: item, uri: `urn:uuid:${item}` },
    destinationNodeURI: { title: '', identifier: parent, uri: `urn:uuid:${parent}` },
  }
}
