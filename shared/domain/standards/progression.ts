import type { StandardEdge } from './standard.ts'

/** What is learned on the way to a standard, and what it leads to: a graph over code keys (`code.ts`). Edges come from
 *  several lists, so a circle is possible; nothing here runs in it twice. */
export interface Progression {
  /** Everything on the way to one of these (a standard and its parts), with the steps from there by the shortest
   *  way; nearest first. */
  before(...keys: readonly string[]): ReadonlyMap<string, number>
  after(...keys: readonly string[]): ReadonlyMap<string, number>
  /** What is learned beside it, in either direction. */
  beside(...keys: readonly string[]): readonly string[]
  /** Direct ways between any of these: from -> to. */
  edgesAmong(keys: ReadonlySet<string>): readonly (readonly [string, string])[]
}

export function createProgression(edges: readonly StandardEdge[]): Progression {
  const back = new Map<string, string[]>()
  const on = new Map<string, string[]>()
  const near = new Map<string, string[]>()
  for (const { kind, from, to } of edges) {
    if (kind === 'related') {
      put(near, from, to)
      put(near, to, from)
    } else {
      put(back, to, from)
      put(on, from, to)
    }
  }
  return {
    before: (...keys) => reach(back, keys),
    after: (...keys) => reach(on, keys),
    beside: (...keys) => {
      const others = new Set(keys.flatMap((key) => near.get(key) ?? []))
      return [...others].filter((other) => !keys.includes(other)).sort()
    },
    edgesAmong: (keys) =>
      [...keys].flatMap((from) =>
        (on.get(from) ?? []).filter((to) => keys.has(to)).map((to) => [from, to] as const),
      ),
  }
}

function put(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function reach(
  ways: ReadonlyMap<string, readonly string[]>,
  starts: readonly string[],
): ReadonlyMap<string, number> {
  const steps = new Map(starts.map((start) => [start, 0]))
  // A Map is walked in the order in which it grows: nearest first.
  for (const [key, count] of steps)
    for (const next of ways.get(key) ?? []) if (!steps.has(next)) steps.set(next, count + 1)
  for (const start of starts) steps.delete(start)
  return steps
}
