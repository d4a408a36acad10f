import { GROUPINGS, type Grouping } from '../../../../shared/domain/planning/unit.ts'
import type { Balance } from '../../../../shared/domain/standards/balance.ts'
import { DEPTHS, type Depth } from '../../../../shared/domain/standards/depth.ts'

/** How much there is of one kind. */
export interface Amount<K> {
  readonly kind: K
  readonly amount: number
  /** Of all that says its kind, 0 to 1. */
  readonly share: number
}

/** All kinds in their order, and what says none. */
export interface Tally<K> {
  readonly kinds: readonly Amount<K>[]
  readonly said: number
  readonly unsaid: number
}

export const lessonDepths = (balance: Balance): Tally<Depth> =>
  tallyOf(DEPTHS, (kind) => balance.depth.find(({ depth }) => depth === kind)?.lessons ?? 0)

export const questionDepths = (balance: Balance): Tally<Depth> =>
  tallyOf(DEPTHS, (kind) => balance.depth.find(({ depth }) => depth === kind)?.items ?? 0)

export const groupingMinutes = (balance: Balance): Tally<Grouping> =>
  tallyOf(GROUPINGS, (kind) => balance.grouping.find(({ grouping }) => grouping === kind)?.minutes ?? 0)

function tallyOf<K>(kinds: readonly K[], amountOf: (kind: K | null) => number): Tally<K> {
  const amounts = kinds.map((kind) => ({ kind, amount: amountOf(kind) }))
  const said = amounts.reduce((sum, { amount }) => sum + amount, 0)
  return {
    kinds: amounts.map((each) => ({ ...each, share: said === 0 ? 0 : each.amount / said })),
    said,
    unsaid: amountOf(null),
  }
}

/** What is worth a second look:
 *  - `checksOnlyRecall`: every question that says its depth is at DOK 1;
 *  - `checksShallower`: the deepest lesson goes deeper than the deepest question, which is deeper than recall;
 *  - `mostlyWhole`: more than four fifths of the minutes are for the whole class.
 *
 *  Nothing is concluded from questions or minutes of which less than half says it, nor from one or two questions. */
export type BalanceFinding =
  | { readonly type: 'checksOnlyRecall' }
  | { readonly type: 'checksShallower'; readonly lessons: Depth; readonly questions: Depth }
  | { readonly type: 'mostlyWhole'; readonly share: number }

const MOST_WHOLE = 0.8
const FEWEST_QUESTIONS = 3

export function balanceFindings(balance: Balance): readonly BalanceFinding[] {
  return [...depthFindings(balance), ...groupingFindings(groupingMinutes(balance))]
}

function depthFindings(balance: Balance): readonly BalanceFinding[] {
  const asked = questionDepths(balance)
  const [lessons, questions] = [deepestOf(lessonDepths(balance)), deepestOf(asked)]
  if (questions === undefined || !isTelling(asked) || asked.said < FEWEST_QUESTIONS) return []
  if (questions === 1) return [{ type: 'checksOnlyRecall' }]
  return lessons !== undefined && lessons > questions ? [{ type: 'checksShallower', lessons, questions }] : []
}

function groupingFindings(minutes: Tally<Grouping>): readonly BalanceFinding[] {
  const share = minutes.kinds.find(({ kind }) => kind === 'whole')?.share ?? 0
  return isTelling(minutes) && share > MOST_WHOLE ? [{ type: 'mostlyWhole', share }] : []
}

const deepestOf = ({ kinds }: Tally<Depth>): Depth | undefined =>
  kinds.findLast(({ amount }) => amount > 0)?.kind

const isTelling = <K>({ said, unsaid }: Tally<K>): boolean => said > 0 && said >= unsaid
