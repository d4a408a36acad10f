import { expect, test } from 'vitest'
import { shareStructure } from '../../../../../src-renderer/connection/share-structure.ts'
import { weekFacts } from '../../../../../src-renderer/features/unit/sequence/row-facts.ts'
import { lessonOf, sectionOf, unitOf } from '../../plan.ts'

const unit = unitOf({
  lessons: [
    lessonOf('gap', 1, 'a0', { kind: 'gap', gapGrade: '4', standards: ['4.OA.A.2'] }),
    lessonOf('one', 1, 'a1', { title: { en: 'Ratios', es: 'Razones' } }),
    lessonOf('two', 2, 'a0', { title: {} }),
  ],
  checks: [
    {
      id: 'check',
      kind: 'masteryCheck',
      place: { week: 2, rank: 'a1' },
      title: { en: 'Check 1' },
      minutes: 20,
      standards: ['6.RP.A.1'],
      items: [],
    },
  ],
})

test('a row says what a teacher reads: number or sign, title, day, standards, what is missing', () => {
  const rows = weekFacts(unit).map((week) =>
    week.rows.map((row) => [row.kind, row.number, row.title, row.day]),
  )
  expect(rows).toEqual([
    [
      ['gap', null, 'gap', '2026-10-05'],
      ['lesson', 1, 'Ratios', '2026-10-05'],
    ],
    [
      ['lesson', 2, '', '2026-10-12'],
      ['masteryCheck', null, 'Check 1', '2026-10-13'],
    ],
  ])
  expect(weekFacts(unit)[1]?.rows[1]).toMatchObject({ bars: null, problems: 1 })
})

test('a change inside a lesson that its row does not show leaves every row as it was', () => {
  const before = weekFacts(unit)
  const sections = [sectionOf('s1', { minutes: 25, variants: [] })]
  const lessons = unit.lessons.map((lesson) => (lesson.id === 'one' ? { ...lesson, sections } : lesson))
  expect(shareStructure(before, weekFacts({ ...unit, lessons }))).toBe(before)
})
