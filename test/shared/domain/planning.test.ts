import { expect, test } from 'vitest'
import { isNumericAnswer } from '../../../shared/domain/checks/mastery-check.ts'
import { dayOf, isPlainDate, mondayOf, weekDates } from '../../../shared/domain/planning/calendar.ts'
import { chooseText } from '../../../shared/domain/planning/section-text.ts'
import type { Section, Unit } from '../../../shared/domain/planning/unit.ts'
import { initialsOf, isStandardCode } from '../../../shared/domain/team/team.ts'

test('a unit that starts on a Wednesday has a short first week', () => {
  expect(weekDates('2026-10-07', 1)).toEqual({ from: '2026-10-07', to: '2026-10-09' })
  expect(weekDates('2026-10-07', 2)).toEqual({ from: '2026-10-12', to: '2026-10-16' })
  expect(dayOf('2026-10-07', 1, 4)).toBe('2026-10-09')
  expect(weekDates(null, 1)).toBeNull()
})

test('dates are days, not moments', () => {
  expect(mondayOf('2026-11-01')).toBe('2026-10-26')
  expect(['2026-02-30', '2026-2-3', 'soon', '2026-10-05'].map(isPlainDate)).toEqual([
    false,
    false,
    false,
    true,
  ])
})

test('what counts as a number on an answer key', () => {
  const yes = ['12', '-3', '0.75', '.5', '3/4', '1 1/2', '1,200']
  const no = ['', '.', '-', '3/0', 'twelve', '1,20', '$4']
  expect([yes.every(isNumericAnswer), no.some(isNumericAnswer)]).toEqual([true, false])
})

test('codes and initials', () => {
  expect(['6.RP.A.3a', 'MP.4', '', 'has space', '<b>'].map(isStandardCode)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
  expect(['Rosa Delgado', 'Cher', 'Ana María de la Cruz'].map(initialsOf)).toEqual(['RD', 'C', 'AC'])
})

const unit = { baseLanguage: 'en' } as Unit
const section = (...written: string[]): Section =>
  ({
    variants: ['core/en', ...written.filter((each) => each !== 'core/en')].map((each) => {
      const [level, language] = each.split('/')
      return { id: each, level, language, cell: each, isEmpty: !written.includes(each) }
    }),
  }) as unknown as Section

test.each([
  [['core/en'], 'support', 'en', 'core/en', 'sameAsCore'],
  [['core/en', 'support/en'], 'support', 'en', 'support/en', 'exact'],
  [['core/en', 'support/en', 'core/es'], 'support', 'es', 'support/en', 'otherLanguage'],
  [['core/en', 'core/es'], 'support', 'es', 'core/es', 'sameAsCore'],
  [['core/en'], 'core', 'es', 'core/en', 'otherLanguage'],
  [['core/en', 'extend/es'], 'extend', 'es', 'extend/es', 'exact'],
] as const)('written %j: %s in %s meets %s (%s)', (written, level, language, cell, fit) => {
  expect(chooseText(unit, section(...written), level, language)).toMatchObject({ variant: { cell }, fit })
})

test('a section nobody has written in offers nothing', () => {
  expect(chooseText(unit, section(), 'core', 'en')).toBeNull()
})
