import type { Line } from '../planning/language.ts'

/** A standard taken apart by the team: what a learner must know and do for it, how that shows, and in which words. */
export interface Unpacked {
  /** As the team spells it; '' while nobody has written anything. */
  readonly code: string
  readonly targets: readonly Target[]
  readonly criteria: readonly UnpackedLine[]
  readonly misconceptions: readonly UnpackedLine[]
  readonly terms: readonly UnpackedTerm[]
  readonly iCan: Line
  readonly family: Line
}

/** `know`: what the nouns of the standard name; `do`: what its verbs ask. */
export const TARGET_KINDS = ['know', 'do'] as const
export type TargetKind = (typeof TARGET_KINDS)[number]

/** Depth of knowledge after Webb: recall, skill or concept, strategic thinking, extended thinking. */
export const DEPTHS = [1, 2, 3, 4] as const
export type Depth = (typeof DEPTHS)[number]

export interface UnpackedLine {
  readonly id: string
  readonly rank: string
  readonly text: Line
}

export interface Target extends UnpackedLine {
  readonly kind: TargetKind
  readonly dok: Depth | null
}

export interface UnpackedTerm extends UnpackedLine {
  readonly meaning: Line
}
