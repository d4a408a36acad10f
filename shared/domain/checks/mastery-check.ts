import type { Line } from '../planning/language.ts'
import type { Place } from '../planning/place.ts'
import type { Depth } from '../standards/depth.ts'

/** A mastery check as it is planned: items with their keys. Results live elsewhere. */
export interface MasteryCheck {
  readonly id: string
  readonly kind: CheckKind
  readonly place: Place
  readonly title: Line
  readonly minutes: number
  readonly standards: readonly string[]
  readonly items: readonly CheckItem[]
}

export type CheckKind = 'preCheck' | 'masteryCheck' | 'unitCheck'

export const CHECK_KINDS: readonly CheckKind[] = ['preCheck', 'masteryCheck', 'unitCheck']

export type ItemKind = 'choice' | 'numeric' | 'short' | 'constructed'

export const ITEM_KINDS: readonly ItemKind[] = ['choice', 'numeric', 'short', 'constructed']

/** One question. Its stem and model answer are rich texts of the document (`stemCell`, `answerCell`). */
export interface CheckItem {
  readonly id: string
  readonly kind: ItemKind
  /** False while its stem is empty in every language. */
  readonly hasQuestion: boolean
  readonly rank: string
  readonly points: number
  /** How deeply it asks a child to think; null while nobody has said. */
  readonly depth: Depth | null
  readonly standards: readonly string[]
  /** `choice` only. */
  readonly choices: readonly Choice[]
  /** `numeric` only: the number as digits, `12`, `0.75`, `3/4`. */
  readonly answer: string
  /** `numeric` only: what is printed after the answer line. */
  readonly unit: Line
  /** Writing lines for `short` and `constructed`. */
  readonly lines: number
  /** `constructed` only: what work at 1, 2, 3 and 4 looks like. */
  readonly rubric: readonly [Line, Line, Line, Line]
}

export interface Choice {
  readonly id: string
  readonly rank: string
  readonly text: Line
  readonly isCorrect: boolean
  /** What a learner who picks this probably thinks. Teachers only. */
  readonly misconception: Line
}

/** Letters of printed choices: A, B, C … */
export const choiceLetter = (index: number): string => String.fromCharCode(65 + (index % 26))

export const totalPoints = (check: MasteryCheck): number =>
  check.items.reduce((sum, item) => sum + item.points, 0)

/** What keeps a check from being given: named, so that the screen can lead to it. */
export type CheckProblem =
  | { readonly type: 'NoItems' }
  | { readonly type: 'NoKey'; readonly itemId: string }
  /** Nothing is asked yet. */
  | { readonly type: 'NoQuestion'; readonly itemId: string }
  | { readonly type: 'FewChoices'; readonly itemId: string }
  /** A choice without words would be printed as a letter alone. */
  | { readonly type: 'EmptyChoice'; readonly itemId: string }
  | { readonly type: 'NoStandard'; readonly itemId: string }
  | { readonly type: 'EmptyRubric'; readonly itemId: string }

export function problemsOf(check: MasteryCheck): readonly CheckProblem[] {
  if (check.items.length === 0) return [{ type: 'NoItems' }]
  return check.items.flatMap(problemsOfItem)
}

function problemsOfItem(item: CheckItem): CheckProblem[] {
  const problems: CheckProblem[] = []
  if (!item.hasQuestion) problems.push({ type: 'NoQuestion', itemId: item.id })
  if (item.standards.length === 0) problems.push({ type: 'NoStandard', itemId: item.id })
  if (item.kind === 'choice' && item.choices.length < 2) {
    problems.push({ type: 'FewChoices', itemId: item.id })
  } else if (item.kind === 'choice' && !item.choices.some((choice) => choice.isCorrect)) {
    problems.push({ type: 'NoKey', itemId: item.id })
  }
  if (item.kind === 'choice' && item.choices.some((choice) => Object.keys(choice.text).length === 0)) {
    problems.push({ type: 'EmptyChoice', itemId: item.id })
  }
  if (item.kind === 'numeric' && !isNumericAnswer(item.answer)) {
    problems.push({ type: 'NoKey', itemId: item.id })
  }
  if (item.kind === 'constructed' && item.rubric.some((line) => Object.keys(line).length === 0)) {
    problems.push({ type: 'EmptyRubric', itemId: item.id })
  }
  return problems
}

/** `12`, `-3`, `0.75`, `.5`, `3/4`, `1 1/2`; a comma for thousands is allowed. */
export const isNumericAnswer = (text: string): boolean =>
  /^-?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?$/.test(text.trim())
    ? /\d/.test(text)
    : /^-?(\d+ )?\d+\/[1-9]\d*$/.test(text.trim())
