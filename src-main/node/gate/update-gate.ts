import * as Y from 'yjs'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { walkInOrder } from './integration-order.ts'
import { SCRATCH_LIMITS, type UpdateLimits, updateLimits } from './limits.ts'
import { createNesting, type Nesting } from './nesting.ts'
import { type GateRefusal, refusalOf, refuse } from './refusal.ts'
import { type ReadDelete, type ReadUpdate, readUpdate } from './update-reader.ts'

/** Looks at an update before anything is applied. What passes can be applied without leaving anything pending,
 *  without a stack that overflows, and without a word under somebody else's name.
 *
 *  What it cannot see: other contents under clocks the document already has, but where they go on from there and lie
 *  elsewhere (Yjs ignores them here, another host that met them first would not). Against that stand the owner of each
 *  client, who alone can do it, and his chain of signed edits, in which two contents under one clock are two edits under
 *  one number. */
export interface UpdateToCheck {
  readonly doc: Y.Doc
  readonly update: Uint8Array
  /** The kind of the room: pictures may hold large bytes, nothing else. */
  readonly kind: string
  /** Who speaks: a device or a ticket. */
  readonly writer: string
  /** To whom a Yjs client of this document was bound, or null while it is free. */
  readonly ownerOf: (client: number) => string | null
}

export interface UpdateFacts {
  readonly bytes: number
  /** Structs in the update, and those the document does not have yet. */
  readonly structs: number
  readonly newStructs: number
  readonly deleteRanges: number
  /** Free clients this update uses first: bind them to the writer together with taking it. */
  readonly binds: readonly number[]
  /** False when the document already has all of it: a relay may repeat, and a reader may answer a sync. */
  readonly isNews: boolean
  /** Too much to apply unseen: try it on a copy first (`scratch.ts`). */
  readonly isHeavy: boolean
}

/** Never throws, whatever the bytes, and never changes the document. */
export function checkUpdate(toCheck: UpdateToCheck): Result<UpdateFacts, GateRefusal> {
  const limits = updateLimits(toCheck.kind)
  if (toCheck.update.length > limits.bytes) return err({ type: 'tooLarge' })
  try {
    return ok(factsOf(toCheck, limits))
  } catch (cause) {
    return err(refusalOf(cause))
  }
}

function factsOf({ doc, update, writer, ownerOf }: UpdateToCheck, limits: UpdateLimits): UpdateFacts {
  const { store } = doc
  const stateOf = (client: number) => Y.getState(store, client)
  const read = readUpdate(update, limits)
  const fresh = read.sections.filter(({ client, end }) => end > stateOf(client))
  const binds = fresh
    .map(({ client }) => client)
    .filter((client) => mustBind(ownerOf(client), writer, client))
  const nesting = createNesting({ doc, update: read, limits, maxSteps: SCRATCH_LIMITS.steps })
  const newStructs = placeNew(read, { stateOf, nesting, limits })
  checkDeletes(read, stateOf)
  return {
    bytes: update.length,
    structs: read.structCount,
    newStructs,
    deleteRanges: read.deletes.length,
    binds,
    isNews: newStructs > 0 || read.deletes.some((range) => isLeftToDelete(store, range)),
    isHeavy: isHeavy(store, update.length, read, nesting.steps()),
  }
}

function mustBind(owner: string | null, writer: string, client: number): boolean {
  return owner === null || (owner !== writer && refuse('foreignClient', client))
}

function placeNew(read: ReadUpdate, { stateOf, nesting, limits }: Walk): number {
  let count = 0
  walkInOrder(read, stateOf, (struct) => {
    const newLength = struct.clock + struct.length - Math.max(struct.clock, stateOf(struct.client))
    if (newLength <= 0) return
    const isEmpty = struct.kind === 'gone' || struct.kind === 'emptied'
    if (isEmpty && newLength > limits.emptyLength) refuse('tooLong', struct.client)
    nesting.place(struct)
    count += 1
  })
  return count
}

interface Walk {
  readonly stateOf: (client: number) => number
  readonly nesting: Nesting
  readonly limits: UpdateLimits
}

/** Deletes only what the document or this update has: Yjs would keep the rest waiting (`pendingDs`). */
function checkDeletes({ sections, deletes }: ReadUpdate, stateOf: Walk['stateOf']): void {
  const ends = new Map(sections.map(({ client, end }) => [client, end]))
  for (const { client, clock, length } of deletes) {
    if (clock + length > Math.max(stateOf(client), ends.get(client) ?? 0)) refuse('missingReference', client)
  }
}

function isLeftToDelete(store: Y.Doc['store'], { client, clock, length }: ReadDelete): boolean {
  const structs = store.clients.get(client)
  if (!structs || clock >= Y.getState(store, client)) return false
  for (let at = Y.findIndexSS(structs, clock); at < structs.length; at += 1) {
    const struct = structs[at] as Y.Item | Y.GC
    if (struct.id.clock >= clock + length) return false
    if (!struct.deleted) return true
  }
  return false
}

function isHeavy({ clients }: Y.Doc['store'], bytes: number, read: ReadUpdate, steps: number): boolean {
  const most = SCRATCH_LIMITS
  const parts = read.structCount + read.deletes.length
  if (bytes > most.bytes || steps >= most.steps || parts > most.parts) return true
  if (parts <= most.fewParts) return false
  let longest = 0
  for (const structs of clients.values()) longest = Math.max(longest, structs.length)
  return parts * (longest + parts) > most.movesAtMost
}
