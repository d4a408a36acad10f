import { expect, test } from 'vitest'
import type { PresentPerson } from '../../../../src-renderer/connection/presence.ts'
import {
  itemOfCell,
  itemPlace,
  peopleAt,
  presenceColor,
  writersIn,
} from '../../../../src-renderer/features/checks/check-places.ts'

const person = (memberId: string, cell: string, rest: Partial<PresentPerson> = {}): PresentPerson => ({
  memberId,
  name: memberId,
  color: 2,
  place: { checkId: 'check0001', cell },
  idle: 'active',
  ...rest,
})

test.each([
  ['stem/q1/en', 'q1'],
  ['answer/q1/es', 'q1'],
  [itemPlace('q1'), 'q1'],
  ['directions/check0001/en', null],
  ['cell/q1', null],
  [undefined, null],
])('the cell %j belongs to the question %j', (cell, item) => {
  expect(itemOfCell(cell)).toBe(item)
})

test('teammates stand at the question they work in, until they have been away for long', () => {
  const people = [
    person('rosa', 'stem/q1/en'),
    person('kofi', itemPlace('q2')),
    person('ana', itemPlace('q1'), { idle: 'idle' }),
    person('bo', 'answer/q1/en', { idle: 'away' }),
  ]
  expect(peopleAt(people, 'q1').map((each) => each.memberId)).toEqual(['rosa', 'ana'])
})

test('a cell is framed by who writes in it now, not by who only looks or has paused', () => {
  const people = [
    person('rosa', 'stem/q1/en'),
    person('kofi', itemPlace('q1')),
    person('ana', 'stem/q1/en', { idle: 'idle' }),
  ]
  expect(writersIn(people, 'stem/q1/en')).toEqual([{ id: 'rosa', name: 'rosa', color: 2 }])
})

test('a colour that is none of ours becomes one', () => {
  expect([0, 1, 8, 9, 2.4].map(presenceColor)).toEqual([1, 1, 8, 8, 2])
})
