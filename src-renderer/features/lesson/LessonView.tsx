import { createContext, useContext } from 'react'
import type { LanguageCode } from '../../../shared/domain/planning/language.ts'
import type { LevelId } from '../../../shared/domain/planning/level.ts'
import type { Lesson, Unit } from '../../../shared/domain/planning/unit.ts'
import type { Team } from '../../../shared/domain/team/team.ts'
import { present } from '../../../shared/lib/assert.ts'
import type { PresentPerson } from '../../connection/presence.ts'
import type { OpenDocument } from '../../connection/replica.ts'
import type { Cell } from '../../editor/cell.ts'

/** The open lesson and how it is looked at. */
export interface LessonView {
  readonly document: OpenDocument
  readonly teamDocument: OpenDocument
  readonly unit: Unit
  readonly team: Team
  readonly lesson: Lesson
  readonly language: LanguageCode
  /** Levels side by side, as many as fit. */
  readonly levels: readonly LevelId[]
  /** The original stands beside; only ever when another language is shown. */
  readonly isBeside: boolean
  readonly people: readonly PresentPerson[]
  /** Id of the text that was started last here: its editor takes the focus. */
  readonly freshCell: string | null
  readonly onCellStart: (variantId: string) => void
  readonly onCellFocus: (cell: Cell) => void
  readonly onCellGone: (name: string) => void
}

const LessonContext = createContext<LessonView | null>(null)

export const LessonProvider = LessonContext.Provider

export const useLesson = (): LessonView => present(useContext(LessonContext), 'lesson')
