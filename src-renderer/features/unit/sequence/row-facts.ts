import { type CheckKind, problemsOf } from '../../../../shared/domain/checks/mastery-check.ts'
import { weekDates } from '../../../../shared/domain/planning/calendar.ts'
import { lineIn } from '../../../../shared/domain/planning/language.ts'
import {
  itemDay,
  lessonNumbers,
  type SequenceItem,
  weeksOf,
} from '../../../../shared/domain/planning/sequence.ts'
import type { LessonKind, Unit } from '../../../../shared/domain/planning/unit.ts'
import { type LevelReadiness, readinessBars } from './readiness-bars.ts'

/** What a row of the sequence shows, and nothing else: as long as this is equal, the row need not be drawn again. */
export interface RowFacts {
  readonly id: string
  readonly kind: LessonKind | CheckKind
  /** In the unit's language; '' while there is none. */
  readonly title: string
  /** "4" in the sequence; null for gap lessons and checks, which carry a sign. */
  readonly number: number | null
  readonly gapGrade: string
  readonly day: string | null
  readonly standards: readonly string[]
  /** Of a lesson; null for a check. */
  readonly bars: readonly LevelReadiness[] | null
  /** What keeps a check from being given. */
  readonly problems: number
}

export interface WeekFacts {
  readonly number: number
  readonly dates: { readonly from: string; readonly to: string } | null
  readonly rows: readonly RowFacts[]
}

export function weekFacts(unit: Unit): readonly WeekFacts[] {
  const numbers = lessonNumbers(unit)
  return weeksOf(unit).map((week) => ({
    number: week.number,
    dates: weekDates(unit.startDate, week.number),
    rows: week.items.map((item) => rowFacts(unit, item, numbers.get(item.id) ?? null)),
  }))
}

function rowFacts(unit: Unit, item: SequenceItem, number: number | null): RowFacts {
  const subject = item.kind === 'lesson' ? item.lesson : item.check
  return {
    id: item.id,
    kind: subject.kind,
    title: lineIn(subject.title, unit.baseLanguage),
    number,
    gapGrade: item.kind === 'lesson' ? item.lesson.gapGrade : '',
    day: itemDay(unit, item),
    standards: subject.standards,
    bars: item.kind === 'lesson' ? readinessBars(item.lesson) : null,
    problems: item.kind === 'lesson' ? 0 : problemsOf(item.check).length,
  }
}
