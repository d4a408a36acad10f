import type { SequenceItem, Week } from '../../../../shared/domain/planning/sequence.ts'

/** Where an item goes: before the item now at `index` of `week`, not counting itself. */
export interface Target {
  readonly week: number
  readonly index: number
}

interface Found {
  readonly week: Week
  readonly index: number
  readonly item: SequenceItem
}

export function findItem(weeks: readonly Week[], id: string): Found | null {
  for (const week of weeks) {
    const index = week.items.findIndex((item) => item.id === id)
    const item = week.items[index]
    if (item) return { week, index, item }
  }
  return null
}

/** One place earlier; from the top of a week to the end of the week before. Null at the very start. */
export function placeBefore(weeks: readonly Week[], id: string): Target | null {
  const found = findItem(weeks, id)
  if (!found) return null
  if (found.index > 0) return { week: found.week.number, index: found.index - 1 }
  return endOf(weeks, found.week.number - 1)
}

/** One place later; from the foot of a week to the start of the next. Null at the very end. */
export function placeAfter(weeks: readonly Week[], id: string): Target | null {
  const found = findItem(weeks, id)
  if (!found) return null
  if (found.index < found.week.items.length - 1) return { week: found.week.number, index: found.index + 1 }
  return found.week.number < weeks.length ? { week: found.week.number + 1, index: 0 } : null
}

/** The end of the week before or the week after. */
export function placeInWeek(weeks: readonly Week[], id: string, step: -1 | 1): Target | null {
  const found = findItem(weeks, id)
  return found ? endOf(weeks, found.week.number + step) : null
}

const endOf = (weeks: readonly Week[], number: number): Target | null => {
  const week = weeks.find((each) => each.number === number)
  return week ? { week: number, index: week.items.length } : null
}

/** Where dropped items land: `beforeId` is the item they stand before, null for the end of the week. */
export function placeOfDrop(
  week: Week,
  ids: readonly string[],
  beforeId: string | null,
): { readonly week: number; readonly index: number } {
  const others = week.items.filter((item) => !ids.includes(item.id))
  const index = others.findIndex((item) => item.id === beforeId)
  return { week: week.number, index: index < 0 ? others.length : index }
}

/** The lesson or check before or after `id` in the whole sequence. */
export function neighbourOf(weeks: readonly Week[], id: string, step: -1 | 1): SequenceItem | null {
  const all = weeks.flatMap((week) => week.items)
  const index = all.findIndex((item) => item.id === id)
  return index < 0 ? null : (all[index + step] ?? null)
}
