import type { CheckKind } from '../checks/mastery-check.ts'
import type { LevelId } from '../planning/level.ts'
import type { LessonKind } from '../planning/unit.ts'
import { codeKey, wholeOf } from './code.ts'
import { type CoverageWeek, type UnitWeeks, weeksAcross } from './coverage-weeks.ts'

/** What a unit says of itself. */
export interface CoveredUnit extends UnitWeeks {
  /** Codes, as the unit spells them. */
  readonly standards: readonly string[]
}

/** A lesson or a check where it stands. A pre-check asks what is known already: it counts as no check. */
export interface CoveredItem {
  readonly unitId: string
  readonly id: string
  readonly kind: LessonKind | CheckKind
  readonly week: number
  readonly standards: readonly string[]
  /** Levels that have a text of their own. */
  readonly levels: readonly LevelId[]
}

/** Units in their order, and what is in them in theirs. */
export interface CoveredPlan {
  readonly units: readonly CoveredUnit[]
  readonly items: readonly CoveredItem[]
}

/** What is missing for a standard:
 *  - `checkedNotTaught`: a check asks for it, and no lesson teaches it;
 *  - `plannedNotTaught`: a unit names it and teaches it in no lesson of its own;
 *  - `taughtNotChecked`;
 *  - `onlyCore`: its lessons have texts for Core and for no other level;
 *  - `inNoUnit`: no unit, lesson or check names it.
 *
 *  A gap lesson is for some children, beside a lesson: by itself it asks for no check and for no other level. */
export type CoverageFinding = (typeof COVERAGE_FINDINGS)[number]

/** Gravest first. */
export const COVERAGE_FINDINGS = [
  'checkedNotTaught',
  'plannedNotTaught',
  'taughtNotChecked',
  'onlyCore',
  'inNoUnit',
] as const

/** A standard in one week. */
export interface CoverageCell {
  /** Index in the weeks. */
  readonly week: number
  /** Ids; gap lessons, too. */
  readonly lessons: readonly string[]
  readonly checks: readonly string[]
}

export interface CoverageRow {
  readonly code: string
  /** What all spellings of the code have in common. */
  readonly key: string
  readonly isPriority: boolean
  readonly lessons: number
  readonly checks: number
  /** Where there is something, by week. */
  readonly cells: readonly CoverageCell[]
  readonly findings: readonly CoverageFinding[]
  /** Units in which a lesson is missing. */
  readonly gapUnits: readonly string[]
}

export interface Coverage {
  readonly weeks: readonly CoverageWeek[]
  readonly rows: readonly CoverageRow[]
}

/** How often each standard is taught and checked, week by week, and what is missing. Codes count in any spelling, each
 *  once; a part (6.RP.A.3a) counts for its whole (6.RP.A.3), too, but not the other way round. `priorities` are keys. */
export function coverageOf(
  plan: CoveredPlan,
  standards: readonly string[],
  priorities: ReadonlySet<string> = new Set(),
): Coverage {
  const weeks = weeksAcross(plan.units)
  const place = placesIn(weeks)
  const items = byKey(plan.items)
  const units = byKey(plan.units)
  const codes = new Map(standards.toReversed().map((code) => [codeKey(code), code]))
  const keys = new Set(standards.map(codeKey))
  const rows = [...keys].map((key) => ({
    code: codes.get(key) ?? key,
    isPriority: priorities.has(key),
    ...rowOf({ key, items: items.get(key) ?? [], units: units.get(key) ?? [], place }),
  }))
  return { weeks, rows }
}

type Place = (item: CoveredItem) => number | undefined

function placesIn(weeks: readonly CoverageWeek[]): Place {
  const places = new Map(
    weeks.flatMap(({ units }, index) =>
      units.map(({ unitId, week }) => [`${unitId} ${week}`, index] as const),
    ),
  )
  return ({ unitId, week }) => places.get(`${unitId} ${week}`)
}

/** What names a standard or a part of it, each once, in order. */
function byKey<T extends { readonly standards: readonly string[] }>(all: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const each of all) {
    const keys = each.standards.map(codeKey)
    const wholes = keys.flatMap((key) => wholeOf(key) ?? [])
    for (const key of new Set([...keys, ...wholes])) {
      const list = found.get(key)
      if (list) list.push(each)
      else found.set(key, [each])
    }
  }
  return found
}

interface Named {
  readonly key: string
  readonly items: readonly CoveredItem[]
  readonly units: readonly CoveredUnit[]
  readonly place: Place
}

const isLesson = ({ kind }: CoveredItem): boolean => kind === 'lesson' || kind === 'gap'
const isCheck = ({ kind }: CoveredItem): boolean => kind === 'masteryCheck' || kind === 'unitCheck'

function rowOf(named: Named): Omit<CoverageRow, 'code' | 'isPriority'> {
  const lessons = named.items.filter(isLesson)
  const checks = named.items.filter(isCheck)
  const untaught = named.units
    .map(({ id }) => id)
    .filter((id) => !lessons.some(({ unitId }) => unitId === id))
  const asking = lessons.length === 0 ? checks.map(({ unitId }) => unitId) : []
  return {
    key: named.key,
    lessons: lessons.length,
    checks: checks.length,
    cells: cellsOf(named),
    findings: findingsOf(named, untaught.length > 0),
    gapUnits: [...new Set([...untaught, ...asking])],
  }
}

function cellsOf({ items, place }: Named): readonly CoverageCell[] {
  const cells = new Map<number, { lessons: string[]; checks: string[] }>()
  for (const item of items) {
    const week = place(item)
    if (week === undefined || item.kind === 'preCheck') continue
    const cell = cells.get(week) ?? { lessons: [], checks: [] }
    cells.set(week, cell)
    ;(isLesson(item) ? cell.lessons : cell.checks).push(item.id)
  }
  return [...cells].sort(([one], [other]) => one - other).map(([week, cell]) => ({ week, ...cell }))
}

function findingsOf({ items, units }: Named, isUntaughtSomewhere: boolean): readonly CoverageFinding[] {
  const isTaught = items.some(isLesson)
  const isChecked = items.some(isCheck)
  const forAll = items.filter(({ kind }) => kind === 'lesson')
  const levels = new Set(forAll.flatMap((lesson) => lesson.levels))
  const holds: Record<CoverageFinding, boolean> = {
    checkedNotTaught: isChecked && !isTaught,
    plannedNotTaught: isUntaughtSomewhere && (isTaught || !isChecked),
    taughtNotChecked: forAll.length > 0 && !isChecked,
    onlyCore: levels.size === 1 && levels.has('core'),
    inNoUnit: items.length === 0 && units.length === 0,
  }
  return COVERAGE_FINDINGS.filter((finding) => holds[finding])
}

/** How strongly a count is tinted against the largest one: `none`, then ever fuller. */
export function coverageTone(lessons: number, most: number): 'none' | 'some' | 'half' | 'full' {
  if (lessons === 0) return 'none'
  const share = lessons / Math.max(most, 1)
  return share > 0.7 ? 'full' : share > 0.4 ? 'half' : 'some'
}
