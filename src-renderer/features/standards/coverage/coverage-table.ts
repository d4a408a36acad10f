import type { CoverageTable, CoverageTableRow } from '../../../../shared/api/standards-api.ts'
import { COVERAGE_FINDINGS, type CoverageFinding } from '../../../../shared/domain/standards/coverage.ts'

type Week = CoverageTable['weeks'][number]

/** Weeks beside each other that the same units are in. */
export interface Band {
  readonly unitIds: readonly string[]
  /** Index of its first week. */
  readonly from: number
  readonly weeks: number
}

export function bandsOf(weeks: readonly Week[]): readonly Band[] {
  const unitIds = weeks.map(({ units }) => units.map(({ unitId }) => unitId))
  const starts = [...weeks.keys()].filter((at) => at === 0 || unitIds[at]?.join() !== unitIds[at - 1]?.join())
  return starts.map((from, index) => ({
    unitIds: unitIds[from] ?? [],
    from,
    weeks: (starts[index + 1] ?? weeks.length) - from,
  }))
}

/** Is a lesson missing in this week's units? */
export const isGapIn = ({ gapUnits }: CoverageTableRow, { units }: Week): boolean =>
  units.some(({ unitId }) => gapUnits.includes(unitId))

/** One thing that is missing. */
export interface Missing {
  readonly row: CoverageTableRow
  readonly finding: CoverageFinding
}

/** What is missing, by kind, gravest first; what the team puts first is a group of its own, before all others. */
export interface MissingGroup {
  readonly kind: CoverageFinding | 'priority'
  readonly missing: readonly Missing[]
}

export function missingIn(rows: readonly CoverageTableRow[]): readonly MissingGroup[] {
  const all = rows.flatMap((row) => row.findings.map((finding) => ({ row, finding })))
  const others = all.filter(({ row }) => !row.isPriority)
  const groups: readonly MissingGroup[] = [
    { kind: 'priority', missing: all.filter(({ row }) => row.isPriority) },
    ...COVERAGE_FINDINGS.map((kind) => ({ kind, missing: others.filter(({ finding }) => finding === kind) })),
  ]
  return groups.filter(({ missing }) => missing.length > 0)
}
