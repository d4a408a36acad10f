import type { ProgressionStep } from '../../../../shared/api/standards-api.ts'
import { type Line, lineIn } from '../../../../shared/domain/planning/language.ts'
import { type Band, bandOf } from '../../../../shared/domain/standards/grade.ts'

/** What the host tells about a standard, as far as the map shows it. */
export interface StandardWays {
  readonly key: string
  readonly entries: readonly {
    readonly code: string
    readonly grades: readonly string[]
    readonly ours: Line
    readonly official: string | null
  }[]
  readonly before: readonly ProgressionStep[]
  readonly after: readonly ProgressionStep[]
  readonly edges: readonly (readonly [string, string])[]
}

/** A standard as it stands on the map. */
export interface MapStandard {
  readonly key: string
  readonly code: string
  readonly band: Band
  /** '' where only the code is known. */
  readonly words: string
  readonly side: 'before' | 'chosen' | 'after'
  /** From the chosen one, by the shortest way. */
  readonly steps: number
}

/** A direct way from what is learned first. */
export interface MapEdge {
  readonly from: MapStandard
  readonly to: MapStandard
}

/** How far on the map looks unless asked for everything. */
export const STEPS_ON = 2

/** The chosen standard, everything on the way to it, and what it leads to within some steps. */
export function mapStandards(
  ways: StandardWays,
  language: string,
  stepsOn = STEPS_ON,
): readonly MapStandard[] {
  const { key, entries, before, after } = ways
  const [entry] = entries
  const chosen: MapStandard = {
    key,
    code: entry?.code || key,
    band: bandOf(key, entry?.grades ?? []),
    words: entry?.official ?? lineIn(entry?.ours ?? {}, language),
    side: 'chosen',
    steps: 0,
  }
  // In a circle of several lists a standard is on both sides; it stands once.
  const earlier = new Set(before.map((each) => each.key))
  const later = after.filter((each) => each.steps <= stepsOn && !earlier.has(each.key))
  return [
    chosen,
    ...before.map((each) => onMap(each, 'before', language)),
    ...later.map((each) => onMap(each, 'after', language)),
  ]
}

const onMap = (step: ProgressionStep, side: MapStandard['side'], language: string): MapStandard => ({
  key: step.key,
  code: step.standard?.code ?? step.key,
  band: bandOf(step.key, step.standard?.grades ?? []),
  words: step.standard ? (step.standard.official ?? lineIn(step.standard.ours, language)) : '',
  side,
  steps: step.steps,
})
