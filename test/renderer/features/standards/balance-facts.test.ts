import { expect, test } from 'vitest'
import type { Balance } from '../../../../shared/domain/standards/balance.ts'
import {
  balanceFindings,
  groupingMinutes,
} from '../../../../src-renderer/features/standards/coverage/balance-facts.ts'

interface Given {
  readonly lessons?: readonly number[]
  readonly items?: readonly number[]
  readonly minutes?: readonly number[]
}

/** Numbers in the order of the kinds, what says nothing last. */
const balanceOf = ({ lessons = [], items = [], minutes = [] }: Given): Balance => ({
  depth: ([1, 2, 3, 4, null] as const).map((depth, at) => ({
    ...{ depth, lessons: lessons[at] ?? 0, items: items[at] ?? 0 },
  })),
  grouping: (['whole', 'small', 'pair', 'alone', null] as const).map((grouping, at) => ({
    ...{ grouping, minutes: minutes[at] ?? 0 },
  })),
})

const found = (given: Given) => balanceFindings(balanceOf(given))

test('shares are of what says its kind', () => {
  const { kinds, said, unsaid } = groupingMinutes(balanceOf({ minutes: [60, 0, 20, 0, 500] }))
  expect([said, unsaid, kinds.map(({ share }) => share)]).toEqual([80, 500, [0.75, 0, 0.25, 0]])
})

test('without anything said there are no shares and nothing to look at', () => {
  expect(groupingMinutes(balanceOf({})).kinds.map(({ share }) => share)).toEqual([0, 0, 0, 0])
  expect(found({ lessons: [0, 0, 0, 0, 9], items: [0, 0, 0, 0, 9], minutes: [0, 0, 0, 0, 90] })).toEqual([])
})

test('questions that only ask for recall are named, and one that asks for more ends it', () => {
  expect(found({ lessons: [0, 0, 1], items: [5] })).toEqual([{ type: 'checksOnlyRecall' }])
  expect(found({ items: [5, 1] })).toEqual([])
})

test('lessons that go deeper than the checks are named; checks that go as deep or deeper are not', () => {
  expect(found({ lessons: [0, 0, 0, 1], items: [2, 2] })).toEqual([
    { type: 'checksShallower', lessons: 4, questions: 2 },
  ])
  expect(found({ lessons: [0, 2], items: [2, 2] })).toEqual([])
  expect(found({ lessons: [0, 2], items: [2, 0, 1] })).toEqual([])
})

test('more than four fifths for the whole class is named, four fifths is not', () => {
  expect(found({ minutes: [81, 19] })).toEqual([{ type: 'mostlyWhole', share: 0.81 }])
  expect(found({ minutes: [80, 20] })).toEqual([])
})

test('nothing is concluded from two questions, nor while less than half says it', () => {
  expect(found({ lessons: [0, 0, 0, 1], items: [2] })).toEqual([])
  expect(found({ items: [4, 0, 0, 0, 5], minutes: [40, 0, 0, 0, 50] })).toEqual([])
  expect(found({ items: [5, 0, 0, 0, 5], minutes: [50, 0, 0, 0, 50] }).map(({ type }) => type)).toEqual([
    'checksOnlyRecall',
    'mostlyWhole',
  ])
})
