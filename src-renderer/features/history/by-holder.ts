import type { HistoryChange } from '../../../shared/api/history-api.ts'
import type { Holder } from '../../../shared/documents/history/place-owner.ts'

/** Changes of one lesson, one check, or the unit's own pages. */
export interface HolderChanges {
  readonly key: string
  readonly holder: Holder
  readonly changes: readonly HistoryChange[]
}

/** The changes by where they are, in the order they come. */
export function byHolder(changes: readonly HistoryChange[]): readonly HolderChanges[] {
  const groups = new Map<string, { holder: Holder; changes: HistoryChange[] }>()
  for (const change of changes.filter(isWorthShowing)) {
    const { holder } = change.owner
    const key = 'id' in holder ? holder.id : holder.kind
    const group = groups.get(key) ?? { holder, changes: [] }
    group.changes.push(change)
    groups.set(key, group)
  }
  return [...groups].map(([key, group]) => ({ key, ...group }))
}

/** A place among neighbours reads as nothing; when it is all that changed in a record, the move is told. Nor do the
 *  marks that a document carries of itself from its beginning. */
const isWorthShowing = ({ owner, kind, place, before }: HistoryChange): boolean => {
  if (owner.what === 'rank') return kind !== 'changed'
  if (place.kind !== 'field' || before !== null) return true
  const isItself = place.root === 'framework' && /^is(Whole|Own)$/.test(place.field)
  return place.root !== 'about' && place.root !== 'CFAssociations' && !isItself
}
