import { isLevel, LEVELS, type LevelId } from '../../../shared/domain/planning/level.ts'

/** The levels that fit side by side. With little room Core stays, with the first level chosen beside it. */
export function fittingLevels(chosen: readonly LevelId[], most: number): readonly LevelId[] {
  const levels = LEVELS.filter((level) => chosen.includes(level))
  if (levels.length <= most) return levels
  if (most === 1) return ['core']
  const others = levels.filter((level) => level !== 'core')
  const kept = levels.includes('core') ? ['core', ...others.slice(0, most - 1)] : others.slice(0, most)
  return LEVELS.filter((level) => kept.includes(level))
}

/** Shows or hides a level. The last one stays; where only `most` fit, the newcomer takes the place of the
 *  level that is furthest from it. */
export function toggleLevel(shown: readonly LevelId[], level: LevelId, most: number): readonly LevelId[] {
  if (shown.includes(level)) return shown.length === 1 ? shown : shown.filter((each) => each !== level)
  const room = shown.length < most ? shown : shown.filter((each) => each !== furthestFrom(level, shown))
  return LEVELS.filter((each) => each === level || room.includes(each))
}

function furthestFrom(level: LevelId, shown: readonly LevelId[]): LevelId | undefined {
  const distance = (each: LevelId) => Math.abs(LEVELS.indexOf(each) - LEVELS.indexOf(level))
  return [...shown].sort((one, other) => distance(other) - distance(one))[0]
}

/** Reads levels a teacher chose earlier; anything else means all of them. */
export function parseLevels(text: string | null): readonly LevelId[] {
  const levels = (text ?? '').split(',').filter(isLevel)
  return levels.length > 0 ? LEVELS.filter((level) => levels.includes(level)) : LEVELS
}
