import type { IdScheme, StandardId } from '../domain/standards/standard.ts'
import { isObject, type Json, type JsonObject } from './json.ts'

/** CASE 1.1 forbids fields of one's own but for those in `extensions`. What a package holds beyond CASE travels
 *  there under one name, and is taken out again on the way in. */
const NAME = 'commonPrep'

const SCHEMES: readonly string[] = ['ccss', 'case', 'asn', 'ab'] satisfies readonly IdScheme[]

export interface OwnExtension {
  /** Fields as another program wrote them. */
  readonly fields: JsonObject
  /** Ids that neither the item nor its exact matches tell of. */
  readonly ids: readonly StandardId[]
}

/** Our part of `extensions`, and everybody else's: null where nothing is in them. */
export function unpackOwn(extensions: JsonObject | readonly JsonObject[] | null): {
  readonly own: OwnExtension
  readonly others: Json
} {
  if (isList(extensions)) {
    const own = extensions.find((each) => Object.hasOwn(each, NAME))
    const others = extensions.map((each) => (each === own ? without(each) : each)).filter(isFilled)
    return { own: readOwn(own?.[NAME]), others: others.length > 0 ? others : null }
  }
  const others = without(extensions ?? {})
  return { own: readOwn(extensions?.[NAME]), others: isFilled(others) ? others : null }
}

/** `extensions` with our part in it; null where there is nothing to say. */
export function packOwn(others: Json | undefined, own: OwnExtension, asList: boolean): Json | null {
  const part = {
    ...(isFilled(own.fields) ? { fields: own.fields } : {}),
    ...(own.ids.length > 0 ? { ids: own.ids.map(({ scheme, value }) => ({ scheme, value })) } : {}),
  }
  if (!isFilled(part)) return others ?? null
  if (asList) return [...(Array.isArray(others) ? others : []), { [NAME]: part }]
  return { ...(isObject(others) ? others : {}), [NAME]: part }
}

const isList = (value: JsonObject | readonly JsonObject[] | null): value is readonly JsonObject[] =>
  Array.isArray(value)

const isFilled = (value: object): boolean => Object.keys(value).length > 0

const without = (extensions: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(extensions).filter(([key]) => key !== NAME))

function readOwn(value: Json | undefined): OwnExtension {
  const { fields, ids } = isObject(value) ? value : {}
  return {
    fields: isObject(fields) ? fields : {},
    ids: Array.isArray(ids)
      ? ids.filter(isStandardId).map(({ scheme, value: id }) => ({ scheme, value: id }))
      : [],
  }
}

const isStandardId = (value: unknown): value is StandardId =>
  isObject(value) &&
  typeof value.scheme === 'string' &&
  SCHEMES.includes(value.scheme) &&
  typeof value.value === 'string' &&
  value.value !== '' &&
  value.value.length <= 200
