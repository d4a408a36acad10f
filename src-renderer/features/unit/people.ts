import { sequenceOf } from '../../../shared/domain/planning/sequence.ts'
import type { Unit } from '../../../shared/domain/planning/unit.ts'
import type { PresentPerson } from '../../connection/presence.ts'
import type { Translator } from '../../messages/translator.ts'
import type { PresenceColor } from '../../ui/Avatar.tsx'
import type { Person } from '../../ui/AvatarStack.tsx'
import { itemTitle } from './unit-titles.ts'

export const presenceColor = (color: number): PresenceColor =>
  Math.min(Math.max(Math.round(color), 1), 8) as PresenceColor

/** The lesson or check somebody is in. */
export const itemOf = (person: PresentPerson): string | null =>
  person.place?.lessonId ?? person.place?.checkId ?? null

/** Who shows as here, and where: those away for long are left out. */
export function peopleHere(t: Translator, unit: Unit, present: readonly PresentPerson[]): readonly Person[] {
  const items = sequenceOf(unit)
  return present
    .filter((person) => person.idle !== 'away')
    .map((person) => {
      const item = items.find((each) => each.id === itemOf(person))
      const place = item ? t('unit.hereAt', { place: itemTitle(t, unit, item) }) : undefined
      const { memberId: id, name } = person
      return { id, name, color: presenceColor(person.color), isIdle: person.idle === 'idle', place }
    })
}

export interface PersonThere {
  readonly id: string
  readonly name: string
  readonly color: PresenceColor
  readonly isIdle: boolean
}

/** Who is in which lesson or check, by its id. */
export function peopleByItem(
  present: readonly PresentPerson[],
): Readonly<Record<string, readonly PersonThere[]>> {
  const there: Record<string, PersonThere[]> = {}
  for (const person of present) {
    const item = itemOf(person)
    if (item === null || person.idle === 'away') continue
    const { memberId: id, name } = person
    const one = { id, name, color: presenceColor(person.color), isIdle: person.idle === 'idle' }
    there[item] = [...(there[item] ?? []), one]
  }
  return there
}
