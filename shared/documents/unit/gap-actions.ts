import type { Line } from '../../domain/planning/language.ts'
import { sequenceOf } from '../../domain/planning/sequence.ts'
import type { Lesson, Unit } from '../../domain/planning/unit.ts'
import { isSameCode } from '../../domain/standards/code.ts'
import { change, type Edit } from '../edit.ts'
import { addLesson, setStandard } from './actions.ts'
import { addCheck, addItem } from './check-actions.ts'
import { writeLine } from './create.ts'
import { readUnit } from './read.ts'

/** A gap path in a unit: for each earlier standard a gap lesson and a mini-check right after it. */

/** One earlier standard, in the words its lesson starts with. */
export interface GapStep {
  readonly code: string
  readonly grade: string
  readonly title: Line
  readonly iCan: Line
  readonly checkTitle: Line
}

export interface AddedGapPath {
  readonly lessonIds: readonly string[]
  readonly checkIds: readonly string[]
}

const CHECK_ITEMS = 3
const CHECK_MINUTES = 10

/** The unit's gap lesson for a standard, in whichever spelling of its code. */
export const gapLessonFor = ({ lessons }: Unit, code: string): Lesson | undefined =>
  lessons.find((lesson) => lesson.kind === 'gap' && lesson.standards.some((own) => isSameCode(own, code)))

/** Adds the steps in the order given, before a lesson or, without one, at the start of the unit; all in one
 *  transaction. What the unit has a gap lesson for is left out. Gap lessons have no number and share the day of what
 *  follows, so the sequence of the class stays as it was. */
export function addGapPath(edit: Edit, steps: readonly GapStep[], beforeLesson: string | null): AddedGapPath {
  return change(edit, () => {
    const { unit } = readUnit(edit.doc, '')
    const { week, index } = placeBefore(unit, beforeLesson)
    const missing = steps.filter(({ code }) => gapLessonFor(unit, code) === undefined)
    const added = missing.map((step, count) => addStep(edit, step, { week, index: index + count * 2 }))
    return {
      lessonIds: added.map(({ lessonId }) => lessonId),
      checkIds: added.map(({ checkId }) => checkId),
    }
  })
}

function placeBefore(unit: Unit, lessonId: string | null): { week: number; index: number } {
  const week = unit.lessons.find((lesson) => lesson.id === lessonId)?.place.week ?? 1
  const inWeek = sequenceOf(unit).filter((item) => item.place.week === week)
  return {
    week,
    index: Math.max(
      0,
      inWeek.findIndex((item) => item.id === lessonId),
    ),
  }
}

function addStep(edit: Edit, step: GapStep, { week, index }: { week: number; index: number }) {
  const { code, grade, title, iCan, checkTitle } = step
  const lessonId = addLesson(edit, { title, kind: 'gap', gapGrade: grade, week, index })
  writeLine(edit, lessonId, 'iCan', iCan)
  setStandard(edit, 'lessons', lessonId, code, true)
  const check = { kind: 'masteryCheck', title: checkTitle, week, index: index + 1 } as const
  const checkId = addCheck(edit, { ...check, minutes: CHECK_MINUTES })
  setStandard(edit, 'checks', checkId, code, true)
  for (let count = 0; count < CHECK_ITEMS; count += 1)
    setStandard(edit, 'items', addItem(edit, checkId, 'short'), code, true)
  return { lessonId, checkId }
}
