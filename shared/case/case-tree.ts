import { present } from '../lib/assert.ts'
import type { CaseChanges } from './case-changes.ts'
import { derivedUuid } from './case-ids.ts'
import type { CaseEdge, CaseItem, CasePlacement } from './case-package.ts'
import type { LooseItem } from './read-records.ts'

/** The items as a tree, from the first association that says where each hangs. Whatever else the associations say,
 *  every item is in it once: circles are opened, and what hangs nowhere hangs at the root. Further parents stay edges. */
export function growTree(
  items: readonly LooseItem[],
  edges: readonly CaseEdge[],
  document: string,
  changes: CaseChanges,
): { readonly items: readonly CaseItem[]; readonly edges: readonly CaseEdge[] } {
  const ids = new Set(items.map(({ id }) => id))
  const placed = new Map<string, CaseEdge>()
  const left = edges.flatMap((edge) => {
    const { kind, from, to, extra } = edge
    const isPlace = kind === 'isChildOf' && ids.has(from) && (to === document || ids.has(to))
    if (!isPlace || extra[FURTHER] === true) return [edge]
    if (from === to) changes.add('cycle', from, to)
    else if (placed.has(from)) {
      changes.add('twoParents', from, to)
      return [{ ...edge, extra: { ...extra, [FURTHER]: true } }]
    } else placed.set(from, edge)
    return []
  })
  openCircles(items, placed, changes)
  const hung = items.map((item) => {
    const edge = placed.get(item.id)
    if (!edge) return { ...item, parent: null, placement: rootPlacement(item.id, document) }
    return { ...item, parent: edge.to === document ? null : edge.to, placement: placementOf(edge) }
  })
  return { items: inTreeOrder(hung), edges: left }
}

/** Marks a further parent on the way out, so that the first one stays the first in whatever order a list is kept. */
const FURTHER = 'isFurtherParent'

/** Takes out one association of each circle: the one of its item that comes first on the way up. */
function openCircles(items: readonly LooseItem[], placed: Map<string, CaseEdge>, changes: CaseChanges): void {
  const done = new Set<string>()
  for (const { id } of items) {
    if (!placed.has(id)) changes.add('orphan', id)
    const way = new Set<string>()
    let at: string | undefined = id
    while (at !== undefined && !done.has(at) && !way.has(at)) {
      way.add(at)
      at = placed.get(at)?.to
    }
    if (at !== undefined && way.has(at)) {
      changes.add('cycle', at, placed.get(at)?.to)
      placed.delete(at)
    }
    for (const each of way) done.add(each)
  }
}

function placementOf({ id, uri, changedAt, more, extra, sequence }: CaseEdge): CasePlacement {
  return { id, uri, changedAt, more, extra, sequence }
}

/** For an item that no association hangs anywhere. */
function rootPlacement(item: string, document: string): CasePlacement {
  const id = derivedUuid(`${item} isChildOf ${document}`)
  return { id, uri: `urn:uuid:${id}`, changedAt: null, more: {}, extra: {}, sequence: null }
}

type HungItem = Omit<CaseItem, 'position'>

const codes = new Intl.Collator('en', { numeric: true })

/** Siblings by sequence, those without one last, then by code with its numbers as numbers; else as in the file. */
export function compareSiblings(one: HungItem, other: HungItem): number {
  return sequenceOf(one) - sequenceOf(other) || codes.compare(one.code, other.code)
}

const sequenceOf = ({ placement }: HungItem): number => placement.sequence ?? Number.MAX_VALUE

function inTreeOrder(items: readonly HungItem[]): readonly CaseItem[] {
  const children = new Map<string | null, HungItem[]>()
  for (const item of items) {
    const list = children.get(item.parent)
    if (list) list.push(item)
    else children.set(item.parent, [item])
  }
  const ordered: CaseItem[] = []
  // A stack of our own: a hostile tree is deeper than the one of the machine.
  const stack: CaseItem[] = []
  const pushBelow = (parent: string | null): void => {
    const siblings = inOrder(children.get(parent) ?? [])
    for (let at = siblings.length - 1; at >= 0; at -= 1) stack.push(present(siblings[at], 'sibling'))
  }
  pushBelow(null)
  for (let item = stack.pop(); item; item = stack.pop()) {
    ordered.push(item)
    pushBelow(item.id)
  }
  return ordered
}

/** Where only the order of the file tells siblings apart, it becomes their sequence: a list may be kept in another. */
function inOrder(siblings: readonly HungItem[]): readonly CaseItem[] {
  const sorted = siblings.toSorted(compareSiblings)
  const isTold = sorted.every(
    (item, at) => at === 0 || compareSiblings(present(sorted[at - 1], 'item'), item) < 0,
  )
  return sorted.map((item, position) => ({
    ...item,
    position,
    placement: isTold ? item.placement : { ...item.placement, sequence: position + 1 },
  }))
}
