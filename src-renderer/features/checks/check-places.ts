import type { PresentPerson } from '../../connection/presence.ts'
import type { PresenceColor } from '../../ui/Avatar.tsx'

/** The question that a cell, or a place of `itemPlace`, belongs to. */
export function itemOfCell(cell: string | undefined): string | null {
  return /^(?:stem|answer|item)\/([^/]+)/.exec(cell ?? '')?.[1] ?? null
}

/** Where somebody is who has a question open without writing in one of its texts. */
export const itemPlace = (itemId: string): string => `item/${itemId}`

/** Teammates at a question, those away for long left out. */
export function peopleAt(people: readonly PresentPerson[], itemId: string): readonly PresentPerson[] {
  return people.filter((person) => itemOfCell(person.place?.cell) === itemId && person.idle !== 'away')
}

export interface FramedPerson {
  readonly id: string
  readonly name: string
  readonly color: PresenceColor
}

/** Teammates writing in a cell now, as its frame shows them. */
export function writersIn(people: readonly PresentPerson[], cell: string): readonly FramedPerson[] {
  return people
    .filter((person) => person.place?.cell === cell && person.idle === 'active')
    .map((person) => ({ id: person.memberId, name: person.name, color: presenceColor(person.color) }))
}

export const presenceColor = (color: number): PresenceColor =>
  Math.min(Math.max(Math.round(color), 1), 8) as PresenceColor
