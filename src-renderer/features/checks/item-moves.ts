/** Places in an ordered list as the documents' actions take them: counted without the one that moves. */

/** The index a drop before `beforeId` means; null is the end. */
export function indexOfDrop(order: readonly string[], moving: string, beforeId: string | null): number {
  const others = order.filter((id) => id !== moving)
  const at = beforeId === null ? -1 : others.indexOf(beforeId)
  return at < 0 ? others.length : at
}

/** One place up or down; null at the ends. */
export function indexOfStep(order: readonly string[], moving: string, by: 1 | -1): number | null {
  const at = order.indexOf(moving)
  const next = at + by
  return at < 0 || next < 0 || next >= order.length ? null : next
}

/** What is open after `gone` has left: the next one, else the one before, else nothing. */
export function neighbourOf(order: readonly string[], gone: string): string | null {
  const at = order.indexOf(gone)
  return at < 0 ? null : (order[at + 1] ?? order[at - 1] ?? null)
}
