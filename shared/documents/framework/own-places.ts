import type * as Y from 'yjs'
import type { Edit } from '../edit.ts'
import { childrenOf, dated, type OwnItem, ownItem, placeKey } from './own-items.ts'
import { inSteps, type OwnStep, type OwnSteps } from './own-steps.ts'
import { listOf } from './shape.ts'

/** Where an item goes: beside another that stands under the same heading. */
export interface OwnTarget {
  readonly side: 'before' | 'after'
  readonly id: string
}

/** One value changes, so that two moves never mix. Null where there is no such place. */
export function moveOwn(edit: Edit, id: string, { side, id: beside }: OwnTarget): readonly OwnStep[] | null {
  const { doc } = edit
  const [item, target] = [ownItem(doc, id), ownItem(doc, beside)]
  if (item === null || target === null || id === beside || item.parent !== target.parent) return null
  return inSteps(edit, (steps) => {
    const place = () => {
      const others = childrenOf(doc, item.parent).filter((each) => each.id !== id)
      return numberAt(others, others.findIndex((each) => each.id === beside) + (side === 'after' ? 1 : 0))
    }
    let number = place()
    if (number === null) {
      makeRoom(doc, item.parent)
      number = place()
    }
    steps.set('CFAssociations', placeKey(id), placed(id, item.parent, number ?? STEP))
  })
}

/** Places it after everything that stands there. */
export function placeAtEnd(doc: Y.Doc, steps: OwnSteps, id: string, parent: string): void {
  const numbers = childrenOf(doc, parent)
    .filter((each) => each.id !== id && each.number <= MOST)
    .map(({ number }) => number)
  steps.set('CFAssociations', placeKey(id), placed(id, parent, Math.max(0, ...numbers) + STEP))
}

/** Ten moves to one spot find room before the others have to be numbered anew. */
const STEP = 1_024

/** Whole numbers, as CASE wants them, and such as leave room to count on. */
const MOST = 1_000_000_000

/** Before the one that is at `index` now; null where no whole number is free. */
function numberAt(others: readonly OwnItem[], index: number): number | null {
  const before = others[index - 1]?.number ?? 0
  const after = others[index]?.number ?? before + 2 * STEP
  if (before < 0 || after > MOST) return null
  const number = Math.floor((before + after) / 2)
  return number > before && number < after ? number : null
}

/** Not a step of its own: nothing stands elsewhere after it. */
function makeRoom(doc: Y.Doc, parent: string): void {
  const places = listOf(doc, 'CFAssociations')
  for (const [index, { id }] of childrenOf(doc, parent).entries())
    places.set(placeKey(id), placed(id, parent, (index + 1) * STEP))
}

const placed = (item: string, parent: string, sequenceNumber: number) => ({
  ...dated(placeKey(item)),
  associationType: 'isChildOf',
  sequenceNumber,
  originNodeURI: { title: '', identifier: item, uri: `urn:uuid:${item}` },
  destinationNodeURI: { title: '', identifier: parent, uri: `urn:uuid:${parent}` },
})
