import { LEVELS } from '../../../shared/domain/planning/level.ts'
import { plannedMinutes, readinessOf } from '../../../shared/domain/planning/sequence.ts'
import type { Lesson, Task, TaskPriority } from '../../../shared/domain/planning/unit.ts'
import { byRank } from '../../../shared/lib/rank.ts'

export interface MinutesSum {
  readonly planned: number
  readonly available: number
  readonly isOver: boolean
}

/** The minutes of the sections against those of the lesson. */
export function minutesSum(lesson: Lesson): MinutesSum {
  const planned = plannedMinutes(lesson)
  return { planned, available: lesson.minutes, isOver: planned > lesson.minutes }
}

export type LessonState = 'empty' | 'started' | 'partlyReady' | 'ready'

/** The one word for a lesson's pill: ready is a teacher's word, the rest is what the page holds. */
export function lessonState(lesson: Lesson): LessonState {
  const ready = lesson.readyLevels.length
  if (ready === LEVELS.length) return 'ready'
  if (ready > 0) return 'partlyReady'
  return LEVELS.some((level) => readinessOf(lesson, level) === 'started') ? 'started' : 'empty'
}

export const tasksOf = (lesson: Lesson, priority: TaskPriority): readonly Task[] =>
  lesson.tasks.filter((task) => task.priority === priority).toSorted(byRank)
