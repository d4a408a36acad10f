import * as Y from 'yjs'
import { applySafely } from '../../../src-main/node/gate/apply-safely.ts'
import { tryOnCopy } from '../../../src-main/node/gate/scratch-try.ts'
import { checkUpdate } from '../../../src-main/node/gate/update-gate.ts'
import { createRandom } from '../../src-main/gate/seeded-random.ts'
import { THEIR_CLIENTS } from './colleagues.ts'
import { createMutations } from './mutations.ts'

/** Mutated updates straight at the gate, without a wire: what comes after it, many times as fast, and looked at more
 *  closely. A second figure, beside that of the wire. */
export interface Straight {
  readonly straight: number
  readonly straightTaken: number
  /** By the reason, most first. */
  readonly straightRefused: Readonly<Record<string, number>>
  /** Passed the gate and broke the document, or were refused and left a trace. */
  readonly straightHarm: number
  readonly straightSlowestMs: number
}

/** Then the document begins anew, and every client is fresh again. */
const PER_DOCUMENT = 5_000

export function goStraight(goal: number, seed: number): Straight {
  const refused = new Map<string, number>()
  const random = createRandom(seed)
  const mutated = createMutations({ random, client: 10_000, victims: THEIR_CLIENTS })
  let doc = colleaguesDocument()
  let changes = 0
  let [taken, harm, slowest] = [0, 0, 0]
  for (let count = 0; count < goal; count += 1) {
    if (count % PER_DOCUMENT === 0) {
      doc = colleaguesDocument()
      doc.on('update', () => {
        changes += 1
      })
    }
    const update = mutated()
    const [before, roots] = [changes, doc.share.size]
    const began = performance.now()
    const outcome = take(doc, update)
    slowest = Math.max(slowest, performance.now() - began)
    if (outcome === 'taken') taken += 1
    else refused.set(outcome, (refused.get(outcome) ?? 0) + 1)
    const isTraced = outcome !== 'taken' && (changes > before || doc.share.size > roots)
    if (isTraced || outcome === 'poisoned') {
      harm += 1
      doc = colleaguesDocument()
    }
  }
  return {
    straight: goal,
    straightTaken: taken,
    straightRefused: Object.fromEntries([...refused].sort((one, other) => other[1] - one[1])),
    straightHarm: harm,
    straightSlowestMs: Math.round(slowest),
  }
}

function take(doc: Y.Doc, update: Uint8Array): string {
  const ownerOf = (client: number) => (THEIR_CLIENTS.some((their) => their === client) ? 'lead' : null)
  const facts = checkUpdate({ doc, update, kind: 'unit', writer: 'teacher', ownerOf })
  if (!facts.ok) return facts.error.type
  if (facts.value.isHeavy) {
    const tried = tryOnCopy({ state: Y.encodeStateAsUpdate(doc), update, kind: 'unit' })
    if (!tried.ok) return tried.error.type
  }
  return applySafely({ doc, update, writer: 'teacher', origin: null }).ok ? 'taken' : 'poisoned'
}

function colleaguesDocument(): Y.Doc {
  const doc = new Y.Doc()
  for (const client of THEIR_CLIENTS) {
    const colleague = new Y.Doc()
    colleague.clientID = client
    colleague.getText('honest').insert(0, 'words of a colleague')
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(colleague))
  }
  return doc
}
