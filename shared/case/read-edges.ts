import type { CaseChanges } from './case-changes.ts'
import { ASSOCIATION, ASSOCIATION_TYPES, isExtension } from './case-fields.ts'
import { derivedUuid, tidyUuid, uuidWithin } from './case-ids.ts'
import type { CaseEdge, CaseLink } from './case-package.ts'
import type { JsonObject } from './json.ts'
import { withoutHome } from './read-records.ts'
import { settleRecordFields } from './settle-fields.ts'
import { isAddress } from './settle-value.ts'

interface Addressed {
  readonly id: string
  readonly uri: string
}

/** Every association whose ends lead somewhere, in the order of the file. */
export function readEdges(
  values: readonly JsonObject[],
  document: Addressed,
  items: readonly Addressed[],
  changes: CaseChanges,
): readonly CaseEdge[] {
  const findEnd = createFinder([document, ...items])
  const edges = new Map<string, CaseEdge>()
  for (const value of values) {
    const edge = readEdge(value, document.id, findEnd, changes)
    const single = edge && underFreshId(edge, edges, changes)
    if (single) edges.set(single.id, single)
  }
  return [...edges.values()]
}

/** Where an end leads: to a part of the package, or outside of it. */
type End = { readonly id: string } | { readonly outside: CaseLink; readonly isBeside: boolean }
type FindEnd = (link: CaseLink) => End | null

function createFinder(parts: readonly Addressed[]): FindEnd {
  const ids = new Set(parts.map(({ id }) => id))
  const byUri = new Map(parts.map(({ id, uri }) => [uri, id]))
  const bases = new Set(parts.map(({ uri }) => baseOf(uri)))
  return (link) => {
    const { identifier, uri } = link
    const named = identifier === '' ? '' : (tidyUuid(identifier) ?? derivedUuid(identifier))
    const id = [named, byUri.get(uri) ?? '', uuidWithin(uri) ?? ''].find((each) => ids.has(each))
    if (id !== undefined) return { id }
    return isAddress(uri) ? { outside: link, isBeside: bases.has(baseOf(uri)) } : null
  }
}

const baseOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/') + 1)

function readEdge(
  value: JsonObject,
  document: string,
  findEnd: FindEnd,
  changes: CaseChanges,
): CaseEdge | null {
  const { id, take, common } = settleRecordFields(value, ASSOCIATION, changes)
  const kind = readKind(take('associationType') ?? '', id, changes)
  const links = { from: take('originNodeURI'), to: take('destinationNodeURI') }
  const from = links.from && findEnd(links.from)
  const to = links.to && findEnd(links.to)
  if (!from || !to) {
    const lost = from ? links.to : links.from
    changes.add('dangling', id, lost ? lost.identifier || lost.uri : '')
    return null
  }
  if (kind === '') return null
  for (const end of [from, to])
    if ('outside' in end && end.isBeside) changes.add('outside', id, end.outside.uri)
  return {
    kind,
    from: 'id' in from ? from.id : from.outside.uri,
    to: 'id' in to ? to.id : to.outside.uri,
    fromLink: 'id' in from ? null : from.outside,
    toLink: 'id' in to ? null : to.outside,
    sequence: take('sequenceNumber'),
    ...withoutHome(common(), document),
  }
}

const TYPES_BY_KEY = new Map<string, string>(ASSOCIATION_TYPES.map((type) => [type.toLowerCase(), type]))

function readKind(text: string, id: string, changes: CaseChanges): string {
  const known = TYPES_BY_KEY.get(text.replace(/[\s_-]/g, '').toLowerCase())
  if (known !== text && !isExtension(text)) changes.add('unknownType', id, text)
  return known ?? text.trim()
}

/** Two associations under one id are one if they say the same, else two. */
function underFreshId(
  edge: CaseEdge,
  edges: ReadonlyMap<string, CaseEdge>,
  changes: CaseChanges,
): CaseEdge | null {
  const earlier = edges.get(edge.id)
  if (!earlier) return edge
  changes.add('twice', edge.id, `${edge.kind} ${edge.from} ${edge.to}`)
  const id = derivedUuid(`${edge.id} ${edge.kind} ${edge.from} ${edge.to}`)
  const isSame = edge.kind === earlier.kind && edge.from === earlier.from && edge.to === earlier.to
  return isSame || edges.has(id) ? null : { ...edge, id }
}
