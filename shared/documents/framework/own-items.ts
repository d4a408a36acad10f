import type * as Y from 'yjs'
import { derivedUuid } from '../../case/case-ids.ts'
import { isObject, type JsonObject } from '../../case/json.ts'
import { asideIn, frameworkFields, listOf } from './shape.ts'

/** What stands where in a list made by hand. Total: a merge may leave an item without a place, and two in one. */

export interface OwnItem {
  readonly id: string
  readonly code: string
  readonly words: string
  readonly isHeading: boolean
  /** The id of its heading, or of the list. */
  readonly parent: string
  /** Among what stands there; two may have the same. */
  readonly number: number
}

/** Its place is one value under a key of its own, so that a move is one change. */
export const placeKey = (item: string): string => derivedUuid(`${item} place`)

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

export const listIdOf = (doc: Y.Doc): string => {
  const document = frameworkFields(doc).get('CFDocument')
  return isObject(document) ? textOf(document.identifier) : ''
}

export function ownItem(doc: Y.Doc, id: string): OwnItem | null {
  const item = listOf(doc, 'CFItems').get(id)
  return isObject(item) ? readItem(doc, id, item) : null
}

function readItem(doc: Y.Doc, id: string, item: JsonObject): OwnItem {
  const place = listOf(doc, 'CFAssociations').get(placeKey(id))
  const { destinationNodeURI: end, sequenceNumber } = isObject(place) ? place : ({} as JsonObject)
  const parent = isObject(end) ? textOf(end.identifier) : ''
  return {
    id,
    code: textOf(item.humanCodingScheme),
    words: textOf(item.fullStatement),
    isHeading: item.CFItemType === 'Heading',
    parent: listOf(doc, 'CFItems').has(parent) ? parent : listIdOf(doc),
    number: typeof sequenceNumber === 'number' ? sequenceNumber : Number.MAX_SAFE_INTEGER,
  }
}

const codes = new Intl.Collator('en', { numeric: true })

/** In the order of the list within each heading, as `case-tree.ts` reads it; also what is set aside. */
export function ownItems(doc: Y.Doc): readonly OwnItem[] {
  return [...listOf(doc, 'CFItems')]
    .flatMap(([id, item]) => (isObject(item) ? [readItem(doc, id, item)] : []))
    .sort(
      (one, other) =>
        one.number - other.number || codes.compare(one.code, other.code) || (one.id < other.id ? -1 : 1),
    )
}

export const childrenOf = (doc: Y.Doc, parent: string): readonly OwnItem[] =>
  ownItems(doc).filter((item) => item.parent === parent)

/** Does anything stand under it that is not set aside? */
export function isHolding(doc: Y.Doc, heading: string): boolean {
  const aside = asideIn(doc)
  return childrenOf(doc, heading).some(({ id }) => !aside.has(id))
}

/** By its words, in whatever case; one that stands in the list before one that is set aside. */
export function headingNamed(doc: Y.Doc, words: string): OwnItem | null {
  const aside = asideIn(doc)
  const named = ownItems(doc).filter((item) => item.isHeading && isSameName(item.words, words))
  return named.find(({ id }) => !aside.has(id)) ?? named[0] ?? null
}

export const isSameName = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase()

/** Its history is the document's own. */
export const dated = (id: string) => ({
  identifier: id,
  uri: `urn:uuid:${id}`,
  lastChangeDateTime: '1970-01-01T00:00:00.000Z',
})
