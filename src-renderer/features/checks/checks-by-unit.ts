import type { CheckRow, UnitCard } from '../../../shared/api/planning-api.ts'

/** The checks of one unit, as the list of all checks shows them. */
export interface UnitWithChecks {
  readonly unit: UnitCard
  readonly checks: readonly CheckRow[]
}

/** Units that have checks, in the team's order; checks as the sequence has them. */
export function checksByUnit(
  units: readonly UnitCard[],
  checks: readonly CheckRow[],
): readonly UnitWithChecks[] {
  return units
    .filter((unit) => !unit.setAside)
    .map((unit) => ({ unit, checks: checks.filter((check) => check.unitId === unit.id) }))
    .filter((group) => group.checks.length > 0)
}
