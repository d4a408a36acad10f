import type { MasteryCheck } from '../checks/mastery-check.ts'
import { dayOf, schoolDaysIn } from './calendar.ts'
import { LEVELS, type LevelId } from './level.ts'
import { comparePlaces, type Place } from './place.ts'
import type { Lesson, Unit } from './unit.ts'

/** A lesson or a mastery check where it stands in the unit. */
export type SequenceItem =
  | { readonly kind: 'lesson'; readonly id: string; readonly place: Place; readonly lesson: Lesson }
  | { readonly kind: 'check'; readonly id: string; readonly place: Place; readonly check: MasteryCheck }

export function sequenceOf(unit: Unit): readonly SequenceItem[] {
  const lessons = unit.lessons.map(
    (lesson): SequenceItem => ({ kind: 'lesson', id: lesson.id, place: lesson.place, lesson }),
  )
  const checks = unit.checks.map(
    (check): SequenceItem => ({ kind: 'check', id: check.id, place: check.place, check }),
  )
  return [...lessons, ...checks].sort(comparePlaces)
}

export interface Week {
  /** From 1. */
  readonly number: number
  readonly items: readonly SequenceItem[]
}

/** Every week of the unit, empty ones too. */
export function weeksOf(unit: Unit): readonly Week[] {
  const items = sequenceOf(unit)
  return Array.from({ length: unit.weeks }, (_, index) => ({
    number: index + 1,
    items: items.filter((item) => item.place.week === index + 1),
  }))
}

/** Ordinary lessons are numbered through the unit; gap lessons and checks carry a sign instead. */
export function lessonNumbers(unit: Unit): ReadonlyMap<string, number> {
  const ordinary = unit.lessons.filter((lesson) => lesson.kind === 'lesson')
  return new Map(ordinary.map((lesson, index) => [lesson.id, index + 1]))
}

/** The day an item is taught or given; null when the unit has no start. Only class days count: a gap lesson is
 *  for some children beside a lesson, and so is its check; a pre-check is given before. All share the day of what
 *  follows. */
export function itemDay(unit: Unit, item: { readonly id: string; readonly place: Place }): string | null {
  const week = weeksOf(unit).find((each) => each.number === item.place.week)
  const index = week?.items.findIndex((each) => each.id === item.id) ?? 0
  const classDays = week?.items.slice(0, Math.max(index, 0)).filter(classDayTest(unit)).length ?? 0
  return dayOf(unit.startDate, item.place.week, classDays)
}

function classDayTest(unit: Unit): (item: SequenceItem) => boolean {
  const isGapCheck = gapCheckTest(unit)
  return (item) =>
    item.kind === 'lesson'
      ? item.lesson.kind === 'lesson'
      : item.check.kind !== 'preCheck' && !isGapCheck(item.check)
}

/** What is needed of a check to tell. */
interface Asking extends Pick<MasteryCheck, 'standards'> {
  readonly items: readonly { readonly standards: readonly string[] }[]
}

/** Is a check only about what gap lessons teach? */
export function gapCheckTest({
  lessons,
}: {
  readonly lessons: readonly Pick<Lesson, 'kind' | 'standards'>[]
}): (check: Asking) => boolean {
  const taughtIn = (kind: Lesson['kind']) =>
    new Set(lessons.filter((lesson) => lesson.kind === kind).flatMap((lesson) => lesson.standards))
  const [inGaps, inLessons] = [taughtIn('gap'), taughtIn('lesson')]
  return (check) => {
    const codes = [check, ...check.items].flatMap(({ standards }) => standards)
    return codes.length > 0 && codes.every((code) => inGaps.has(code) && !inLessons.has(code))
  }
}

/** The week of each of `count` new lessons: one a day on the days still free from a week on. What finds no free
 *  day stays in the week of the lesson before it. */
export function spreadOverWeeks(unit: Unit, count: number, from: number): readonly number[] {
  const takesClassDay = classDayTest(unit)
  const free = weeksOf(unit)
    .filter((week) => week.number >= from)
    .flatMap((week) => {
      const days = schoolDaysIn(unit.startDate, week.number) - week.items.filter(takesClassDay).length
      return Array.from({ length: Math.max(days, 0) }, () => week.number)
    })
    .slice(0, count)
  const last = free.at(-1) ?? from
  return [...free, ...Array.from({ length: count - free.length }, () => last)]
}

export type Readiness = 'empty' | 'started' | 'ready'

/** How far one level of a lesson is: `ready` is a teacher's word, the rest is what the page holds. */
export function readinessOf(lesson: Lesson, level: LevelId): Readiness {
  if (lesson.readyLevels.includes(level)) return 'ready'
  const own = lesson.sections.some((section) =>
    section.variants.some((variant) => variant.level === level && !variant.isEmpty),
  )
  return own ? 'started' : 'empty'
}

export const isLessonReady = (lesson: Lesson): boolean =>
  LEVELS.every((level) => lesson.readyLevels.includes(level))

/** Minutes planned in a lesson's sections. Teacher notes take no class time. */
export const plannedMinutes = (lesson: Lesson): number =>
  lesson.sections.reduce((sum, section) => sum + (section.kind === 'teacherNotes' ? 0 : section.minutes), 0)
