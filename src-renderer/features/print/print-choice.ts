import * as z from 'zod'
import type { PacketOrder } from '../../../shared/domain/packets/packet-order.ts'
import type { LanguageCode } from '../../../shared/domain/planning/language.ts'
import type { Paper } from '../../../shared/domain/team/team.ts'

/** What this person printed last, kept on this computer. Everything may be missing: it is text from outside. */
const savedChoice = z.object({
  unitId: z.string().optional(),
  edition: z.enum(['student', 'teacher']).optional(),
  level: z.enum(['support', 'core', 'extend']).optional(),
  language: z.string().optional(),
  paper: z.enum(['letter', 'a4']).optional(),
})
export type SavedChoice = z.output<typeof savedChoice>

export function parseChoice(text: string | null): SavedChoice {
  try {
    return savedChoice.parse(JSON.parse(text ?? '{}'))
  } catch {
    // Written by another version, or by hand: as if nothing had been printed yet.
    return {}
  }
}

/** What a unit and its team say where nobody has chosen. */
export interface ChoiceGround {
  /** Languages of the unit, its own first. */
  readonly languages: readonly LanguageCode[]
  readonly paper: Paper
}

/** The order a screen starts with: as last time where the unit allows it, else for everybody's core pages. */
export function startingOrder(saved: SavedChoice, { languages, paper }: ChoiceGround): PacketOrder {
  const known = languages.find((language) => language === saved.language)
  return {
    edition: saved.edition ?? 'student',
    level: saved.level ?? 'core',
    language: known ?? languages[0] ?? 'en',
    paper: saved.paper ?? paper,
  }
}

/** The unit of the address, else the one printed last, else the first there is. */
export function unitToPrint<T extends { readonly id: string }>(
  units: readonly T[],
  asked: string | null,
  last: string | undefined,
): T | null {
  const named = (id: string | null | undefined) => units.find((unit) => unit.id === id)
  return named(asked) ?? (asked === null ? (named(last) ?? units[0] ?? null) : null)
}

const key = (memberId: string): string => `common-prep.print.${memberId}`

export const loadChoice = (memberId: string): SavedChoice => parseChoice(localStorage.getItem(key(memberId)))

export const saveChoice = (memberId: string, choice: SavedChoice): void =>
  localStorage.setItem(key(memberId), JSON.stringify(choice))
