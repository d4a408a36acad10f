/** `next`, built from as many parts of `before` as are equal to it: what did not change stays the same object, so
 *  that a screen which shows only that part is not drawn again. Plain values only (no cycles, no classes). */
export function shareStructure<T>(before: unknown, next: T): T {
  if (Object.is(before, next)) return next
  if (Array.isArray(before) && Array.isArray(next)) return shareArray(before, next) as T
  if (isRecord(before) && isRecord(next)) return shareRecord(before, next) as T
  return next
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function shareArray(before: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const shared = next.map((part, index) => shareStructure(partner(before, index, part), part))
  const isSame = before.length === next.length && shared.every((part, index) => part === before[index])
  return isSame ? before : shared
}

/** What was at the same place, or, where things moved, what has the same id. */
function partner(before: readonly unknown[], index: number, part: unknown): unknown {
  const there = before[index]
  if (!isRecord(part) || !isRecord(there) || part.id === there.id) return there
  return before.find((each) => isRecord(each) && each.id === part.id)
}

function shareRecord(
  before: Record<string, unknown>,
  next: Record<string, unknown>,
): Record<string, unknown> {
  const keys = Object.keys(next)
  const shared = Object.fromEntries(keys.map((key) => [key, shareStructure(before[key], next[key])]))
  const isSame =
    keys.length === Object.keys(before).length && keys.every((key) => shared[key] === before[key])
  return isSame ? before : shared
}
