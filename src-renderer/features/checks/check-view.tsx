import { createContext, useContext } from 'react'
import type { MasteryCheck } from '../../../shared/domain/checks/mastery-check.ts'
import type { LanguageCode } from '../../../shared/domain/planning/language.ts'
import type { Unit } from '../../../shared/domain/planning/unit.ts'
import type { Team } from '../../../shared/domain/team/team.ts'
import { present } from '../../../shared/lib/assert.ts'
import type { PresentPerson } from '../../connection/presence.ts'
import type { OpenDocument } from '../../connection/replica.ts'
import type { Cell } from '../../editor/cell.ts'

/** Where checks are worked on: an open unit, and which of its checks is meant. */
export interface CheckPlace {
  readonly document: OpenDocument
  readonly teamDocument: OpenDocument
  readonly unit: Unit
  readonly team: Team
  /** Of the check in the address. */
  readonly itemId: string | null
}

/** The open check and how it is looked at. */
export interface CheckView extends Omit<CheckPlace, 'itemId'> {
  readonly check: MasteryCheck
  readonly language: LanguageCode
  /** The original stands beside; only ever when another language is shown. */
  readonly isBeside: boolean
  readonly people: readonly PresentPerson[]
  readonly onCellFocus: (cell: Cell) => void
  readonly onCellGone: (name: string) => void
}

const CheckContext = createContext<CheckView | null>(null)

export const CheckProvider = CheckContext.Provider

export const useCheck = (): CheckView => present(useContext(CheckContext), 'check')
