import type { LanguageCode } from '../planning/language.ts'
import type { LevelId } from '../planning/level.ts'
import type { Paper } from '../team/team.ts'

/** What a teacher asks the copier for. */
export interface PacketOrder {
  readonly edition: Edition
  readonly level: LevelId
  readonly language: LanguageCode
  readonly paper: Paper
}

export type Edition = 'student' | 'teacher'

/** Told before paper is used: what is missing and what stands in for it. */
export interface PacketProblem {
  readonly type: 'NotTranslated' | 'NoText' | 'NoKey' | 'TwoVersions' | 'ImageMissing'
  /** Title of the lesson or check. */
  readonly where: string
  /** Section, item number or field inside it; may be empty. */
  readonly what: string
}
