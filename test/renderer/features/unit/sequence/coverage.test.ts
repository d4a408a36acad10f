import { expect, test } from 'vitest'
import { coverageTone } from '../../../../../shared/domain/standards/coverage.ts'
import { coverageOf } from '../../../../../src-renderer/features/unit/sequence/coverage.ts'
import { lessonOf, unitOf } from '../../plan.ts'

test('standards come in the order of their codes, with what teaches them or a part of them; unused ones too', () => {
  const unit = unitOf({
    standards: ['6.RP.A.10', '6.RP.A.3', '6.RP.A.3a'],
    lessons: [
      lessonOf('one', 1, 'a0', { standards: ['6.RP.A.3a', '6.RP.A.3'] }),
      lessonOf('two', 1, 'a1', { standards: ['6.RP.A.3a', 'MP.4'] }),
    ],
  })
  expect(coverageOf(unit)).toEqual([
    { code: '6.RP.A.3', label: '6.RP.A.3', lessons: 2, checks: 0 },
    { code: '6.RP.A.3a', label: '3a', lessons: 2, checks: 0 },
    { code: '6.RP.A.10', label: '6.RP.A.10', lessons: 0, checks: 0 },
    { code: 'MP.4', label: 'MP.4', lessons: 1, checks: 0 },
  ])
})

test('the most taught standard is full, an untaught one is none', () => {
  expect([0, 1, 2, 4].map((lessons) => coverageTone(lessons, 4))).toEqual(['none', 'some', 'half', 'full'])
  expect(coverageTone(0, 0)).toBe('none')
})

test('standards of gap lessons come last, and those of a pre-check alone are no gap', () => {
  const place = { week: 1, rank: 'a0' }
  const check = { id: 'check0001', place, title: {}, minutes: 20, items: [] }
  const unit = unitOf({
    standards: ['6.RP.A.1'],
    lessons: [lessonOf('gap', 1, 'a0', { kind: 'gap', standards: ['4.OA.A.2'] })],
    checks: [
      { ...check, kind: 'preCheck', standards: ['4.NF.A.1'] },
      { ...check, kind: 'unitCheck', standards: ['6.RP.A.3'] },
    ],
  })
  expect(coverageOf(unit).map(({ code, lessons, checks }) => [code, lessons, checks])).toEqual([
    ['6.RP.A.1', 0, 0],
    ['4.OA.A.2', 1, 0],
    ['6.RP.A.3', 0, 1],
  ])
})
