import type { IdScheme, StandardId } from '../domain/standards/standard.ts'
import type { CaseEdge, CaseItem, CaseLink } from './case-package.ts'

const UUID =
  /^(?:urn:uuid:)?\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/i
const UUID_WITHIN = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi

/** ASN's numbers for statements and documents (D2L Achievement Standards Network): S2366906, D10003FB. */
const ASN = /^[SD][0-9A-F]{6,10}$/i

/** A UUID as CASE wants it, from any spelling of one: capitals, braces, no dashes. */
export const tidyUuid = (text: string): string | null => {
  const match = UUID.exec(text.trim())
  return match ? match.slice(1).join('-').toLowerCase() : null
}

/** The last UUID in an address. */
export const uuidWithin = (uri: string): string | null =>
  uri.match(UUID_WITHIN)?.at(-1)?.toLowerCase() ?? null

/** A UUID made from a text, the same every time, so that a file read twice has the same ids. Version 8 of RFC 9562:
 *  it claims to be neither random nor a digest of a known kind. */
export function derivedUuid(text: string): string {
  const hex = [1, 2, 3, 4].map((seed) => hash32(text, seed).toString(16).padStart(8, '0')).join('')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)]
  return [...parts, hex.slice(20)].join('-')
}

/** FNV-1a, with Murmur's finish so that texts alike do not give numbers alike. */
function hash32(text: string, seed: number): number {
  let hash = Math.imul(0x811c9dc5, seed * 2 + 1)
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** What two spellings of one id have in common. */
export const idKey = (value: string): string => tidyUuid(value) ?? value.trim().toUpperCase()

export const asnNumber = (text: string): string | null => (ASN.test(text) ? text.toUpperCase() : null)

/** The ids that a link carries, in the worlds that its address tells of. */
export function idsOfLink(link: {
  readonly identifier: string
  readonly uri: string
}): readonly StandardId[] {
  const scheme = schemeOf(link.uri)
  const lastPart = link.uri.split(/[/#?]/).findLast((part) => part !== '') ?? ''
  const asn = asnNumber(link.identifier) ?? (scheme === 'asn' ? asnNumber(lastPart) : null)
  const uuid = tidyUuid(link.identifier) ?? uuidWithin(link.uri)
  return [
    ...(uuid ? [{ scheme: scheme === 'asn' ? 'case' : scheme, value: uuid } as const] : []),
    ...(asn ? [{ scheme: 'asn', value: asn } as const] : []),
  ]
}

function schemeOf(uri: string): IdScheme {
  const host = /^[a-z]+:\/\/([^/?#]+)/i.exec(uri)?.[1]?.toLowerCase() ?? ''
  if (/(^|\.)(the)?corestandards\.org$/.test(host)) return 'ccss'
  if (/(^|\.)(academicbenchmarks|certicaconnect)\.com$/.test(host)) return 'ab'
  return /^asn\./.test(host) || /^[a-z]+:\/\/purl\.org\/asn/i.test(uri) ? 'asn' : 'case'
}

/** Each once, in the order given. */
export function withoutTwins(ids: readonly StandardId[]): readonly StandardId[] {
  const byKey = new Map<string, StandardId>()
  for (const { scheme, value } of ids) {
    const key = `${scheme} ${idKey(value)}`
    if (!byKey.has(key)) byKey.set(key, { scheme, value })
  }
  return [...byKey.values()]
}

/** What lies outside and is said to be the same, by the id of the item. */
export function exactMatches(edges: readonly CaseEdge[]): ReadonlyMap<string, readonly CaseLink[]> {
  const matches = new Map<string, CaseLink[]>()
  for (const { kind, from, to, fromLink, toLink } of edges) {
    const link = fromLink ?? toLink
    if (kind !== 'exactMatchOf' || !link || (fromLink && toLink)) continue
    const item = fromLink ? to : from
    const list = matches.get(item)
    if (list) list.push(link)
    else matches.set(item, [link])
  }
  return matches
}

/** The ids that an item has by its own address and by its exact matches. */
export const impliedIds = (
  { id, uri }: Pick<CaseItem, 'id' | 'uri'>,
  matches: ReadonlyMap<string, readonly CaseLink[]>,
): readonly StandardId[] =>
  withoutTwins([{ identifier: id, uri }, ...(matches.get(id) ?? [])].flatMap(idsOfLink))
