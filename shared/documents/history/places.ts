import type * as Y from 'yjs'
import { isFields } from '../record.ts'
import { isCellName } from '../unit/shape.ts'
import { cellValue, fieldValue, lineValue, type PlaceValue } from './place-value.ts'

/** A place is the smallest thing that two people can have touched: one line, one cell, one field of one record, one
 *  field of the unit, the team or a list. History, comparing and restoring speak of nothing smaller and nothing larger. */
export type Place =
  /** A single line: the root text of this name. */
  | { readonly kind: 'text'; readonly name: string }
  /** A rich text: the root fragment of this name. */
  | { readonly kind: 'rich'; readonly name: string }
  /** `record` is null for the fields of a root map that is itself the record. */
  | { readonly kind: 'field'; readonly root: string; readonly record: string | null; readonly field: string }

/** A place by its key. */
export type Places = ReadonlyMap<string, PlaceValue>

/** Root maps that hold fields; those of a list of standards hold what a file of it has, whole. */
const FIELD_ROOTS: ReadonlySet<string> = new Set([
  ...['unit', 'team', 'standards', 'votes', 'stars', 'about'],
  ...['framework', 'CFItems', 'CFAssociations', 'CFRubrics'],
])

/** Root maps that hold records, parents before their children. */
export const RECORD_ROOTS = [
  'lessons',
  'checks',
  'sections',
  'tasks',
  'items',
  'variants',
  'choices',
  'words',
  'units',
  'members',
  'targets',
  'criteria',
  'misconceptions',
  'terms',
] as const

const RECORDS: ReadonlySet<string> = new Set(RECORD_ROOTS)

export const isFieldRoot = (name: string): boolean => FIELD_ROOTS.has(name)
export const isRecordRoot = (name: string): boolean => RECORDS.has(name)
const isLineName = (name: string): boolean => /^(line|wording)\//.test(name)

/** The place that a root text or fragment is; null for the root maps and for what a newer version may have added. */
export function rootPlace(name: string): Place | null {
  if (isLineName(name)) return { kind: 'text', name }
  return isCellName(name) ? { kind: 'rich', name } : null
}

/** A name for the place that stays the same on every computer and in every version. */
export function placeKey(place: Place): string {
  if (place.kind !== 'field') return `${place.kind}:${place.name}`
  return `field:${place.root}/${escapeId(place.record ?? '')}/${place.field}`
}

const escapeId = (id: string): string => id.replaceAll('%', '%25').replaceAll('/', '%2F')
const unescapeId = (id: string): string => id.replaceAll('%2F', '/').replaceAll('%25', '%')

/** The place of a key; null for anything `placeKey` does not give. */
export function parsePlaceKey(key: string): Place | null {
  const [, kind, name = ''] = /^(text|rich|field):(.*)$/s.exec(key) ?? []
  if (kind !== 'field') {
    const place = rootPlace(name)
    return place?.kind === kind ? place : null
  }
  const [, root = '', record = '', field = ''] = /^([a-zA-Z]+)\/([^/]*)\/(.*)$/s.exec(name) ?? []
  if (isFieldRoot(root) && record === '') return { kind, root, record: null, field }
  return isRecordRoot(root) ? { kind, root, record: unescapeId(record), field } : null
}

/** Every place of a document in which something stands. Total, and makes no roots. */
export function readPlaces(doc: Y.Doc): Places {
  const places = new Map<string, PlaceValue>()
  const put = (place: Place, value: PlaceValue | null) => {
    if (value) places.set(placeKey(place), value)
  }
  for (const name of [...doc.share.keys()]) {
    const place = rootPlace(name)
    if (place) put(place, readRoot(doc, place))
    else if (isFieldRoot(name))
      readFields(doc.getMap(name), (field) => ({ root: name, record: null, field }), put)
    else if (isRecordRoot(name)) readRecords(doc, name, put)
  }
  return places
}

const readRoot = (doc: Y.Doc, place: Place): PlaceValue | null => {
  if (place.kind === 'text') return lineValue(doc.getText(place.name))
  return place.kind === 'rich' ? cellValue(doc.getXmlFragment(place.name)) : null
}

type Put = (place: Place, value: PlaceValue | null) => void

function readRecords(doc: Y.Doc, root: string, put: Put): void {
  for (const [record, fields] of doc.getMap(root)) {
    if (isFields(fields)) readFields(fields, (field) => ({ root, record, field }), put)
  }
}

function readFields(
  fields: Y.Map<unknown>,
  at: (field: string) => Omit<Place & { kind: 'field' }, 'kind'>,
  put: Put,
): void {
  for (const [field, value] of fields) put({ kind: 'field', ...at(field) }, fieldValue(value))
}
