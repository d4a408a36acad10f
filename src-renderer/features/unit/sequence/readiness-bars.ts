import { LEVELS, type LevelId } from '../../../../shared/domain/planning/level.ts'
import { type Readiness, readinessOf } from '../../../../shared/domain/planning/sequence.ts'
import type { Lesson } from '../../../../shared/domain/planning/unit.ts'

const RATIO: Readonly<Record<Readiness, number>> = { empty: 0, started: 0.5, ready: 1 }

export interface LevelReadiness {
  readonly level: LevelId
  readonly readiness: Readiness
  /** How full its bar is, 0 to 1. */
  readonly ratio: number
}

/** How far each level of a lesson is, Support first. */
export const readinessBars = (lesson: Lesson): readonly LevelReadiness[] =>
  LEVELS.map((level) => {
    const readiness = readinessOf(lesson, level)
    return { level, readiness, ratio: RATIO[readiness] }
  })
