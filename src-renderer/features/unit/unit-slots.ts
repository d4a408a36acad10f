import type { ReactNode } from 'react'
import type { Unit } from '../../../shared/domain/planning/unit.ts'
import type { Team } from '../../../shared/domain/team/team.ts'
import type { OpenDocument } from '../../connection/replica.ts'

/** What a screen inside the unit works on. */
export interface UnitPlace {
  readonly document: OpenDocument
  readonly unit: Unit
  readonly teamDocument: OpenDocument
  readonly team: Team
  /** Of the lesson or check in the address. */
  readonly itemId: string | null
}

/** Screens of other features that the unit gives room to; the app's routes fill them in. */
export interface UnitSlots {
  /** What came in while the team was apart, under the header. */
  readonly notice: ReactNode
  /** A lesson, beside the sequence. */
  readonly lesson: (place: UnitPlace) => ReactNode
  /** A mastery check, beside the sequence. */
  readonly check: (place: UnitPlace) => ReactNode
  /** All of the tab "Checks". */
  readonly checks: (place: UnitPlace) => ReactNode
}
