import * as Y from 'yjs'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { hasPending } from './apply-safely.ts'
import { updateLimits } from './limits.ts'
import { depthOf } from './nesting.ts'

/** What an update does to a copy of its document. */
export interface Trial {
  readonly state: Uint8Array
  readonly update: Uint8Array
  readonly kind: string
}

/** `cannotReload`: what would be saved could not be opened again. */
export type TrialFailure = { readonly type: 'threw' | 'pending' | 'tooDeep' | 'cannotReload' }

/** Applies, looks, saves and opens again. Runs in the worker: it may take long and may end it. */
export function tryOnCopy({ state, update, kind }: Trial): Result<void, TrialFailure> {
  try {
    const doc = load(state)
    const before = new Map(
      [...doc.store.clients.keys()].map((client) => [client, Y.getState(doc.store, client)]),
    )
    Y.applyUpdate(doc, update)
    if (hasPending(doc)) return err({ type: 'pending' })
    if (deepestSince(doc, before) > updateLimits(kind).depth) return err({ type: 'tooDeep' })
    const again = load(Y.encodeStateAsUpdate(doc))
    return hasPending(again) || !isSameState(doc, again) ? err({ type: 'cannotReload' }) : ok()
  } catch {
    return err({ type: 'threw' })
  }
}

function load(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return doc
}

function deepestSince(doc: Y.Doc, before: ReadonlyMap<number, number>): number {
  let deepest = 0
  for (const [client, structs] of doc.store.clients) {
    for (let at = structs.length - 1; at >= 0; at -= 1) {
      const struct = structs[at] as Y.Item | Y.GC
      if (struct.id.clock + struct.length <= (before.get(client) ?? 0)) break
      if (struct instanceof Y.Item) deepest = Math.max(deepest, depthOf(struct))
    }
  }
  return deepest
}

const isSameState = (one: Y.Doc, other: Y.Doc): boolean =>
  Buffer.compare(Y.encodeStateVector(one), Y.encodeStateVector(other)) === 0
