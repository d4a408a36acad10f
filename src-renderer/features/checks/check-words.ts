import type {
  CheckKind,
  CheckProblem,
  ItemKind,
  MasteryCheck,
} from '../../../shared/domain/checks/mastery-check.ts'
import { type LanguageCode, lineIn } from '../../../shared/domain/planning/language.ts'
import { unreachable } from '../../../shared/lib/assert.ts'
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

/** What keeps the check from being given, in words. */
export function problemText(t: Translator, problem: CheckProblem, check: MasteryCheck): string {
  switch (problem.type) {
    case 'NoItems':
      return t('checks.noItems')
    case 'NoKey':
      return t('checks.noKey', { number: numberOf(check, problem.itemId) })
    case 'NoQuestion':
      return t('checks.noQuestion', { number: numberOf(check, problem.itemId) })
    case 'FewChoices':
      return t('checks.fewChoices', { number: numberOf(check, problem.itemId) })
    case 'EmptyChoice':
      return t('checks.emptyChoice', { number: numberOf(check, problem.itemId) })
    case 'NoStandard':
      return t('checks.noStandard', { number: numberOf(check, problem.itemId) })
    case 'EmptyRubric':
      return t('checks.emptyRubric', { number: numberOf(check, problem.itemId) })
    default:
      return unreachable(problem)
  }
}

/** Questions count from 1. */
export const numberOf = (check: MasteryCheck, itemId: string): number =>
  check.items.findIndex((item) => item.id === itemId) + 1
