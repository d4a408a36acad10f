import { expect, test } from 'vitest'
import {
  parseChoice,
  startingOrder,
  unitToPrint,
} from '../../../../src-renderer/features/print/print-choice.ts'

const ground = { languages: ['en', 'es'], paper: 'letter' } as const

test('who never printed starts with everybody’s core pages in the unit’s own language', () => {
  expect(startingOrder(parseChoice(null), ground)).toEqual({
    edition: 'student',
    level: 'core',
    language: 'en',
    paper: 'letter',
  })
})

test('the last choice comes back, but a language the unit does not have gives way to its own', () => {
  const saved = parseChoice('{"edition":"teacher","level":"extend","language":"ar","paper":"a4"}')
  expect(startingOrder(saved, ground)).toEqual({
    edition: 'teacher',
    level: 'extend',
    language: 'en',
    paper: 'a4',
  })
  expect(startingOrder({ ...saved, language: 'es' }, ground).language).toBe('es')
})

test.each(['', 'no json', '[]', '{"level":"grade 4"}', '{"paper":7}'])(
  'an unreadable choice %j is none',
  (text) => {
    expect(parseChoice(text)).toEqual({})
  },
)

test('the address names the unit; without one it is the last printed, then the first', () => {
  const units = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  expect(unitToPrint(units, 'b', 'c')?.id).toBe('b')
  expect(unitToPrint(units, null, 'c')?.id).toBe('c')
  expect(unitToPrint(units, null, 'gone')?.id).toBe('a')
  expect(unitToPrint(units, 'gone', 'c')).toBeNull()
  expect(unitToPrint([], null, undefined)).toBeNull()
})
