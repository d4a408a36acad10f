import type { CheckItem, MasteryCheck } from '../../../../shared/domain/checks/mastery-check.ts'

/** Plain checks for tests of their screens. */
export const itemOf = (id: string, rest: Partial<CheckItem> = {}): CheckItem => ({
  id,
  kind: 'short',
  hasQuestion: true,
  rank: 'a0',
  points: 1,
  depth: null,
  standards: ['6.RP.A.1'],
  choices: [],
  answer: '',
  unit: {},
  lines: 3,
  rubric: [{}, {}, {}, {}],
  ...rest,
})

export const checkOf = (items: readonly CheckItem[], rest: Partial<MasteryCheck> = {}): MasteryCheck => ({
  id: 'check0001',
  kind: 'masteryCheck',
  place: { week: 1, rank: 'a0' },
  title: { en: 'Check 1' },
  minutes: 30,
  standards: [],
  items,
  ...rest,
})
