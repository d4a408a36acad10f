import type { CoverageTable, CoverageTableRow } from '../../../../shared/api/standards-api.ts'
import { COVERAGE_FINDINGS, type CoverageFinding } from '../../../../shared/domain/standards/coverage.ts'

type Week = CoverageTable['weeks'][number]

/** Weeks beside each other that the same units are in. */
export interface Band {
  readonly unitIds: readonly string[]
  readonly weeks: number
}

export function bandsOf(weeks: readonly Week[]): readonly Band[] {
  const bands: Band[] = []
  for (const { units } of weeks) {
    const unitIds = units.map(({ unitId }) => unitId)
    const last = bands.at(-1)
    if (last && last.unitIds.join() === unitIds.join())
      bands[bands.length - 1] = { unitIds, weeks: last.weeks + 1 }
    else bands.push({ unitIds, weeks: 1 })
  }
  return bands
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
