import { expect, test } from 'vitest'
import { coverageOf, coverageTone } from '../../../../../src-renderer/features/unit/sequence/coverage.ts'
import { lessonOf, unitOf } from '../../plan.ts'

test('standards come in the order of their codes, with what teaches them; unused ones too', () => {
  const unit = unitOf({
    standards: ['6.RP.A.10', '6.RP.A.3', '6.RP.A.3a'],
    lessons: [
      lessonOf('one', 1, 'a0', { standards: ['6.RP.A.3a', '6.RP.A.3'] }),
      lessonOf('two', 1, 'a1', { standards: ['6.RP.A.3a', 'MP.4'] }),
    ],
  })
  expect(coverageOf(unit)).toEqual([
    { code: '6.RP.A.3', label: '6.RP.A.3', lessons: 1, checks: 0 },
    { code: '6.RP.A.3a', label: '3a', lessons: 2, checks: 0 },
    { code: '6.RP.A.10', label: '6.RP.A.10', lessons: 0, checks: 0 },
    { code: 'MP.4', label: 'MP.4', lessons: 1, checks: 0 },
  ])
})

test('the most taught standard is full, an untaught one is none', () => {
  expect([0, 1, 2, 4].map((lessons) => coverageTone(lessons, 4))).toEqual(['none', 'some', 'half', 'full'])
  expect(coverageTone(0, 0)).toBe('none')
})
