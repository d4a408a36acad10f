import type { TextEdit } from './text-edit.ts'

/** What somebody else did to a line, as Yjs tells it. */
export type Delta = readonly {
  readonly retain?: number
  readonly insert?: unknown
  readonly delete?: number
}[]

/** Where a place is after the change. What is put in exactly there comes behind it, or before it on request. */
export function followIndex(index: number, delta: Delta, side: 'stays' | 'goes behind' = 'stays'): number {
  let before = 0
  let moved = index
  for (const step of delta) {
    if (step.retain) before += step.retain
    else if (typeof step.insert === 'string') {
      const isBefore = before < index || (before === index && side === 'goes behind')
      if (isBefore) moved += step.insert.length
    } else if (step.delete) {
      if (before < index) moved -= Math.min(step.delete, index - before)
      before += step.delete
    }
  }
  return moved
}

interface Range {
  readonly from: number
  readonly to: number
}

/** An edit made in a field that did not show the changes yet: where its text goes now, and which of the
 *  characters it took out are still there. What others put in between is not taken. */
export function followEdit(edit: TextEdit, deltas: readonly Delta[]) {
  let at = edit.at
  let removed: Range[] = edit.remove > 0 ? [{ from: edit.at, to: edit.at + edit.remove }] : []
  for (const delta of deltas) {
    at = followIndex(at, delta)
    removed = removed.flatMap((range) => followRange(range, delta))
  }
  return { at, removed, insert: edit.insert }
}

function followRange(range: Range, delta: Delta): Range[] {
  const cuts = insertsInside(range, delta)
  const edges = [range.from, ...cuts, range.to]
  return edges
    .slice(1)
    .map((to, index) => ({
      from: followIndex(edges[index] ?? range.from, delta, 'goes behind'),
      to: followIndex(to, delta),
    }))
    .filter(({ from, to }) => to > from)
}

function insertsInside({ from, to }: Range, delta: Delta): number[] {
  const places: number[] = []
  let before = 0
  for (const step of delta) {
    if (typeof step.insert === 'string' && before > from && before < to) places.push(before)
    before += (step.retain ?? 0) + (step.delete ?? 0)
  }
  return places
}
