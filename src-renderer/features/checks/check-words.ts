import {
  type CheckKind,
  type CheckProblem,
  type ItemKind,
  type MasteryCheck,
  problemsOf,
} from '../../../shared/domain/checks/mastery-check.ts'
import { type LanguageCode, lineIn } from '../../../shared/domain/planning/language.ts'
import type { MessageKey } from '../../messages/catalogue.ts'
import type { Translator } from '../../messages/translator.ts'
import { type Icon, icons } from '../../ui/icons.ts'

/** A check by its title, in the unit's own language. */
export const checkTitle = (t: Translator, check: Pick<MasteryCheck, 'title'>, base: LanguageCode): string =>
  lineIn(check.title, base, base) || t('checks.untitled')

export const CHECK_KIND_WORDS = {
  preCheck: 'checks.preCheck',
  masteryCheck: 'checks.masteryCheck',
  unitCheck: 'checks.unitCheck',
} as const satisfies Record<CheckKind, MessageKey>

export const ITEM_KIND_WORDS = {
  choice: { label: 'checks.choiceKind', hint: 'checks.choiceKindHint', icon: icons.choice },
  numeric: { label: 'checks.numeric', hint: 'checks.numericHint', icon: icons.number },
  short: { label: 'checks.short', hint: 'checks.shortHint', icon: icons.textEntry },
  constructed: { label: 'checks.constructed', hint: 'checks.constructedHint', icon: icons.paragraph },
} as const satisfies Record<ItemKind, { label: MessageKey; hint: MessageKey; icon: Icon }>

/** Levels of a rubric from the highest, as teachers read them. */
export const RUBRIC_LEVELS = [4, 3, 2, 1] as const
export type RubricLevel = (typeof RUBRIC_LEVELS)[number]

export const RUBRIC_WORDS = {
  4: 'checks.exceeds',
  3: 'checks.meets',
  2: 'checks.approaching',
  1: 'checks.notYet',
} as const satisfies Record<RubricLevel, MessageKey>

const PROBLEM_WORDS = {
  NoItems: 'checks.noItems',
  NoKey: 'checks.noKey',
  NoQuestion: 'checks.noQuestion',
  FewChoices: 'checks.fewChoices',
  EmptyChoice: 'checks.emptyChoice',
  NoStandard: 'checks.noStandard',
  EmptyRubric: 'checks.emptyRubric',
} as const satisfies Record<CheckProblem['type'], MessageKey>

/** What keeps the check from being given, in words. */
export function problemText(t: Translator, problem: CheckProblem, check: MasteryCheck): string {
  const what = t(PROBLEM_WORDS[problem.type])
  return 'itemId' in problem ? t('checks.problemOf', { number: numberOf(check, problem.itemId), what }) : what
}

/** One line for all that a question lacks; `itemId` is null for what the check lacks. */
export interface ProblemLine {
  readonly itemId: string | null
  readonly text: string
}

export function problemLines(t: Translator, check: MasteryCheck): readonly ProblemLine[] {
  const problems = problemsOf(check)
  const words = (of: readonly CheckProblem[]) => of.map(({ type }) => t(PROBLEM_WORDS[type])).join(', ')
  const whole = problems.filter((problem) => !('itemId' in problem))
  return [
    ...(whole.length > 0 ? [{ itemId: null, text: words(whole) }] : []),
    ...check.items.flatMap(({ id }, index) => {
      const own = problems.filter((problem) => 'itemId' in problem && problem.itemId === id)
      if (own.length === 0) return []
      return [{ itemId: id, text: t('checks.problemOf', { number: index + 1, what: words(own) }) }]
    }),
  ]
}

/** Questions count from 1. */
export const numberOf = (check: MasteryCheck, itemId: string): number =>
  check.items.findIndex((item) => item.id === itemId) + 1
