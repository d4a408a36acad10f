import type { CheckItem, MasteryCheck } from '../checks/mastery-check.ts'
import { gapCheckTest } from '../planning/sequence.ts'
import { GROUPINGS, type Grouping, type Lesson, type Section } from '../planning/unit.ts'
import { DEPTHS, type Depth } from './depth.ts'

/** What a unit says of depth and of how children work; a whole unit will do. */
export interface BalancedUnit {
  readonly lessons: readonly BalancedLesson[]
  readonly checks: readonly BalancedCheck[]
}

export interface BalancedLesson extends Pick<Lesson, 'kind' | 'depth' | 'standards'> {
  readonly sections: readonly Pick<Section, 'kind' | 'minutes' | 'grouping'>[]
}

export interface BalancedCheck extends Pick<MasteryCheck, 'kind' | 'standards'> {
  readonly items: readonly Pick<CheckItem, 'depth' | 'standards'>[]
}

export interface DepthCount {
  /** Null: nobody has said. */
  readonly depth: Depth | null
  readonly lessons: number
  /** Questions of mastery checks and unit checks. */
  readonly items: number
}

export interface GroupingMinutes {
  /** Null: nobody has said. */
  readonly grouping: Grouping | null
  readonly minutes: number
}

export interface Balance {
  readonly depth: readonly DepthCount[]
  readonly grouping: readonly GroupingMinutes[]
}

/** How deep the lessons and checks of units go, and for how many minutes children work in which way: every depth and
 *  every way once, in their order, and last what nobody has said. It tells of what all children get. So a gap lesson
 *  and its check are left out (they are for some, beside a lesson, as in `coverage.ts`, where they ask for nothing),
 *  and so is a pre-check, which asks what is known already. Teacher notes take no class time. */
export function balanceOf(units: readonly BalancedUnit[]): Balance {
  const lessons = units.flatMap((unit) => unit.lessons.filter(({ kind }) => kind === 'lesson'))
  const items = units.flatMap(itemsForAll)
  const sections = lessons.flatMap((lesson) => lesson.sections.filter(({ kind }) => kind !== 'teacherNotes'))
  return {
    depth: [...DEPTHS, null].map((depth) => ({
      depth,
      lessons: lessons.filter((lesson) => lesson.depth === depth).length,
      items: items.filter((item) => item.depth === depth).length,
    })),
    grouping: [...GROUPINGS, null].map((grouping) => ({
      grouping,
      minutes: sections.reduce(
        (sum, section) => sum + (section.grouping === grouping ? section.minutes : 0),
        0,
      ),
    })),
  }
}

function itemsForAll(unit: BalancedUnit): BalancedCheck['items'] {
  const isGapCheck = gapCheckTest(unit)
  return unit.checks
    .filter((check) => check.kind !== 'preCheck' && !isGapCheck(check))
    .flatMap(({ items }) => items)
}
