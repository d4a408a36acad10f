import type { Database } from 'better-sqlite3'
import type * as z from 'zod'
import type { CheckRow, lessonRow, StandardRow, UnitCard } from '../../../shared/api/planning-api.ts'
import type { Line } from '../../../shared/domain/planning/language.ts'
import { codeKey } from '../../../shared/domain/standards/code.ts'
import { standingWords } from '../../../shared/domain/standards/words.ts'
import { ok } from '../../../shared/lib/result.ts'
import { createListedWords } from './listed-words.ts'
import { createSearch } from './search-query.ts'
import type { Handlers } from './serve-rpc.ts'
import { type IsRemoved, isStarred, starredKeys } from './starred-standards.ts'

/** Lists and search over everything the team has planned: answers from the projections alone. Without a unit
 *  named, units that were set aside are left out. */
export type PlanningHandlers = Pick<
  Handlers,
  'units.list' | 'lessons.list' | 'checks.list' | 'standards.list' | 'search.find'
>

export function createPlanningQueries(db: Database, isRemoved?: IsRemoved): PlanningHandlers {
  const units = db.prepare(UNITS)
  const lessons = db.prepare(LESSONS)
  const checks = db.prepare(CHECKS)
  const links = db.prepare(LINKS)
  const codes = db.prepare('SELECT code FROM standard').pluck()
  const wordings = db.prepare('SELECT code, language, wording FROM standard_wording')
  const listed = createListedWords(db)
  const find = createSearch(db)
  return {
    'units.list': () => ok(valuesIn<UnitCard>(units.all())),
    'lessons.list': ({ unitId }) => ok(valuesIn<LessonRow>(lessons.all({ unitId }))),
    'checks.list': ({ unitId }) => ok(valuesIn<CheckRow>(checks.all({ unitId }))),
    'standards.list': () =>
      ok(
        standardRows(codes.all() as string[], wordings.all() as Wording[], links.all() as Link[], {
          starred: starredKeys(db, isRemoved),
          listed,
        }),
      ),
    'search.find': ({ text }) => ok([...find(text)]),
  }
}

type LessonRow = z.output<typeof lessonRow>

/** Columns that hold JSON: texts by language, lists, true and false. */
const JSON_COLUMNS = new Set(['title', 'unitTitle', 'standards', 'languages', 'setAside'])

const valuesIn = <T>(rows: readonly unknown[]): T[] =>
  rows.map((row) => {
    const columns = Object.entries(row as object)
    return Object.fromEntries(
      columns.map(([name, value]) => [name, JSON_COLUMNS.has(name) ? JSON.parse(String(value)) : value]),
    ) as T
  })

/** The codes that links of one owner name, as a JSON list in order. */
const codesWhere = (condition: string): string => `
  (SELECT json_group_array(code) FROM
    (SELECT DISTINCT code FROM standard_link AS link WHERE ${condition} ORDER BY code))`

const UNITS = `
  SELECT unit.id, unit.title, unit.number, unit.subject, unit.grade, unit.start_date AS startDate, unit.weeks,
    (SELECT count(*) FROM lesson WHERE unit_id = unit.id) AS lessons,
    (SELECT count(*) FROM lesson WHERE unit_id = unit.id AND is_ready) AS readyLessons,
    (SELECT count(*) FROM mastery_check WHERE unit_id = unit.id) AS checks,
    ${codesWhere('link.unit_id = unit.id AND link.lesson_id IS NULL AND link.check_id IS NULL')} AS standards,
    unit.languages,
    coalesce(document.changed_at, 0) AS changedAt,
    iif(entry.is_set_aside, 'true', 'false') AS setAside
  FROM unit_entry AS entry
  JOIN unit ON unit.id = entry.unit_id
  LEFT JOIN document ON document.room = 'unit:' || unit.id
  ORDER BY entry.rank, unit.id`

/** One unit, set aside or not; or all that are not. */
const WANTED = `
  JOIN unit ON unit.id = each.unit_id
  JOIN unit_entry AS entry ON entry.unit_id = unit.id
  WHERE (:unitId IS NULL AND NOT entry.is_set_aside) OR unit.id = :unitId
  ORDER BY entry.rank, unit.id, each.position`

const LESSONS = `
  SELECT each.id, each.unit_id AS unitId, each.number, each.kind, each.title, each.week, each.minutes,
    ${codesWhere('link.unit_id = each.unit_id AND link.lesson_id = each.id')} AS standards
  FROM lesson AS each ${WANTED}`

const CHECKS = `
  SELECT each.id, each.unit_id AS unitId, unit.title AS unitTitle, each.kind, each.title, each.week,
    (SELECT count(*) FROM item WHERE unit_id = each.unit_id AND check_id = each.id) AS items,
    each.points, each.problem_count AS problems,
    ${codesWhere('link.unit_id = each.unit_id AND link.check_id = each.id')} AS standards
  FROM mastery_check AS each ${WANTED}`

/** Where each standard is used, in unit order; an item's standard is its check's. */
const LINKS = `
  SELECT DISTINCT link.code, link.unit_id AS unitId,
    CASE WHEN link.lesson_id IS NULL THEN 'check' ELSE 'lesson' END AS kind,
    coalesce(lesson.id, mastery_check.id) AS id,
    coalesce(lesson.title, mastery_check.title) AS title,
    entry.rank, coalesce(lesson.position, mastery_check.position) AS position
  FROM standard_link AS link
  JOIN unit_entry AS entry ON entry.unit_id = link.unit_id AND NOT entry.is_set_aside
  LEFT JOIN lesson ON lesson.unit_id = link.unit_id AND lesson.id = link.lesson_id
  LEFT JOIN mastery_check ON mastery_check.unit_id = link.unit_id AND mastery_check.id = link.check_id
  WHERE link.lesson_id IS NOT NULL OR link.check_id IS NOT NULL
  ORDER BY entry.rank, link.unit_id, position`

interface Wording {
  readonly code: string
  readonly language: string
  readonly wording: string
}

interface Link {
  readonly code: string
  readonly unitId: string
  readonly kind: 'lesson' | 'check'
  readonly id: string
  readonly title: string
}

interface StandardFacts {
  readonly starred: ReadonlySet<string>
  readonly listed: ReturnType<typeof createListedWords>
}

/** Standards the team keeps and those that plans name, each once, by code. */
function standardRows(
  codes: readonly string[],
  wordings: readonly Wording[],
  links: readonly Link[],
  { starred, listed }: StandardFacts,
): StandardRow[] {
  const lines = new Map<string, Line>()
  for (const { code, language, wording } of wordings) {
    lines.set(code, { ...lines.get(code), [language]: wording })
  }
  const known = new Set([...codes, ...links.map((link) => link.code)])
  const fromLists = listed(known)
  return [...known].sort().map((code) => {
    const uses = links
      .filter((link) => link.code === code)
      .map(({ unitId, kind, id, title }) => ({ unitId, kind, id, title: JSON.parse(title) as Line }))
    return {
      code,
      wording: standingWords(lines.get(code) ?? {}, fromLists.get(codeKey(code)) ?? {}),
      lessons: uses.filter((use) => use.kind === 'lesson').length,
      checks: uses.filter((use) => use.kind === 'check').length,
      isPriority: isStarred(starred, code),
      uses,
    }
  })
}
