import type { LevelId } from '../../shared/domain/planning/level.ts'
import type { Team } from '../../shared/domain/team/team.ts'
import type { Translator } from './translator.ts'

/** The team's word for a level; ours where the team has none. For teachers only: learners meet symbols. */
export const levelName = (t: Translator, names: Team['levelNames'], level: LevelId): string =>
  names[level] ?? t(`lesson.${level}`)
