/** The way back to what a learner still needs: from a standard of this grade, one earlier standard after the other, each
 *  on the way to the next (domain.md, A4: gaps lie several grades back, and last year's work is not enough). */

export interface GapStandard {
  readonly key: string
  readonly code: string
  /** K = 0; null for a standard of no grade. */
  readonly grade: number | null
}

/** A standard, everything on the way to it, and which of these lead directly to which. */
export interface GapGraph {
  readonly goal: GapStandard
  readonly before: readonly GapStandard[]
  readonly edges: readonly (readonly [string, string])[]
}

/** How far back a path goes where the graph does. */
export const GRADES_BACK = 4

/** The path to begin with, from the earliest to the nearest, as keys. Each step back goes to the highest of the earlier
 *  grades (of several there, to the one with most ways to the goal, then by code), but only to what still leads far
 *  enough back. */
export function gapPathOf(graph: GapGraph): readonly string[] {
  const { goal } = graph
  if (goal.grade === null) return []
  const walk = walkOf(graph)
  const path: string[] = []
  let at: GradedStandard | null = { ...goal, grade: goal.grade }
  while (at !== null && at.grade > goal.grade - GRADES_BACK) {
    at = stepBack(walk, at, goal.grade - GRADES_BACK)
    if (at !== null) path.unshift(at.key)
  }
  return path
}

/** Keys of the path in the order in which they are learned, whichever the teacher ticked. */
export function inLearningOrder(graph: GapGraph, keys: ReadonlySet<string>): readonly string[] {
  const { ways } = walkOf(graph)
  const gradeOf = ({ grade }: GapStandard): number => grade ?? Number.MAX_SAFE_INTEGER
  return graph.before
    .filter(({ key }) => keys.has(key))
    .sort(
      (one, other) =>
        gradeOf(one) - gradeOf(other) ||
        ways.longest(other.key) - ways.longest(one.key) ||
        byCode.compare(one.code, other.code),
    )
    .map(({ key }) => key)
}

interface GradedStandard extends GapStandard {
  readonly grade: number
}

interface Walk {
  /** Directly on the way to it. */
  before(key: string): readonly GapStandard[]
  readonly ways: Ways
}

const byCode = new Intl.Collator('en', { numeric: true })

function walkOf({ goal, before, edges }: GapGraph): Walk {
  const standards = new Map([goal, ...before].map((each) => [each.key, each]))
  const back = new Map<string, GapStandard[]>()
  const on = new Map<string, string[]>()
  for (const [from, to] of edges) {
    const standard = standards.get(from)
    if (standard === undefined || !standards.has(to) || from === goal.key) continue
    back.set(to, [...(back.get(to) ?? []), standard])
    on.set(from, [...(on.get(from) ?? []), to])
  }
  return { before: (key) => back.get(key) ?? [], ways: waysTo(goal.key, on) }
}

interface Ways {
  /** In how many ways it leads to the goal. */
  count(key: string): number
  /** Steps of the longest of them. */
  longest(key: string): number
}

function waysTo(goal: string, on: ReadonlyMap<string, readonly string[]>): Ways {
  const known = new Map<string, { count: number; longest: number }>([[goal, { count: 1, longest: 0 }]])
  const measure = (key: string): { count: number; longest: number } => {
    const seen = known.get(key)
    if (seen) return seen
    // A way that comes by here again is a circle, and none to the goal.
    known.set(key, { count: 0, longest: 0 })
    const next = (on.get(key) ?? []).map(measure)
    const measured = {
      count: next.reduce((sum, each) => sum + each.count, 0),
      longest: Math.max(0, ...next.map((each) => each.longest + 1)),
    }
    known.set(key, measured)
    return measured
  }
  return { count: (key) => measure(key).count, longest: (key) => measure(key).longest }
}

function stepBack(walk: Walk, from: GradedStandard, wanted: number): GradedStandard | null {
  const found = earlierGrades(walk, from).map((each) => ({ each, reach: lowestGrade(walk, each) }))
  const deepest = Math.min(...found.map(({ reach }) => reach))
  const [best] = found
    .filter(({ reach }) => reach <= Math.max(wanted, deepest))
    .map(({ each }) => each)
    .sort(
      (one, other) =>
        other.grade - one.grade ||
        walk.ways.count(other.key) - walk.ways.count(one.key) ||
        byCode.compare(one.code, other.code),
    )
  return best ?? null
}

/** The first standards of an earlier grade on every way back; the way there may lead through its own grade. */
function earlierGrades(walk: Walk, from: GradedStandard): readonly GradedStandard[] {
  const earlier = new Map<string, GradedStandard>()
  const passed = new Set([from.key])
  for (const key of passed) {
    for (const each of walk.before(key)) {
      const { grade } = each
      if (grade !== null && grade < from.grade) earlier.set(each.key, { ...each, grade })
      else passed.add(each.key)
    }
  }
  return [...earlier.values()]
}

function lowestGrade(walk: Walk, from: GradedStandard): number {
  const passed = new Set([from.key])
  let lowest = from.grade
  for (const key of passed) {
    for (const each of walk.before(key)) {
      passed.add(each.key)
      lowest = Math.min(lowest, each.grade ?? lowest)
    }
  }
  return lowest
}
