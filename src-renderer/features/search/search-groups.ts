import type { SearchHit } from '../../../shared/api/planning-api.ts'
import { begins, matches } from './matches.ts'

export type HitKind = SearchHit['kind']

/** The order in which kinds are shown, and how many of each: the line is for finding one thing, not for lists. */
const SHOWN: readonly (readonly [HitKind, number])[] = [
  ['unit', 5],
  ['lesson', 8],
  ['check', 6],
  ['word', 5],
  ['standard', 6],
  ['unpacked', 6],
]

/** Hits by kind; what is called so before what only speaks of it, in each kind and among the kinds, so that the
 *  first row is the likeliest. Otherwise best first as they came. Kinds without a hit are left out. */
export function hitsByKind(
  hits: readonly SearchHit[],
  query: string,
): readonly (readonly [HitKind, readonly SearchHit[]])[] {
  const isCalledSo = (hit: SearchHit | undefined) =>
    hit === undefined || !matches(hit.title, query) ? 0 : begins(hit.title, query) ? 2 : 1
  const sorted = hits.toSorted((one, other) => isCalledSo(other) - isCalledSo(one))
  return SHOWN.map(
    ([kind, most]) => [kind, sorted.filter((hit) => hit.kind === kind).slice(0, most)] as const,
  )
    .filter(([, some]) => some.length > 0)
    .toSorted(([, one], [, other]) => isCalledSo(other[0]) - isCalledSo(one[0]))
}
