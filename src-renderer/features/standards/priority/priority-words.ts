import type { Criterion, StandardPriority } from '../../../../shared/domain/standards/priority.ts'
import type { MessageKey } from '../../../messages/catalogue.ts'

export const CRITERION_WORDS = {
  R: 'priority.readiness',
  E: 'priority.endurance',
  A: 'priority.assessed',
  L: 'priority.leverage',
} as const satisfies Record<Criterion, MessageKey>

export const CRITERION_HINTS = {
  R: 'priority.readinessHint',
  E: 'priority.enduranceHint',
  A: 'priority.assessedHint',
  L: 'priority.leverageHint',
} as const satisfies Record<Criterion, MessageKey>

/** How a standard stands, in words. */
export function stateWords({ state, decision, marks }: StandardPriority) {
  if (decision !== null) return decision.isStar ? 'priority.decidedStar' : 'priority.decidedNot'
  if (state !== 'open') return `priority.${state}` as const
  return marks.length === 0 ? 'priority.noAnswer' : 'priority.open'
}
