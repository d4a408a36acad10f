import type { Database } from 'better-sqlite3'
import type { CoverageTable } from '../../../shared/api/standards-api.ts'
import type { Line } from '../../../shared/domain/planning/language.ts'
import type { Section } from '../../../shared/domain/planning/unit.ts'
import { type Balance, type BalancedUnit, balanceOf } from '../../../shared/domain/standards/balance.ts'
import { codeKey } from '../../../shared/domain/standards/code.ts'
import {
  type Coverage,
  type CoverageRow,
  type CoveredItem,
  type CoveredUnit,
  coverageOf,
} from '../../../shared/domain/standards/coverage.ts'
import type { Depth } from '../../../shared/domain/standards/depth.ts'
import { ok } from '../../../shared/lib/result.ts'
import { writeBuiltIn } from '../store/projections/catalog-projection.ts'
import type { Handlers } from './serve-rpc.ts'
import { type IsRemoved, starredKeys } from './starred-standards.ts'

/** What the plans cover: four questions to the projections, however large the plans are, and those for the stars. */
export type CoverageHandlers = Pick<Handlers, 'standards.coverage'>

export function createCoverageQuery(db: Database, isRemoved?: IsRemoved): CoverageHandlers {
  const allUnits = db.prepare(UNITS)
  const allItems = db.prepare(ITEMS)
  const teamStandards = db.prepare(TEAM_STANDARDS)
  const listed = db.prepare(LISTED)
  return {
    'standards.coverage'({ unitId, list }) {
      writeBuiltIn(db)
      const units = valuesIn<CoveredUnit>(allUnits.all({ unitId }))
      const items = valuesIn<PlannedItem>(allItems.all({ unitId }))
      const ours = valuesIn<Worded>(teamStandards.all())
      const known = knownCodes(ours, units, items)
      const keys = JSON.stringify(known.map(codeKey))
      const entries = valuesIn<Listed>(listed.all({ framework: '', grade: '', ...list, keys }))
      const standards = list === null ? known : codesOf(entries, known)
      const coverage = coverageOf({ units, items }, standards, starredKeys(db, isRemoved))
      const rows = unitId === null ? coverage.rows : coverage.rows.filter(isInPlan)
      const balance = balanceOf(units.map((unit) => balancedUnit(unit, items)))
      return ok(tableOf({ weeks: coverage.weeks, rows, balance }, items, { ours, entries, known }))
    },
  }
}

interface PlannedItem extends CoveredItem {
  readonly title: Line
  /** Of a lesson. */
  readonly depth: Depth | null
  readonly sections: readonly Pick<Section, 'kind' | 'minutes' | 'grouping'>[]
  /** Of each item of a check. */
  readonly depths: readonly (Depth | null)[]
}

interface Worded {
  readonly code: string
  readonly words: Line
}

/** As a list has it. */
interface Listed extends Worded {
  readonly key: string
  readonly kind: 'standard' | 'part'
  /** In the list and of the grade that were asked for? */
  readonly isWanted: 0 | 1
}

const collator = new Intl.Collator('en', { numeric: true })

/** Each standard once, in the order of their numbers and as the team's list spells it, else as a plan does. What only a
 *  pre-check asks about is known already. */
function knownCodes(
  ours: readonly Worded[],
  units: readonly CoveredUnit[],
  items: readonly PlannedItem[],
): readonly string[] {
  const named = [...units, ...items.filter(({ kind }) => kind !== 'preCheck')].flatMap(
    (each) => each.standards,
  )
  const codes = [...ours.map(({ code }) => code), ...named]
  return [...firstByKey(codes).values()].sort(collator.compare)
}

const firstByKey = (codes: readonly string[]): ReadonlyMap<string, string> =>
  new Map(codes.toReversed().map((code) => [codeKey(code), code]))

/** What was asked for of a list, parts only where a plan has them, as the team spells it. */
function codesOf(entries: readonly Listed[], known: readonly string[]): readonly string[] {
  const spelling = firstByKey(known)
  return entries
    .filter(({ isWanted, kind, key }) => isWanted && (kind === 'standard' || spelling.has(key)))
    .map(({ key, code }) => spelling.get(key) ?? code)
}

const isInPlan = ({ lessons, checks, gapUnits }: CoverageRow): boolean =>
  lessons + checks + gapUnits.length > 0

/** The standards of its items are the check's. */
function balancedUnit({ id }: CoveredUnit, items: readonly PlannedItem[]): BalancedUnit {
  const own = items.filter(({ unitId }) => unitId === id)
  return {
    lessons: own.flatMap(({ kind, depth, standards, sections }) =>
      kind === 'lesson' || kind === 'gap' ? [{ kind, depth, standards, sections }] : [],
    ),
    checks: own.flatMap(({ kind, standards, depths }) =>
      kind === 'lesson' || kind === 'gap'
        ? []
        : [{ kind, standards, items: depths.map((depth) => ({ depth, standards: [] })) }],
    ),
  }
}

interface Sources {
  readonly ours: readonly Worded[]
  readonly entries: readonly Listed[]
  readonly known: readonly string[]
}

interface Asked extends Coverage {
  readonly balance: Balance
}

