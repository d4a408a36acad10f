import { codeKey } from '../domain/standards/code.ts'
import type { StandardId } from '../domain/standards/standard.ts'
import { idKey } from './case-ids.ts'
import type { CaseItem } from './case-package.ts'

/** A list of standards that is here already. */
export interface KnownFramework {
  readonly id: string
  /** The CASE documents that are this list, by id; a list goes about under several. */
  readonly documents: readonly string[]
  readonly standards: readonly KnownStandard[]
}

export interface KnownStandard {
  readonly id: string
  readonly code: string
  readonly ids: readonly StandardId[]
}

export interface StandardMatch {
  readonly framework: string
  readonly standard: string
  readonly by: 'id' | 'code'
}

type MatchableItem = Pick<CaseItem, 'id' | 'code' | 'ids'>

/** Which items are standards that are here already, by item id: by any of their ids, in whatever world it was given,
 *  then by code within the same document. Each standard is matched once, and never by a code that two of them have. */
export function matchStandards(
  document: string,
  items: readonly MatchableItem[],
  known: readonly KnownFramework[],
): ReadonlyMap<string, StandardMatch> {
  const matches = new Map<string, StandardMatch>()
  const taken = new Set<Candidate>()
  const match = (item: string, candidate: Candidate, by: StandardMatch['by']): void => {
    taken.add(candidate)
    matches.set(item, { framework: candidate.framework, standard: candidate.id, by })
  }
  const candidates = known.flatMap(candidatesOf)
  const byId = groupByKeys(candidates, ({ ids }) => ids.map(({ value }) => idKey(value)))
  for (const { id, ids } of items) {
    const keys = [id, ...ids.map(({ value }) => value)].map(idKey)
    const found = keys.flatMap((key) => byId.get(key) ?? []).find((each) => !taken.has(each))
    if (found) match(id, found, 'id')
  }
  const here = candidates.filter(({ documents }) => documents.has(idKey(document)))
  const byCode = groupByKeys(here, ({ code }) => [codeKey(code)])
  for (const { id, code } of items) {
    const key = matches.has(id) ? '' : codeKey(code)
    const [found, ...others] = (byCode.get(key) ?? []).filter((each) => key !== '' && !taken.has(each))
    if (found && others.length === 0) match(id, found, 'code')
  }
  return matches
}

interface Candidate extends KnownStandard {
  readonly framework: string
  readonly documents: ReadonlySet<string>
}

function candidatesOf({ id: framework, documents, standards }: KnownFramework): readonly Candidate[] {
  const keys = new Set(documents.map(idKey))
  return standards.map(({ id, code, ids }) => ({ id, code, ids, framework, documents: keys }))
}

/** Ids of all worlds lie in one map: UUIDs are never given twice, and ASN's numbers look like nothing else. */
function groupByKeys(
  candidates: readonly Candidate[],
  keysOf: (candidate: Candidate) => readonly string[],
): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates)
    for (const key of keysOf(candidate)) {
      const group = groups.get(key)
      if (group) group.push(candidate)
      else groups.set(key, [candidate])
    }
  return groups
}
