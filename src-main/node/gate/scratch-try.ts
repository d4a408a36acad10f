import '../../../shared/documents/quick-root-names.ts'
import * as Y from 'yjs'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { hasPending } from './apply-safely.ts'
import { SCRATCH_LIMITS, updateLimits } from './limits.ts'
import { depthOf } from './nesting.ts'

/** What an update does to a copy of its document. */
export interface Trial {
  readonly state: Uint8Array
  readonly update: Uint8Array
  readonly kind: string
}

/** `cannotReload`: what would be saved could not be opened again. `tooSlow`: it would hold up the host. */
export type TrialFailure = { readonly type: 'threw' | 'pending' | 'tooDeep' | 'cannotReload' | 'tooSlow' }

/** Applies, looks, saves and opens again. Runs in the worker: it may take long and may end it. */
export function tryOnCopy({ state, update, kind }: Trial): Result<void, TrialFailure> {
  try {
    const doc = load(state)
    const before = new Map(
      [...doc.store.clients.keys()].map((client) => [client, Y.getState(doc.store, client)]),
    )
    // Twice before it is called slow: the first may have met a pause of the machine.
    const allowedMs = allowedFor(update)
    if (applyFor(doc, update) > allowedMs && applyFor(load(state), update) > allowedMs) {
      return err({ type: 'tooSlow' })
    }
    if (hasPending(doc)) return err({ type: 'pending' })
    if (deepestSince(doc, before) > updateLimits(kind).depth) return err({ type: 'tooDeep' })
    const again = load(Y.encodeStateAsUpdate(doc))
    return hasPending(again) || !isSameState(doc, again) ? err({ type: 'cannotReload' }) : ok()
  } catch {
    return err({ type: 'threw' })
  }
}

function allowedFor(update: Uint8Array): number {
  const { applyMs, applyMsPerKib, applyMsAtMost } = SCRATCH_LIMITS
  return Math.min(applyMsAtMost, applyMs + (applyMsPerKib * update.length) / 1024)
}

/** Milliseconds it took. */
function applyFor(doc: Y.Doc, update: Uint8Array): number {
  const began = performance.now()
  Y.applyUpdate(doc, update)
  return performance.now() - began
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
