import * as Y from 'yjs'
import { structAt } from './integration-order.ts'
import type { UpdateLimits } from './limits.ts'
import { refuse } from './refusal.ts'
import type { ReadDelete, ReadId, ReadStruct, ReadUpdate } from './update-reader.ts'

/** Where each new struct will lie: how deep, and how far Yjs will have to look for its place. Deleting goes down
 *  type by type on the stack, so depth decides whether a document can still be emptied. */
export interface Nesting {
  /** To be called in the order of integration, for every struct that is new to the document. */
  place(struct: ReadStruct): void
  /** Items of the live document that integrating will walk over, counted up to the limit given. */
  steps(): number
}

type LiveType = NonNullable<ReturnType<Y.Doc['share']['get']>>

/** Where something lies. `anchor`: itself when it is live, else the live item that it comes after. */
interface Spot {
  readonly kind: 'gone' | 'emptied' | 'type' | 'value'
  readonly isLive: boolean
  readonly depth: number
  readonly list: LiveType | null
  readonly key: string | null
  readonly anchor: Y.Item | null
}

type Place = Pick<Spot, 'depth' | 'list' | 'key' | 'anchor'>

const GONE: Spot = { kind: 'gone', isLive: false, depth: 0, list: null, key: null, anchor: null }

export function createNesting(options: {
  readonly doc: Y.Doc
  readonly update: ReadUpdate
  readonly limits: UpdateLimits
  readonly maxSteps: number
}): Nesting {
  const { store, share } = options.doc
  const sections = new Map(options.update.sections.map((section) => [section.client, section]))
  const deletes = createDeletes(options.update.deletes)
  const spots = new Map<ReadStruct, Spot>()
  let steps = 0

  function spotAt(id: ReadId): Spot {
    if (id.clock < Y.getState(store, id.client)) return liveSpot(store, id)
    const struct = structAt(sections.get(id.client), id.clock)
    return (struct && spots.get(struct)) ?? refuse('missingReference', id.client)
  }

  /** Inside a root or a type. */
  function spotWithin(parent: string | ReadId, key: string | null): Place | null {
    if (typeof parent === 'string') return { depth: 1, list: share.get(parent) ?? null, key, anchor: null }
    const holder = spotAt(parent)
    // What is written into a part that was deleted meanwhile goes with it.
    if (holder.kind === 'gone' || holder.kind === 'emptied') return null
    if (holder.kind !== 'type') return refuse('missingReference', parent.client)
    return { depth: holder.depth + 1, list: liveList(store, parent), key, anchor: null }
  }

  function spotBeside(struct: ReadStruct): Place | null {
    const left = struct.origin && spotAt(struct.origin)
    const right = struct.rightOrigin && spotAt(struct.rightOrigin)
    if (left?.kind === 'gone' || right?.kind === 'gone') return null
    const beside = left ?? right
    if (!beside) return struct.parent === null ? null : spotWithin(struct.parent, struct.key)
    return { depth: beside.depth, list: beside.list, key: beside.key, anchor: left?.anchor ?? null }
  }

  /** Where the document has the beginning of a part, Yjs puts the rest behind what stands under those clocks, unseen:
   *  behind something that is gone it throws, behind something in another list it makes one list of two. */
  function spotOf(struct: ReadStruct): Place | null {
    const spot = spotBeside(struct)
    const have = Y.getState(store, struct.client)
    if (struct.clock >= have) return spot
    const before = liveSpot(store, { client: struct.client, clock: have - 1 })
    if (before.kind === 'gone') return spot === null ? null : refuse('malformed', struct.client)
    const isSame = spot !== null && spot.list === before.list && spot.key === before.key
    return isSame ? { ...spot, anchor: before.anchor } : refuse('malformed', struct.client)
  }

  /** Yjs begins at the very first: of a list it is at hand, under a key it goes back through all that ever stood there. */
  function firstOf({ list, key }: Place): Y.Item | null {
    if (key === null) return list?._start ?? null
    let item = list?._map.get(key) ?? null
    while (item?.left && steps < options.maxSteps) {
      steps += 1
      item = item.left
    }
    return item
  }

  const liveAfter = (place: Place): Y.Item | null => (place.anchor ? place.anchor.right : firstOf(place))

  function countSteps(spot: Place, struct: ReadStruct): void {
    const right = struct.rightOrigin && spotAt(struct.rightOrigin)
    // Within one item: Yjs splits it and is there.
    if (right?.isLive && right.anchor === spot.anchor) return
    const end = right?.isLive ? right.anchor : right && liveAfter(right)
    let item = liveAfter(spot)
    while (item && item !== end && steps < options.maxSteps) {
      steps += 1
      item = item.right
    }
  }

  return {
    place(struct) {
      if (struct.kind === 'skip') return
      const spot = struct.kind === 'gone' ? null : spotOf(struct)
      if (spot && spot.depth > options.limits.depth) refuse('tooDeep', struct.client)
      if (spot && !isOneValue(spot, struct) && !deletes.hold(struct)) refuse('malformed', struct.client)
      spots.set(struct, spot ? { ...spot, isLive: false, kind: struct.kind as Spot['kind'] } : GONE)
      if (spot) countSteps(spot, struct)
    },
    steps: () => steps,
  }
}

function liveSpot(store: Y.Doc['store'], id: ReadId): Spot {
  const found = Y.getItem(store, Y.createID(id.client, id.clock)) as Y.Item | Y.GC
  if (found instanceof Y.GC) return GONE
  return {
    kind: kindOf(found.content),
    isLive: true,
    depth: depthOf(found),
    list: found.parent as LiveType,
    key: found.parentSub,
    anchor: found,
  }
}

function kindOf(content: Y.Item['content']): Spot['kind'] {
  if (content instanceof Y.ContentType) return 'type'
  return content instanceof Y.ContentDeleted ? 'emptied' : 'value'
}

function liveList(store: Y.Doc['store'], id: ReadId): LiveType | null {
  if (id.clock >= Y.getState(store, id.client)) return null
  const { content } = Y.getItem(store, Y.createID(id.client, id.clock)) as Y.Item
  return content instanceof Y.ContentType ? content.type : null
}

/** A key has one value. Yjs joins those before it where undo keeps them, and they are deleted: what is not could be cut
 *  in two, and of two Yjs deletes only the last together with their map, and throws when it tidies up. */
const isOneValue = ({ key }: Place, { kind, length }: ReadStruct): boolean =>
  key === null || kind === 'emptied' || length === 1

function createDeletes(deletes: readonly ReadDelete[]) {
  const byClient = new Map<number, ReadDelete[]>()
  for (const range of deletes) {
    const ranges = byClient.get(range.client)
    if (ranges) ranges.push(range)
    else byClient.set(range.client, [range])
  }
  return {
    /** Does the update itself delete all of it? Ranges are in order. */
    hold({ client, clock, length }: ReadStruct): boolean {
      const ranges = byClient.get(client) ?? []
      let [low, high] = [0, ranges.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((ranges[middle] as ReadDelete).clock <= clock) low = middle + 1
        else high = middle
      }
      const range = ranges[low - 1]
      return range !== undefined && clock + length <= range.clock + range.length
    },
  }
}

/** 1 for what lies in a root. */
export function depthOf(item: Y.Item): number {
  let depth = 0
  for (let above: Y.Item | null = item; above; above = (above.parent as LiveType)._item) depth += 1
  return depth
}
