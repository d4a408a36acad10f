import { createContext, useContext } from 'react'
import type { LanguageCode } from '../../../../shared/domain/planning/language.ts'
import { present } from '../../../../shared/lib/assert.ts'
import type { PresentPerson } from '../../../connection/presence.ts'
import type { Cell } from '../../../editor/cell.ts'
import type { UnitPlace } from '../unit-slots.ts'

/** How the overview is looked at: which language, with the original beside it, who else is where. */
export interface OverviewView {
  readonly place: UnitPlace
  readonly language: LanguageCode
  /** The original stands beside; only ever when another language is shown. */
  readonly isBeside: boolean
  readonly present: readonly PresentPerson[]
  readonly onCellFocus: (cell: Cell) => void
  readonly onCellGone: (name: string) => void
}

const OverviewContext = createContext<OverviewView | null>(null)

export const OverviewProvider = OverviewContext.Provider

export const useOverview = (): OverviewView => present(useContext(OverviewContext), 'overview')
