import type { LanguageCode, Line } from '../../domain/planning/language.ts'
import type { UnpackedList } from '../../domain/standards/unpacked.ts'
import type { Json } from './place-value.ts'
import { type Place, type Places, placeKey } from './places.ts'

/** Where a place of an unpacked standard is, or of a list of the team's own. */
export type StandardsHolder =
  /** `code` is '' where a merge left none. */
  { readonly kind: 'standard'; readonly code: string } | { readonly kind: 'list'; readonly title: string }

export interface UnpackedPart {
  readonly kind: 'unpackedLine'
  readonly id: string
  readonly list: UnpackedList
  readonly text: Line
}

export interface ListItemPart {
  readonly kind: 'listItem'
  readonly id: string
  readonly code: string
  readonly words: string
}

const LIST_KEY = /^field:(?:framework|CFItems|CFAssociations|CFRubrics)\//
const UNPACKED_KEY = /^(?:field:(?:about|targets|criteria|misconceptions|terms)|text:line\/standard)\//

/** What the whole document is; null for a unit or a team. */
export function standardsHolder(places: Places): StandardsHolder | null {
  const keys = [...places.keys()]
  if (keys.some((key) => LIST_KEY.test(key)))
    return { kind: 'list', title: textIn(fieldAt(places, 'framework', 'CFDocument'), 'title') }
  if (!keys.some((key) => UNPACKED_KEY.test(key))) return null
  const code = fieldAt(places, 'about', 'code')
  return { kind: 'standard', code: typeof code === 'string' ? code : '' }
}

function fieldAt(places: Places, root: string, field: string): Json | undefined {
  const value = places.get(placeKey({ kind: 'field', root, record: null, field }))
  return value?.kind === 'field' ? value.value : undefined
}

function textIn(value: Json | undefined, name: string): string {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  const found = isObject ? (value as Readonly<Record<string, Json>>)[name] : undefined
  return typeof found === 'string' ? found : ''
}

/** Every language that a line is written in. */
export const writtenLanguages = (places: Places): readonly LanguageCode[] =>
  [...new Set([...places.keys()].flatMap((key) => /^text:line\/.*\/([^/]+)$/.exec(key)?.[1] ?? []))].sort()

export function unpackedPartOf(root: string, id: string, kind: string, text: Line): UnpackedPart {
  const list = root === 'targets' ? (kind === 'do' ? 'do' : 'know') : (root as UnpackedList)
  return { kind: 'unpackedLine', id, list, text }
}

/** The standard of a list that a field is about; null for what is no item's. */
export function listItemOf(places: Places, place: Place): ListItemPart | null {
  const id = place.kind === 'field' ? itemIdOf(places, place) : null
  if (id === null) return null
  const item = fieldAt(places, 'CFItems', id)
  return {
    kind: 'listItem',
    id,
    code: textIn(item, 'humanCodingScheme'),
    words: textIn(item, 'fullStatement'),
  }
}

function itemIdOf(places: Places, { root, field }: Place & { kind: 'field' }): string | null {
  if (root === 'CFItems') return field
  if (root === 'framework' && field.startsWith('aside/')) return field.slice('aside/'.length)
  if (root !== 'CFAssociations') return null
  const link = fieldAt(places, root, field)
  const origin =
    typeof link === 'object' && link !== null && 'originNodeURI' in link ? link.originNodeURI : null
  return textIn(origin, 'identifier') || null
}

/** What a field of a list is; null for fields of other documents. */
export function whatOfList({ root, field }: Place & { kind: 'field' }): string | null {
  if (root === 'framework' && field.startsWith('aside/')) return 'deletedAt'
  return LIST_WORDS[root] ?? null
}

const LIST_WORDS: Readonly<Record<string, string>> = {
  framework: 'list',
  CFItems: 'item',
  CFAssociations: 'listPlace',
  CFRubrics: 'list',
}
