import type { Grouping } from '../domain/planning/unit.ts'
import type { Depth } from '../domain/standards/depth.ts'

/** The shape in which the sample unit is written: plain values with Markdown text, so that a
 *  teacher who writes code can read and mend a lesson without knowing how documents are stored.
 *
 *  Markdown here means: paragraphs, `###` headings, **bold**, *italic*, lists, block quotes (used for
 *  sentence frames), GFM tables (first row is the header), `$x$` and `$$x$$` for mathematics, and a
 *  fenced block whose language is `lines 4`, `grid 4` or `box 4` for answer space 4 writing lines high. */

/** One line of text per language; may hold `$mathematics$`. */
export interface Words {
  readonly en: string
  readonly es?: string
  readonly ar?: string
}

/** Markdown per language. */
export type Texts = Words

export type SampleSectionKind = 'warmUp' | 'learn' | 'practice' | 'coolDown' | 'teacherNotes'

export interface SampleSection {
  readonly kind: SampleSectionKind
  readonly minutes: number
  /** What every learner meets unless a level has its own text. */
  readonly core: Texts
  /** Same learning target, more scaffold. Absent = same as Core. */
  readonly support?: Texts
  /** Same learning target, further. Absent = same as Core. */
  readonly extend?: Texts
}

export interface SampleLesson {
  readonly key: string
  readonly kind: 'lesson' | 'gap'
  /** Grade of the earlier standard a gap lesson rebuilds; shown to teachers only. */
  readonly gapGrade?: number
  readonly week: 1 | 2 | 3
  readonly title: Words
  readonly iCan: Words
  readonly minutes: number
  readonly standards: readonly string[]
  readonly mustDo: readonly Words[]
  readonly shouldDo: readonly Words[]
  readonly aspireToDo: readonly Words[]
  readonly sections: readonly SampleSection[]
}

/** What a lesson's own pages and its teacher notes say of how deep it goes and how learners work in it. Practice and
 *  the cool-down are a page for each learner alone. */
export interface SampleWays {
  readonly depth: Depth
  readonly warmUp: Grouping
  readonly learn: Grouping
}

interface SampleItemBase {
  readonly standards: readonly string[]
  readonly points: number
  readonly depth: Depth
  readonly stem: Texts
}
export interface SampleChoice {
  readonly text: Words
  readonly correct?: true
  /** What a learner who picks this probably thinks; teacher edition only. */
  readonly misconception?: Words
}
export type SampleItem =
  | (SampleItemBase & { readonly kind: 'choice'; readonly choices: readonly SampleChoice[] })
  | (SampleItemBase & {
      readonly kind: 'numeric'
      /** The number alone, as digits: `12`, `0.75`, `3/4`. */
      readonly answer: string
      /** Unit or label printed after the answer line. */
      readonly unit?: Words
    })
  | (SampleItemBase & { readonly kind: 'short'; readonly answer: Texts; readonly lines: number })
  | (SampleItemBase & {
      readonly kind: 'constructed'
      readonly answer: Texts
      readonly lines: number
      /** What work at 1, 2, 3 and 4 looks like. */
      readonly rubric: readonly [Words, Words, Words, Words]
    })

export interface SampleCheck {
  readonly key: string
  readonly kind: 'preCheck' | 'masteryCheck' | 'unitCheck'
  readonly week: 1 | 2 | 3
  readonly title: Words
  readonly minutes: number
  readonly standards: readonly string[]
  readonly directions: Texts
  readonly items: readonly SampleItem[]
}

export interface SampleWord {
  readonly term: Words
  /** A definition a child can use. */
  readonly meaning: Words
}

export interface SampleStandard {
  readonly code: string
  /** Our own short wording of what it asks, never the official text. */
  readonly wording: Words
}

/** The unit's own pages, in Understanding by Design order. */
export interface SampleOverview {
  readonly summary: Texts
  readonly transferGoals: Texts
  readonly understandings: Texts
  readonly essentialQuestions: Texts
  readonly know: Texts
  readonly beAbleTo: Texts
  readonly misconceptions: Texts
  readonly performanceTask: Texts
  readonly otherEvidence: Texts
  readonly learningPlan: Texts
  readonly materials: Texts
  readonly familyLetter: Texts
}
