import type { ReactNode } from 'react'
import type { UnitCard } from '../../../../shared/api/planning-api.ts'
import type { CoverageTable, CoverageTableRow } from '../../../../shared/api/standards-api.ts'
import { lineIn } from '../../../../shared/domain/planning/language.ts'
import type { CoverageFinding } from '../../../../shared/domain/standards/coverage.ts'
import type { Formats } from '../../../messages/formats.ts'
import type { Translator } from '../../../messages/translator.ts'

export type Week = CoverageTable['weeks'][number]

/** What the parts of the view say of units, weeks and levels. */
export interface CoverageWords {
  readonly t: Translator
  readonly unit: (unitId: string) => string
  /** Over a column: "Oct 5". */
  readonly weekTitle: (week: Week) => string
  /** By itself: "Ratios and rates, week 2". */
  readonly when: (week: Week) => string
  /** With the code as `code` shows it. */
  readonly sentence: (row: CoverageTableRow, finding: CoverageFinding, code: ReactNode) => ReactNode
  readonly short: (finding: CoverageFinding) => string
  /** Over the sentences of one kind. */
  readonly many: (finding: CoverageFinding) => string
  readonly core: string
}

export interface CoverageWordsFrom {
  readonly t: Translator
  readonly formats: Formats
  readonly units: readonly UnitCard[]
  /** The team's word for the level that everybody begins with. */
  readonly core: string
}

export function coverageWords({ t, formats, units, core }: CoverageWordsFrom): CoverageWords {
  const titles = new Map(units.map((unit) => [unit.id, lineIn(unit.title, unit.languages[0] ?? 'en')]))
  const unit = (unitId: string) => titles.get(unitId) || t('coverage.unitUntitled')
  const weekTitle = ({ monday, units: at }: Week) =>
    monday === null ? t('coverage.week', { number: at[0]?.week ?? 1 }) : formats.dayRange(monday, monday)
  return {
    t,
    unit,
    core,
    weekTitle,
    when: (week) =>
      formats.list(week.units.map((at) => t('coverage.when', { unit: unit(at.unitId), week: at.week }))),
    sentence: ({ lessons, gapUnits }, finding, code) => {
      switch (finding) {
        case 'plannedNotTaught':
          return t.node('coverage.plannedNotTaught', { code, units: formats.list(gapUnits.map(unit)) })
        case 'taughtNotChecked':
          return t.node('coverage.taughtNotChecked', { code, lessons })
        case 'onlyCore':
          return t.node('coverage.onlyCore', { code, core })
        default:
          return t.node(`coverage.${finding}`, { code })
      }
    },
    short: (finding) =>
      finding === 'onlyCore' ? t('coverage.onlyCoreShort', { core }) : t(`coverage.${finding}Short`),
    many: (finding) =>
      finding === 'onlyCore' ? t('coverage.onlyCoreMany', { core }) : t(`coverage.${finding}Many`),
  }
}
