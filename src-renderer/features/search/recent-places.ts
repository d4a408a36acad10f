import type { CheckRow, UnitCard } from '../../../shared/api/planning-api.ts'
import { type Line, lineIn } from '../../../shared/domain/planning/language.ts'

/** Where the teacher was last on this computer, newest first: paths only, so that titles are always today's. */
const KEY = 'common-prep.recent'
const MOST = 12

/** A place worth coming back to: one unit, one lesson or check of it. */
const PLACE = /^\/unit\/([0-9a-z]+)(?:\/(?:sequence|checks)\/([0-9a-z]+))?$/

/** The list with this path on top; the same list when the path is no place to come back to. */
export function withPlace(places: readonly string[], path: string): readonly string[] {
  if (!PLACE.test(path)) return places
  return [path, ...places.filter((place) => place !== path)].slice(0, MOST)
}

export function rememberPlace(path: string): void {
  localStorage.setItem(KEY, JSON.stringify(withPlace(recentPlaces(), path)))
}

export function recentPlaces(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter((place) => typeof place === 'string') : []
  } catch {
    return []
  }
}

export interface RecentPlace {
  readonly path: string
  readonly kind: 'unit' | 'lesson' | 'check'
  readonly title: string
  /** The unit it is in; '' for a unit. */
  readonly unitTitle: string
}

interface Named {
  readonly id: string
  readonly unitId: string
  readonly title: Line
}

/** The places with their titles of today; what is gone or set aside is left out. */
export function namePlaces(
  places: readonly string[],
  plans: {
    readonly units: readonly UnitCard[]
    readonly lessons: readonly Named[]
    readonly checks: readonly Pick<CheckRow, keyof Named>[]
  },
): readonly RecentPlace[] {
  return places.flatMap((path): RecentPlace[] => {
    const [, unitId, itemId] = PLACE.exec(path) ?? []
    const unit = plans.units.find((each) => each.id === unitId && !each.setAside)
    if (!unit) return []
    const inUnit = unitTitle(unit)
    if (!itemId) return [{ path, kind: 'unit', title: inUnit, unitTitle: '' }]
    const isIt = (each: Named) => each.id === itemId && each.unitId === unitId
    const lesson = plans.lessons.find(isIt)
    const item = lesson ?? plans.checks.find(isIt)
    if (!item) return []
    const title = lineIn(item.title, unit.languages[0] ?? 'en')
    return [{ path, kind: lesson ? 'lesson' : 'check', title, unitTitle: inUnit }]
  })
}

/** A unit is called what its team called it: by its title in the language it was written in first. */
export const unitTitle = ({ title, languages }: UnitCard): string => lineIn(title, languages[0] ?? 'en')
