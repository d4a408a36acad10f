import type { Database } from 'better-sqlite3'
import type { CatalogRow, FrameworkRow, ProgressionStep } from '../../../shared/api/standards-api.ts'
import { codeKey } from '../../../shared/domain/standards/code.ts'
import { createProgression } from '../../../shared/domain/standards/progression.ts'
import type { StandardEdge } from '../../../shared/domain/standards/standard.ts'
import { err, ok } from '../../../shared/lib/result.ts'
import { writeBuiltIn } from '../store/projections/catalog-projection.ts'
import { matchExpression } from './search-query.ts'
import type { CallContext, Handlers } from './serve-rpc.ts'
import { type IsRemoved, isStarred, starredKeys } from './starred-standards.ts'

/** The lists of standards and what leads to what: answers from the projections alone. */
export type StandardsHandlers = Pick<
  Handlers,
  'frameworks.list' | 'standards.tree' | 'standards.find' | 'standards.starred' | 'standards.about'
>

export function createStandardsQueries(db: Database, isRemoved?: IsRemoved): StandardsHandlers {
  const starred = () => starredKeys(db, isRemoved)
  const find = createFind(db, starred)
  const about = createAbout(db, starred)
  const frameworks = db.prepare(
    "SELECT id, title, subject, source, version, notice FROM framework ORDER BY source <> 'builtIn', rowid",
  )
  const grades = db.prepare(
    'SELECT DISTINCT each.value FROM catalog_standard, json_each(grades) AS each WHERE framework = ?',
  )
  const tree = db.prepare(`${ROWS} WHERE framework = ? ORDER BY position`)
  const gradesOf = (framework: string) => (grades.pluck().all(framework) as string[]).sort(byGrade)
  const handlers: StandardsHandlers = {
    'frameworks.list': () =>
      ok(
        (frameworks.all() as Omit<FrameworkRow, 'grades'>[]).map((row) => ({
          ...row,
          grades: gradesOf(row.id),
        })),
      ),
    'standards.tree': ({ framework, grade }) => {
      const rows = (tree.all(framework) as StoredRow[]).map(catalogRow(starred()))
      if (rows.length === 0) return err({ type: 'NoSuchFramework' })
      return ok(grade === null ? rows : ofGrade(rows, grade))
    },
    'standards.find': ({ text, atMost }) => ok(find(text, atMost)),
    'standards.starred': () => ok([...starred()]),
    'standards.about': ({ code }) => ok(about(code)),
  }
  return withBuiltIn(db, handlers)
}

/** Whatever is asked, what comes with the app is there to be found. */
function withBuiltIn(db: Database, handlers: StandardsHandlers): StandardsHandlers {
  const answers = Object.entries(handlers).map(([name, answer]) => [
    name,
    (takes: never, context: CallContext) => {
      writeBuiltIn(db)
      return answer(takes, context)
    },
  ])
  return Object.fromEntries(answers) as StandardsHandlers
}

/** `K` is before `1`. */
const byGrade = (one: string, other: string): number => gradeNumber(one) - gradeNumber(other)
const gradeNumber = (grade: string): number => (grade === 'K' ? 0 : Number(grade))

const COLUMNS = 'framework, id, parent, kind, code, grades, language, official, words'
const ROWS = `SELECT ${COLUMNS} FROM catalog_standard`

interface StoredRow extends Omit<CatalogRow, 'grades' | 'ours' | 'family' | 'iCan' | 'isPriority'> {
  readonly grades: string
  readonly words: string
}

const catalogRow =
  (starred: ReadonlySet<string>) =>
  ({ words, grades, ...row }: StoredRow): CatalogRow => ({
    ...row,
    grades: JSON.parse(grades),
    ...JSON.parse(words),
    isPriority: !isHeading(row) && isStarred(starred, row.code),
  })

/** Headings stay where something under them does, or where nothing stands under them in any grade. */
function ofGrade(rows: readonly CatalogRow[], grade: string): CatalogRow[] {
  const holders = new Set(rows.map(({ parent }) => parent))
  const stays = (row: CatalogRow) => (isHeading(row) ? !holders.has(row.id) : isFor(row, grade))
  const kept = new Set<string>()
  for (const row of rows.toReversed())
    if (kept.has(row.id) || stays(row)) {
      kept.add(row.id)
      if (row.parent !== null) kept.add(row.parent)
    }
  return rows.filter(({ id }) => kept.has(id))
}

