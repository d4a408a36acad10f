/** What two lists share at their beginning and at their end; the rest between is what differs. */
export interface CommonEnds {
  readonly start: number
  readonly end: number
}

export function commonEnds(a: readonly string[], b: readonly string[]): CommonEnds {
  const most = Math.min(a.length, b.length)
  let start = 0
  while (start < most && a[start] === b[start]) start += 1
  let end = 0
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  return { start, end }
}

/** Above this many comparisons (300 new blocks against 300 old ones) blocks are paired by position alone. */
const MAX_COMPARED = 90_000

/** Pairs of positions at which both lists hold the same, as many as there can be, in order. */
export function commonPairs(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [number, number])[] {
  if (a.length * b.length > MAX_COMPARED) return []
  const table = lengthsOfCommon(a, b)
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if ((table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)) i += 1
    else j += 1
  }
  return pairs
}

/** At [i][j]: how many can be paired from there on. */
function lengthsOfCommon(a: readonly string[], b: readonly string[]): readonly Uint32Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const [row, below] = [table[i] as Uint32Array, table[i + 1] as Uint32Array]
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}
