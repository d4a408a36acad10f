import { refuse } from './refusal.ts'
import type { ReadId, ReadSection, ReadStruct, ReadUpdate } from './update-reader.ts'

/** Walks the structs of an update in the very order in which Yjs will integrate them, without touching the document,
 *  and stops where Yjs would put something aside to wait (`pendingStructs`): a hole in a client's clocks, a reference
 *  to what nobody has, or clients that wait for one another. */
export function walkInOrder(
  update: ReadUpdate,
  stateOf: (client: number) => number,
  visit: (struct: ReadStruct) => void,
): void {
  const queues = new Map(update.sections.map((section) => [section.client, { section, next: 0 }]))
  const reached = new Map<number, number>()
  const have = (client: number) => reached.get(client) ?? stateOf(client)

  function nextOf(client: number): ReadStruct {
    const queue = queues.get(client)
    const struct = queue?.section.structs[queue.next]
    if (!queue || !struct) return refuse('missingReference', client)
    queue.next += 1
    return struct
  }

  function place(first: ReadStruct): void {
    const waiting = [first]
    for (let struct = waiting.at(-1); struct; struct = waiting.at(-1)) {
      checkClock(struct, have(struct.client))
      const missing = missingClient(struct, have)
      if (missing === null) {
        waiting.pop()
        reached.set(struct.client, Math.max(have(struct.client), struct.clock + struct.length))
        visit(struct)
      } else waiting.push(nextOf(missing))
    }
  }

  // Yjs begins with the highest client.
  for (const { client, structs } of [...update.sections].sort((a, b) => b.client - a.client)) {
    const queue = queues.get(client)
    while (queue && queue.next < structs.length) place(nextOf(client))
  }
}

function checkClock(struct: ReadStruct, have: number): void {
  const isAhead = struct.clock > have
  const skipsWhatIsMissing = struct.kind === 'skip' && struct.clock + struct.length > have
  if (isAhead || skipsWhatIsMissing) refuse('gap', struct.client)
}

type StateOf = (client: number) => number

/** The client whose structs must come first, or null. A struct may refer to its own client's past only. */
function missingClient(struct: ReadStruct, have: StateOf): number | null {
  const { origin, rightOrigin, parent } = struct
  if (origin && isMissing(origin, struct, have)) return origin.client
  if (rightOrigin && isMissing(rightOrigin, struct, have)) return rightOrigin.client
  return parent && typeof parent !== 'string' && isMissing(parent, struct, have) ? parent.client : null
}

function isMissing(id: ReadId, struct: ReadStruct, have: StateOf): boolean {
  if (id.client !== struct.client) return id.clock >= have(id.client)
  return id.clock >= struct.clock && refuse('missingReference', struct.client)
}

/** The struct of the update that holds this clock. */
export function structAt(section: ReadSection | undefined, clock: number): ReadStruct | null {
  if (!section) return null
  let low = 0
  let high = section.structs.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const struct = section.structs[middle] as ReadStruct
    if (clock < struct.clock) high = middle - 1
    else if (clock >= struct.clock + struct.length) low = middle + 1
    else return struct
  }
  return null
}
