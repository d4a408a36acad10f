import type { MasteryCheck } from '../checks/mastery-check.ts'
import type { Depth } from '../standards/depth.ts'
import type { LanguageCode, Line } from './language.ts'
import type { LevelId } from './level.ts'
import type { Place } from './place.ts'

/** A unit: a few prioritised standards, a sequence of lessons and mastery checks, and its own pages.
 *  Rich texts are not in here: `cell` fields name the fragment of the document that holds them. */
export interface Unit {
  readonly id: string
  readonly title: Line
  /** "3" in "Unit 3"; free text, may be empty. */
  readonly number: string
  readonly subject: string
  readonly grade: string
  /** First Monday, `YYYY-MM-DD`; null when not yet planned. */
  readonly startDate: string | null
  /** How many weeks the sequence shows; always at least the last week in use. */
  readonly weeks: number
  /** Minutes of a class period. */
  readonly periodMinutes: number
  readonly baseLanguage: LanguageCode
  /** Base language first. */
  readonly languages: readonly LanguageCode[]
  readonly standards: readonly string[]
  /** In sequence order; deleted ones are in `setAside`. */
  readonly lessons: readonly Lesson[]
  readonly checks: readonly MasteryCheck[]
  readonly vocabulary: readonly VocabularyWord[]
  readonly setAside: readonly SetAside[]
}

export type LessonKind = 'lesson' | 'gap'

export interface Lesson {
  readonly id: string
  readonly kind: LessonKind
  /** For a gap lesson, the grade its standard comes from. Teachers only. */
  readonly gapGrade: string
  readonly place: Place
  readonly title: Line
  /** "I can …" */
  readonly iCan: Line
  readonly minutes: number
  /** How deeply the lesson asks children to think; null while nobody has said. */
  readonly depth: Depth | null
  readonly standards: readonly string[]
  readonly tasks: readonly Task[]
  readonly sections: readonly Section[]
  /** Levels a teacher has called ready to print. */
  readonly readyLevels: readonly LevelId[]
}

/** Must do / Should do / Aspire to do. */
export type TaskPriority = 'mustDo' | 'shouldDo' | 'aspireToDo'

export const TASK_PRIORITIES: readonly TaskPriority[] = ['mustDo', 'shouldDo', 'aspireToDo']

export interface Task {
  readonly id: string
  readonly priority: TaskPriority
  readonly rank: string
  readonly text: Line
}

export type SectionKind = 'warmUp' | 'learn' | 'practice' | 'coolDown' | 'teacherNotes' | 'other'

export const SECTION_KINDS: readonly SectionKind[] = [
  'warmUp',
  'learn',
  'practice',
  'coolDown',
  'teacherNotes',
  'other',
]

/** How children work in a section: all together, in small groups, in pairs, each alone. */
export type Grouping = 'whole' | 'small' | 'pair' | 'alone'

export const GROUPINGS: readonly Grouping[] = ['whole', 'small', 'pair', 'alone']

export interface Section {
  readonly id: string
  readonly kind: SectionKind
  /** The team's own name for it; empty = the name of its kind. */
  readonly title: Line
  readonly minutes: number
  /** Null while nobody has said. */
  readonly grouping: Grouping | null
  readonly rank: string
  /** Every text this section has, one per level and language; Core in the base language is always first. */
  readonly variants: readonly Variant[]
}

/** The text of a section for one level in one language. A level without a variant is "Same as Core". */
export interface Variant {
  readonly id: string
  readonly level: LevelId
  readonly language: LanguageCode
  /** Name of the fragment that holds the text. */
  readonly cell: string
  readonly isEmpty: boolean
}

export interface VocabularyWord {
  readonly id: string
  readonly rank: string
  readonly term: Line
  readonly meaning: Line
}

/** Deleted, not gone: one click brings it back. */
export interface SetAside {
  readonly id: string
  readonly kind: 'lesson' | 'check'
  readonly title: Line
  /** Milliseconds since 1970. */
  readonly deletedAt: number
}

/** The unit's own pages in Understanding by Design order: results, evidence, plan. */
export type OverviewField =
  | 'summary'
  | 'transferGoals'
  | 'understandings'
  | 'essentialQuestions'
  | 'know'
  | 'beAbleTo'
  | 'misconceptions'
  | 'performanceTask'
  | 'otherEvidence'
  | 'learningPlan'
  | 'materials'
  | 'familyLetter'
  | 'reflection'

export const OVERVIEW_STAGES: Readonly<
  Record<'results' | 'evidence' | 'plan' | 'after', readonly OverviewField[]>
> = {
  results: [
    'summary',
    'transferGoals',
    'understandings',
    'essentialQuestions',
    'know',
    'beAbleTo',
    'misconceptions',
  ],
  evidence: ['performanceTask', 'otherEvidence'],
  plan: ['learningPlan', 'materials', 'familyLetter'],
  after: ['reflection'],
}

export const OVERVIEW_FIELDS: readonly OverviewField[] = Object.values(OVERVIEW_STAGES).flat()

/** Something in a merged document that the domain's rules do not allow; read around, never thrown. */
export interface UnitProblem {
  readonly type: 'BadField' | 'Orphan' | 'UnknownKind' | 'TwoVersions'
  /** Record id, or the name of the place. */
  readonly where: string
  readonly field: string
}