/** What names no grade is for all of them. */
const isFor = ({ grades }: CatalogRow, grade: string): boolean =>
  grades.length === 0 || grades.includes(grade)

const isHeading = ({ kind }: Pick<CatalogRow, 'kind'>): boolean => kind === 'domain' || kind === 'cluster'

type Starred = () => ReadonlySet<string>

function createFind(db: Database, starred: Starred): (text: string, atMost: number) => CatalogRow[] {
  const byKey = db.prepare(
    `${ROWS} WHERE code_key >= :key AND code_key < :end ORDER BY code_key <> :key, position LIMIT :atMost`,
  )
  const byCode = db.prepare(
    `${ROWS} WHERE upper(code) >= :code AND upper(code) < :end ORDER BY position LIMIT :atMost`,
  )
  const byWords = db.prepare(`
    SELECT ${COLUMNS.replace('words', 'catalog_standard.words')}
    FROM catalog_text JOIN catalog_standard ON position = catalog_text.rowid
    WHERE catalog_text MATCH :expression AND kind IN ('standard', 'part')
    ORDER BY rank LIMIT :atMost`)
  return (text, atMost) => {
    const key = codeKey(text)
    const code = text.trim().toUpperCase()
    const expression = matchExpression(text)
    const rows = [
      ...(key === '' ? [] : byKey.all({ key, end: `${key}\u{10ffff}`, atMost })),
      ...(code === '' ? [] : byCode.all({ code, end: `${code}\u{10ffff}`, atMost })),
      ...(expression === null ? [] : byWords.all({ expression, atMost })),
    ] as StoredRow[]
    const found = new Map(rows.map((row) => [`${row.framework} ${row.id}`, row]))
    return [...found.values()].slice(0, atMost).map(catalogRow(starred()))
  }
}

function createAbout(db: Database, starredNow: Starred) {
  const entriesOf = db.prepare(`
    WITH named AS (SELECT position FROM catalog_standard WHERE code_key = ?)
    ${ROWS} WHERE position IN (SELECT position FROM named)
      OR position IN (
        SELECT other.position FROM catalog_id AS own
        JOIN catalog_id AS other ON other.id_key = own.id_key
        WHERE own.position IN (SELECT position FROM named))
    ORDER BY position NOT IN (SELECT position FROM named), position`)
  const allEdges = db.prepare('SELECT DISTINCT kind, from_key AS "from", to_key AS "to" FROM catalog_edge')
  const partsOf = db
    .prepare(`
      SELECT part.code_key FROM catalog_standard AS part
      JOIN catalog_standard AS whole ON whole.framework = part.framework AND whole.id = part.parent
      WHERE part.kind = 'part' AND whole.code_key = ?`)
    .pluck()
  const entries = (key: string, starred: ReadonlySet<string>) =>
    key === '' ? [] : (entriesOf.all(key) as StoredRow[]).map(catalogRow(starred))
  const stepsOf =
    (starred: ReadonlySet<string>) =>
    ([key, steps]: readonly [string, number]): ProgressionStep => ({
      key,
      steps,
      standard: entries(key, starred).find((row) => !isHeading(row)) ?? null,
    })
  return (code: string) => {
    const key = codeKey(code)
    const starred = starredNow()
    const stepOf = stepsOf(starred)
    // What leads to its parts leads to the standard.
    const own = [key, ...(key === '' ? [] : (partsOf.all(key) as string[]))]
    const asOwn = (each: string) => (own.includes(each) ? key : each)
    const progression = createProgression(allEdges.all() as StandardEdge[])
    const [before, after] = [progression.before(...own), progression.after(...own)]
    const ways = progression
      .edgesAmong(new Set([...own, ...before.keys(), ...after.keys()]))
      .map(([from, to]): [string, string] => [asOwn(from), asOwn(to)])
      .filter(([from, to]) => from !== to)
    return {
      key,
      entries: entries(key, starred),
      before: [...before].map(stepOf),
      after: [...after].map(stepOf),
      beside: progression.beside(...own).map((each) => stepOf([each, 1])),
      edges: [...new Map(ways.map((way) => [way.join(' '), way])).values()],
    }
  }
}
