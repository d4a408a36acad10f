import type { UnitCard } from '../../../../shared/api/planning-api.ts'
import type { FrameworkRow } from '../../../../shared/api/standards-api.ts'
import { useViewFilters } from '../use-view-filters.ts'
import type { CoverageChoice } from './CoverageFilters.tsx'

/** Which part of the plans, and which standards, as the address has it; what it names and is not there is left out. */
export function useCoverageChoice(
  units: readonly UnitCard[],
  frameworks: readonly FrameworkRow[],
): readonly [CoverageChoice, (choice: CoverageChoice) => void] {
  const { filters, setFilters } = useViewFilters('coverage', ['unit', 'list', 'grade', 'only'])
  const { list, grade } = filters
  const framework = frameworks.find(({ id, grades }) => id === list && grades.some((each) => each === grade))
  const choice: CoverageChoice = {
    unitId: units.find(({ id }) => id === filters.unit)?.id ?? null,
    list: framework && grade ? { framework: framework.id, grade } : null,
    onlyFindings: filters.only === 'missing',
  }
  const choose = (next: CoverageChoice) =>
    setFilters({
      unit: next.unitId,
      list: next.list?.framework ?? null,
      grade: next.list?.grade ?? null,
      only: next.onlyFindings ? 'missing' : null,
    })
  return [choice, choose]
}
