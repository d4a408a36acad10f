import type { Line } from '../planning/language.ts'
import type { Depth } from './depth.ts'

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
  /** Lines that were taken away and have words, the last one first. */
  readonly setAside: readonly AsideLine[]
}

/** `know`: what the nouns of the standard name; `do`: what its verbs ask. */
export const TARGET_KINDS = ['know', 'do'] as const
export type TargetKind = (typeof TARGET_KINDS)[number]

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

/** A list of lines as it is shown: the targets of one kind, or all of another. */
export type UnpackedList = TargetKind | 'criteria' | 'misconceptions' | 'terms'

/** A line that can be brought back to its list. */
export interface AsideLine extends UnpackedLine {
  readonly list: UnpackedList
  /** Of a term. */
  readonly meaning: Line
  /** When it was set aside; milliseconds since 1970. */
  readonly at: number
}
