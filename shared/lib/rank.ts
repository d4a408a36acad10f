import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** Order without positions: every item carries a rank string, and lists sort by rank, then id.
 *  Two people may insert at one spot while apart and draw the same rank; `ranksBetween` then
 *  steps over the tie instead of throwing. */
export interface Ranked {
  readonly id: string
  readonly rank: string
}

export function byRank(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** A rank no key generator would refuse; merged documents may hold anything. */
export function isRank(text: unknown): text is string {
  if (typeof text !== 'string') return false
  try {
    generateKeyBetween(text, null)
    return true
  } catch {
    return false
  }
}

/** `count` ranks for items placed before position `index` of `sorted`.
 *  Equal neighbours (a tie after a merge) leave no room, so the next greater rank is the upper end. */
export function ranksAt(sorted: readonly Ranked[], index: number, count = 1): string[] {
  const before = sorted[index - 1]?.rank ?? null
  const after = sorted.slice(index).find((item) => before === null || item.rank > before)?.rank ?? null
  return generateNKeysBetween(before, after, count)
}

export const rankAt = (sorted: readonly Ranked[], index: number): string =>
  ranksAt(sorted, index)[0] as string

export const rankAtEnd = (sorted: readonly Ranked[]): string => rankAt(sorted, sorted.length)
