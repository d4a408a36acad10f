import type { CaseChangeType } from './case-changes.ts'
import { tidyDate, tidyDateTime } from './case-dates.ts'
import { type FieldType, isExtension } from './case-fields.ts'
import { derivedUuid, tidyUuid, uuidWithin } from './case-ids.ts'
import type { CaseLink } from './case-package.ts'
import { isObject, type Json, type JsonObject } from './json.ts'

/** What the model holds for a field of each type. */
export interface ValueOf {
  readonly id: string
  readonly text: string
  readonly texts: readonly string[]
  readonly dateTime: string
  readonly date: string
  readonly integer: number
  readonly number: number
  readonly link: CaseLink
  readonly links: readonly CaseLink[]
  readonly end: CaseLink
  readonly record: JsonObject
  readonly records: readonly JsonObject[]
  readonly extensions: JsonObject
  readonly extensionList: readonly JsonObject[]
}

type Note = (type: CaseChangeType) => void

/** The value as 1.1 wants it, mended where it can be; null where it cannot. Every change is noted. */
export function settleValue<T extends FieldType>(type: T, value: Json, note: Note): ValueOf[T] | null {
  return SETTLERS[type](value, note)
}

const SETTLERS: { readonly [T in FieldType]: (value: Json, note: Note) => ValueOf[T] | null } = {
  id: settleId,
  text: settleText,
  texts: settleTexts,
  dateTime: (value, note) => settleDate(value, tidyDateTime, note),
  date: (value, note) => settleDate(value, tidyDate, note),
  integer: (value, note) => settleNumber(value, Math.round, note),
  number: (value, note) => settleNumber(value, (number) => number, note),
  link: settleLink,
  links: settleLinks,
  end: settleEnd,
  record: settleRecord,
  records: settleRecords,
  extensions: settleRecord,
  extensionList: (value, note) => settleRecords(isObject(value) ? [value] : value, note),
}

/** Room for a whole page of notes; longer is no text of a standard. */
const LONGEST_TEXT = 100_000

function settleText(value: Json, note: Note): string | null {
  if (typeof value === 'string') {
    if (value.length <= LONGEST_TEXT) return value
    note('tooLong')
    // A pair of surrogates is not parted.
    return value.slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/, '')
  }
  note('badValue')
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}

function settleTexts(value: Json, note: Note): readonly string[] | null {
  if (Array.isArray(value)) return value.map((each) => settleText(each, note)).filter((text) => text !== null)
  const text = settleText(value, note)
  if (text !== null) note('badValue')
  return text === null ? null : [text]
}

/** Identifiers that are no UUIDs, of old servers and of other worlds, become the same UUID wherever they stand. */
function settleId(value: Json, note: Note): string | null {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || text === '') {
    note('badId')
    return null
  }
  const uuid = tidyUuid(text)
  if (uuid === null) note('badId')
  return uuid ?? derivedUuid(text)
}

function settleDate(value: Json, tidy: (text: string) => string | null, note: Note): string | null {
  const date = typeof value === 'string' ? tidy(value) : null
  if (date === null || date !== value) note('badDate')
  return date
}

function settleNumber(value: Json, tidy: (number: number) => number, note: Note): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  const tidied =
    typeof number === 'number' && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? tidy(number) + 0 : null
  if (tidied === null || tidied !== value) note('badNumber')
  return tidied
}

function settleRecord(value: Json, note: Note): JsonObject | null {
  if (isObject(value)) return value
  note('badValue')
  return null
}

function settleRecords(value: Json, note: Note): readonly JsonObject[] | null {
  if (!Array.isArray(value)) {
    note('badValue')
    return null
  }
  return value.map((each) => settleRecord(each, note)).filter((each) => each !== null)
}

function settleLinks(value: Json, note: Note): readonly CaseLink[] | null {
  if (!Array.isArray(value)) note('badLink')
  const list: readonly Json[] = Array.isArray(value) ? value : [value]
  return list.map((each) => settleLink(each, note)).filter((link) => link !== null)
}

function settleLink(value: Json, note: Note): CaseLink | null {
  const parts = linkParts(Array.isArray(value) ? (value[0] ?? null) : value)
  if (!parts) {
    note('badLink')
    return null
  }
  const { title, identifier, uri } = parts
  const id = tidyUuid(identifier) ?? uuidWithin(uri) ?? derivedUuid(identifier || uri)
  const isAsItWas = parts.isWhole && id === identifier.toLowerCase() && !Array.isArray(value)
  if (!isAsItWas) note('badLink')
  return { title, identifier: id, uri: uri || `urn:uuid:${id}` }
}

function settleEnd(value: Json, note: Note): CaseLink | null {
  const parts = linkParts(value)
  if (!parts) {
    note('badLink')
    return null
  }
  const { title, identifier, uri, isWhole } = parts
  const type = isObject(value) ? (value.targetType ?? null) : null
  const isTypeKept = typeof type === 'string' && (type === 'CASE' || isExtension(type))
  if (!isWhole || (type !== null && !isTypeKept)) note('badLink')
  const link = { title, identifier: identifier || (uuidWithin(uri) ?? uri), uri }
  return isTypeKept ? { ...link, targetType: type } : link
}

interface LinkParts {
  readonly title: string
  readonly identifier: string
  readonly uri: string
  readonly isWhole: boolean
}

/** A link is an object, or a plain address or id; null for one that leads nowhere. */
function linkParts(value: Json): LinkParts | null {
  if (typeof value === 'string') {
    const text = value.trim()
    if (text === '' || text.length > LONGEST_TEXT) return null
    return isAddress(text)
      ? { title: '', identifier: '', uri: text, isWhole: false }
      : { title: '', identifier: text, uri: '', isWhole: false }
  }
  if (!isObject(value)) return null
  const parts = [value.title, value.identifier, value.uri]
  const [title = '', identifier = '', uri = ''] = parts.map((part) =>
    typeof part === 'string' ? part.slice(0, LONGEST_TEXT) : '',
  )
  const isWhole = parts.every((part) => typeof part === 'string' && part.length <= LONGEST_TEXT)
  if (identifier === '' && uri === '') return null
  return { title, identifier, uri, isWhole: isWhole && uri !== '' && identifier !== '' }
}

/** An address that could lead somewhere: with a scheme, and not only an id in its clothes. */
export const isAddress = (text: string): boolean =>
  /^[a-z][a-z0-9+.-]*:[^\s]/i.test(text) && tidyUuid(text) === null
