/** Where a row landed, in words a document understands: which rows, in which list, before which row. */
export interface ListMove {
  readonly ids: readonly string[]
  readonly listId: string
  /** `null` is the end of the list. */
  readonly beforeId: string | null
}

/** A place between rows, as a drop names it. */
export interface DropPlace {
  readonly id: string
  readonly position: 'before' | 'after'
}

/** The row the moved ones come to stand before. Moved rows never count as neighbours of themselves. */
export function rowBefore(
  order: readonly string[],
  moved: ReadonlySet<string>,
  place: DropPlace,
): string | null {
  const at = order.indexOf(place.id)
  if (at < 0) return null
  const from = place.position === 'before' ? at : at + 1
  return order.slice(from).find((id) => !moved.has(id)) ?? null
}
