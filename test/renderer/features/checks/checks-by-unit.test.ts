import { expect, test } from 'vitest'
import type { CheckRow, UnitCard } from '../../../../shared/api/planning-api.ts'
import { checksByUnit } from '../../../../src-renderer/features/checks/checks-by-unit.ts'

const unit = (id: string, rest: Partial<UnitCard> = {}): UnitCard => ({
  id,
  title: { en: id },
  number: '',
  subject: '',
  grade: '6',
  startDate: null,
  weeks: 1,
  lessons: 0,
  readyLessons: 0,
  checks: 0,
  standards: [],
  languages: ['en'],
  changedAt: 0,
  setAside: false,
  ...rest,
})

const check = (id: string, unitId: string): CheckRow => ({
  id,
  unitId,
  unitTitle: {},
  kind: 'masteryCheck',
  title: {},
  week: 1,
  items: 0,
  points: 0,
  problems: 0,
  standards: [],
})

test('checks stand under their unit, units without checks and those set aside are left out', () => {
  const units = [unit('u1'), unit('u2'), unit('u3', { setAside: true }), unit('u4')]
  const groups = checksByUnit(units, [
    check('c1', 'u4'),
    check('c2', 'u1'),
    check('c3', 'u3'),
    check('c4', 'u1'),
  ])
  expect(groups.map((group) => [group.unit.id, group.checks.map((each) => each.id)])).toEqual([
    ['u1', ['c2', 'c4']],
    ['u4', ['c1']],
  ])
})
