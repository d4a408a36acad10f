import { expect, test } from 'vitest'
import { loadsOf, parityGaps, type SubjectUnit } from '../../../../shared/domain/standards/parity.ts'

const unit = (
  id: string,
  subject: string,
  startDate: string | null = '2026-10-05',
  checks = 0,
): SubjectUnit => ({ id, subject, startDate, checks })
const taught = (key: string, ...unitIds: string[]) => ({ key, unitIds })

test('a standard that two units of a subject teach counts once, in each term', () => {
  const units = [
    unit('u1', 'Mathematics', '2026-09-01', 2),
    unit('u2', ' mathematics ', '2026-12-01', 1),
    unit('u3', 'Mathematics', '2027-01-10'),
    unit('u4', 'Science', null),
  ]
  expect(loadsOf(units, [taught('6.RP.1', 'u1', 'u2', 'u3'), taught('6.RP.2', 'u2')])).toEqual([
    { subject: 'Mathematics', term: { half: 'fall', year: 2026 }, standards: 2, checks: 3 },
    { subject: 'Mathematics', term: { half: 'spring', year: 2027 }, standards: 1, checks: 0 },
    { subject: 'Science', term: null, standards: 0, checks: 0 },
  ])
})

test('the halves of a school year come one after the other: fall, then spring of the next year', () => {
  const units = ['2027-02-01', '2026-07-01', '2027-08-30', '2026-06-30'].map((day, index) =>
    unit(`u${index}`, 'Science', day),
  )
  expect(loadsOf(units, []).map(({ term }) => term && `${term.half} ${term.year}`)).toEqual([
    'spring 2026',
    'fall 2026',
    'spring 2027',
    'fall 2027',
  ])
})

test('exactly half is still even, one less is named against the subject that has most', () => {
  const units = [
    unit('m', 'Mathematics', '2026-10-05', 4),
    unit('s', 'Science', '2026-10-05', 2),
    unit('e', 'Reading', '2026-10-05', 1),
    unit('later', 'Science', '2027-02-05', 0),
  ]
  expect(parityGaps(loadsOf(units, []))).toEqual([
    {
      what: 'checks',
      term: { half: 'fall', year: 2026 },
      less: expect.objectContaining({ subject: 'Reading', checks: 1 }),
      more: expect.objectContaining({ subject: 'Mathematics', checks: 4 }),
    },
  ])
  expect(parityGaps([])).toEqual([])
})
