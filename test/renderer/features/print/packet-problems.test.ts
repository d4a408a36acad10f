import { expect, test } from 'vitest'
import {
  countProblems,
  groupProblems,
  hrefsByTitle,
} from '../../../../src-renderer/features/print/packet-problems.ts'

const hrefOf = hrefsByTitle(
  'unit00001',
  [{ id: 'l1', title: { en: 'Ratio tables', es: 'Tablas de razones' } }],
  [
    { id: 'c1', title: { en: 'Check 1' } },
    { id: 'c2', title: { en: 'Check 1' } },
  ],
)

test('problems of one kind stand together, one line per lesson, with the way there', () => {
  const groups = groupProblems(
    [
      { type: 'NotTranslated', where: 'Tablas de razones', what: 'Warm-up' },
      { type: 'NoKey', where: 'Check 1', what: '3' },
      { type: 'NotTranslated', where: 'Tablas de razones', what: 'Practice' },
      { type: 'NotTranslated', where: 'Tablas de razones', what: 'Practice' },
      { type: 'NotTranslated', where: 'Family letter', what: '' },
    ],
    hrefOf,
  )
  expect(groups).toEqual([
    { type: 'NoKey', places: [{ where: 'Check 1', whats: ['3'], href: '#/unit/unit00001/checks/c1' }] },
    {
      type: 'NotTranslated',
      places: [
        {
          where: 'Tablas de razones',
          whats: ['Warm-up', 'Practice'],
          href: '#/unit/unit00001/sequence/l1',
        },
        { where: 'Family letter', whats: [], href: '#/unit/unit00001/overview' },
      ],
    },
  ])
  expect(countProblems(groups)).toBe(3)
})

test('no problems, no groups', () => {
  expect(groupProblems([], hrefOf)).toEqual([])
})
