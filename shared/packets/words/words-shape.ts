import type { CheckKind } from '../../domain/checks/mastery-check.ts'
import type { LanguageCode } from '../../domain/planning/language.ts'
import type { LevelId } from '../../domain/planning/level.ts'
import type { Grouping, SectionKind, TaskPriority } from '../../domain/planning/unit.ts'
import type { Depth } from '../../domain/standards/depth.ts'

/** Everything a packet says by itself, in one language. A learner reads all but `teacher`: nothing outside it
 *  may name a grade, a level or a standard. */
export interface PacketWords {
  readonly language: LanguageCode
  /** Letters of choices where the alphabet is another; A, B, C … when absent. */
  readonly letters?: readonly string[]
  unit(number: string): string
  week(number: number): string
  lesson(number: number): string
  /** What learners see over a gap lesson: everybody gets it, and it says nothing about where it comes from. */
  readonly buildingBlock: string
  readonly checkKinds: Readonly<Record<CheckKind, string>>
  readonly sections: Readonly<Record<SectionKind, string>>
  readonly tasks: Readonly<Record<TaskPriority, string>>
  readonly name: string
  readonly date: string
  readonly className: string
  readonly targets: string
  readonly targetsHint: string
  readonly ratings: readonly [string, string, string]
  readonly contents: string
  readonly familyLetter: string
  readonly vocabulary: string
  readonly word: string
  readonly meaning: string
  readonly picture: string
  readonly answer: string
  points(count: number): string
  score(total: number): string
  readonly rubric: string
  readonly blankPage: string
  readonly imageMissing: string
  /** The words around two numbers: page x of y. */
  readonly pageOf: readonly [before: string, between: string, after: string]
  /** Between the things of a list. */
  readonly listComma: string
  /** Names of the learner symbols, for file names. */
  readonly symbols: Readonly<Record<LevelId, string>>
  readonly studentEdition: string
  readonly teacher: TeacherWords
}

export interface TeacherWords {
  readonly edition: string
  readonly about: string
  readonly forTheTeacher: string
  readonly levels: Readonly<Record<LevelId, string>>
  readonly level: string
  readonly symbol: string
  readonly language: string
  readonly paper: string
  readonly papers: Readonly<Record<'letter' | 'a4', string>>
  readonly holds: string
  counts(lessons: number, checks: number): string
  readonly standards: string
  minutes(count: number): string
  /** How deeply a lesson asks children to think, after Webb. */
  depth(depth: Depth): string
  /** How children work in a section. */
  readonly groupings: Readonly<Record<Grouping, string>>
  gapLesson(grade: string): string
  readonly whoGetsWhat: string
  whoGetsWhatHint(level: string): string
  readonly allAsPlanned: string
  readonly sameAsCore: string
  printedIn(language: string): string
  readonly summary: string
  readonly materials: string
  readonly misconceptions: string
  keyOf(check: string): string
  readonly item: string
  readonly key: string
  readonly noKey: string
  readonly mayThink: string
}