function tableOf(
  { weeks, rows, balance }: Asked,
  items: readonly PlannedItem[],
  sources: Sources,
): CoverageTable {
  const own = new Set(sources.known.map(codeKey))
  const words = wordsByKey(sources)
  const shown = new Set(
    rows.flatMap(({ cells }) => cells.flatMap((cell) => [...cell.lessons, ...cell.checks])),
  )
  return {
    weeks: weeks.map(({ monday, units }) => ({ monday, units: [...units] })),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ week, lessons, checks }) => ({
        week,
        lessons: [...lessons],
        checks: [...checks],
      })),
      findings: [...row.findings],
      gapUnits: [...row.gapUnits],
      words: words.get(row.key) ?? {},
      isOurs: own.has(row.key),
    })),
    items: items
      .filter(({ id }) => shown.has(id))
      .map(({ id, unitId, kind, title }) => ({
        ...{ id, unitId, title },
        kind: kind === 'lesson' || kind === 'gap' ? 'lesson' : 'check',
      })),
    balance: { depth: [...balance.depth], grouping: [...balance.grouping] },
  }
}

/** The team's words come last, so that they win. */
function wordsByKey({ ours, entries }: Sources): ReadonlyMap<string, Line> {
  const listed = entries.toReversed().map(({ key, words }) => [key, words] as const)
  const own = ours.map(({ code, words }) => [codeKey(code), words] as const)
  return new Map([...listed, ...own.filter(([, words]) => Object.keys(words).length > 0)])
}

const JSON_COLUMNS = new Set(['title', 'standards', 'levels', 'sections', 'depths', 'words'])

const valuesIn = <T>(rows: readonly unknown[]): T[] =>
  rows.map((row) => {
    const columns = Object.entries(row as object)
    return Object.fromEntries(
      columns.map(([name, value]) => [name, JSON_COLUMNS.has(name) ? JSON.parse(String(value)) : value]),
    ) as T
  })

/** One unit, set aside or not; or all that are not. */
const WANTED = `
  WITH wanted AS (
    SELECT unit.*, entry.rank FROM unit_entry AS entry JOIN unit ON unit.id = entry.unit_id
    WHERE (:unitId IS NULL AND NOT entry.is_set_aside) OR unit.id = :unitId
  )`

const UNITS = `${WANTED}
  SELECT id, start_date AS startDate, weeks,
    (SELECT json_group_array(code) FROM standard_link AS link
      WHERE link.unit_id = wanted.id AND link.lesson_id IS NULL AND link.check_id IS NULL) AS standards
  FROM wanted ORDER BY rank, id`

/** A standard of an item is its check's. Units are chosen inside, and sections sought by their lesson before their texts:
 *  left to itself, the query looks through every text of a unit for each of its lessons. */
const ITEMS = `${WANTED}
  SELECT each.* FROM (
    SELECT unit_id AS unitId, id, position, kind, week, title,
      (SELECT json_group_array(DISTINCT code) FROM standard_link AS link
        WHERE link.unit_id = lesson.unit_id AND link.lesson_id = lesson.id) AS standards,
      (SELECT json_group_array(DISTINCT level) FROM section INDEXED BY section_lesson
        CROSS JOIN variant ON variant.unit_id = section.unit_id AND variant.section_id = section.id
        WHERE section.unit_id = lesson.unit_id AND section.lesson_id = lesson.id AND NOT is_empty) AS levels,
      depth,
      (SELECT json_group_array(json_object('kind', kind, 'minutes', minutes, 'grouping', grouping))
        FROM section INDEXED BY section_lesson
        WHERE section.unit_id = lesson.unit_id AND section.lesson_id = lesson.id) AS sections,
      '[]' AS depths
    FROM lesson WHERE unit_id IN (SELECT id FROM wanted)
    UNION ALL
    SELECT unit_id, id, position, kind, week, title,
      (SELECT json_group_array(DISTINCT code) FROM standard_link AS link
        WHERE link.unit_id = mastery_check.unit_id AND link.check_id = mastery_check.id),
      '[]', NULL, '[]',
      (SELECT json_group_array(depth) FROM item
        WHERE item.unit_id = mastery_check.unit_id AND item.check_id = mastery_check.id)
    FROM mastery_check WHERE unit_id IN (SELECT id FROM wanted)
  ) AS each
  JOIN wanted ON wanted.id = each.unitId
  ORDER BY wanted.rank, wanted.id, each.position`

const TEAM_STANDARDS = `
  SELECT standard.code,
    (SELECT json_group_object(language, wording) FROM standard_wording AS own WHERE own.code = standard.code) AS words
  FROM standard`

/** Known ones in any list, and all of the list that is asked for. A list without words of ours has its own. */
const LISTED = `
  SELECT code, code_key AS key, kind,
    iif(words ->> '$.ours' = '{}' AND official IS NOT NULL, json_object(language, official), words -> '$.ours') AS words,
    framework = :framework AND EXISTS (SELECT 1 FROM json_each(grades) WHERE value = :grade) AS isWanted
  FROM catalog_standard
  WHERE kind IN ('standard', 'part')
    AND (framework = :framework OR code_key IN (SELECT value FROM json_each(:keys)))
  ORDER BY position`
