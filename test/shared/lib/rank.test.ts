import { expect, test } from 'vitest'
import { byRank, isRank, type Ranked, rankAt, rankAtEnd, ranksAt } from '../../../shared/lib/rank.ts'

const list = (...ranks: string[]): Ranked[] => ranks.map((rank, index) => ({ id: `i${index}`, rank }))

test('items put in one after the other keep their order', () => {
  const items: Ranked[] = []
  for (let index = 0; index < 50; index += 1) items.push({ id: `i${index}`, rank: rankAtEnd(items) })
  expect([...items].sort(byRank)).toEqual(items)
})

test('an item goes exactly where it was put', () => {
  const items = list('a0', 'a1', 'a2')
  const placed = [...items, { id: 'new', rank: rankAt(items, 1) }].sort(byRank)
  expect(placed.map((item) => item.id)).toEqual(['i0', 'new', 'i1', 'i2'])
})

test('a tie left by two people who inserted at one spot does not stop a third', () => {
  const items = list('a0', 'a1', 'a1', 'a2')
  const between = rankAt(items, 2)
  expect(between > 'a1' && between < 'a2').toBe(true)
})

test('several at once come out in order', () => {
  const ranks = ranksAt(list('a0', 'a1'), 1, 3)
  expect(['a0', ...ranks, 'a1']).toEqual([...['a0', ...ranks, 'a1']].sort())
})

test('what merged documents may hold is not taken for a rank', () => {
  expect(['a0', '', 'zz', 4, null, 'a'].map(isRank)).toEqual([true, false, false, false, false, false])
})
