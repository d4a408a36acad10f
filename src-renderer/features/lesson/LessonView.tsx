import { createContext, type ReactNode, useContext } from 'react'
import type { LanguageCode } from '../../../shared/domain/planning/language.ts'
import type { LevelId } from '../../../shared/domain/planning/level.ts'
import type { Lesson, Unit } from '../../../shared/domain/planning/unit.ts'
import type { Team } from '../../../shared/domain/team/team.ts'
import { present } from '../../../shared/lib/assert.ts'
import type { OpenDocument } from '../../connection/replica.ts'
import type { Cell } from '../../editor/cell.ts'
import type { PresenceColor } from '../../ui/Avatar.tsx'

/** What a lesson needs to know of its unit. */
export type UnitFacts = Pick<Unit, 'id' | 'baseLanguage' | 'languages' | 'standards'>

export interface Writer {
  readonly id: string
  readonly name: string
  readonly color: PresenceColor
}

/** A gap path that is asked for from a standard of a lesson. */
export interface AskedGapPath {
  readonly code: string
  readonly unitId: string
  readonly languages: readonly LanguageCode[]
  readonly document: OpenDocument
  readonly lessonId: string
  readonly onClose: () => void
}

/** How the open lesson is looked at. It changes when a teacher looks at it differently, not while somebody types:
 *  the many cells depend on this, and only the few parts that show it on the lesson itself. */
export interface LessonView {
  readonly document: OpenDocument
  readonly teamDocument: OpenDocument
  readonly team: Team
  readonly unit: UnitFacts
  readonly lessonId: string
  readonly language: LanguageCode
  /** Levels side by side, as many as fit. */
  readonly levels: readonly LevelId[]
  /** The original stands beside; only ever when another language is shown. */
  readonly isBeside: boolean
  /** Teammates by the cell they are in. */
  readonly writers: Readonly<Record<string, readonly Writer[]>>
  /** The dialog that builds one; another feature's. */
  readonly gapPath: (asked: AskedGapPath) => ReactNode
  /** Id of the text that was started last here: its editor takes the focus. */
  readonly freshCell: string | null
  readonly onCellStart: (variantId: string) => void
  readonly onCellFocus: (cell: Cell) => void
  readonly onCellGone: (name: string) => void
}

const ViewContext = createContext<LessonView | null>(null)
const LessonContext = createContext<Lesson | null>(null)

export const LessonViewProvider = ViewContext.Provider
export const LessonProvider = LessonContext.Provider

export const useLessonView = (): LessonView => present(useContext(ViewContext), 'lesson view')

/** The open lesson itself. */
export const useLesson = (): Lesson => present(useContext(LessonContext), 'lesson')
