import type { SearchHit } from '../../../shared/api/planning-api.ts'

export type HitKind = SearchHit['kind']

/** The order in which kinds are shown, and how many of each: the line is for finding one thing, not for lists. */
const SHOWN: readonly (readonly [HitKind, number])[] = [
  ['unit', 5],
  ['lesson', 8],
  ['check', 6],
  ['word', 5],
  ['standard', 6],
]

/** Hits by kind, best first within each; kinds without a hit are left out. */
export function hitsByKind(
  hits: readonly SearchHit[],
): readonly (readonly [HitKind, readonly SearchHit[]])[] {
  return SHOWN.map(
    ([kind, most]) => [kind, hits.filter((hit) => hit.kind === kind).slice(0, most)] as const,
  ).filter(([, some]) => some.length > 0)
}
