import { expect, test } from 'vitest'
import type { PresentPerson } from '../../../../src-renderer/connection/presence.ts'
import { peopleByItem, presenceColor } from '../../../../src-renderer/features/unit/people.ts'

const person = (name: string, rest: Partial<PresentPerson>): PresentPerson => ({
  memberId: name,
  name,
  color: 1,
  place: null,
  idle: 'active',
  ...rest,
})

test('teammates stand at the lesson or check they are in; who is long away does not', () => {
  const people = [
    person('Rosa', { place: { lessonId: 'one', cell: 'cell/x' } }),
    person('Devon', { place: { checkId: 'check' }, idle: 'idle', color: 2 }),
    person('Amina', { place: { lessonId: 'one' }, idle: 'away' }),
    person('Kofi', { place: { tab: 'overview' } }),
  ]
  expect(peopleByItem(people)).toEqual({
    one: [{ id: 'Rosa', name: 'Rosa', color: 1, isIdle: false }],
    check: [{ id: 'Devon', name: 'Devon', color: 2, isIdle: true }],
  })
})

test('a colour nobody has becomes one of the eight', () => {
  expect([presenceColor(0), presenceColor(3), presenceColor(99)]).toEqual([1, 3, 8])
})
