import type { StandardId } from '../domain/standards/standard.ts'
import type { CaseChanges, CaseChangeType } from './case-changes.ts'
import type { Fields } from './case-fields.ts'
import { derivedUuid, tidyUuid, uuidWithin } from './case-ids.ts'
import type { CaseRecord } from './case-package.ts'
import { DEEPEST, depthOf, isObject, type Json, type JsonObject } from './json.ts'
import { unpackOwn } from './own-extension.ts'
import { settleValue, type ValueOf } from './settle-value.ts'

/** One part of a package, read by its table of fields. What is taken is the model's; the rest stays in `more`. */
export interface Settled<F extends Fields> {
  take<K extends keyof F & string>(key: K): ValueOf[F[K]] | null
  /** Whatever was not taken. */
  more(): JsonObject
  readonly extra: JsonObject
  readonly ids: readonly StandardId[]
}

/** Unknown values lie three levels deeper in what we write than in what we read; they may not grow out of reach. */
const DEEPEST_EXTRA = DEEPEST - 16

export function settleFields<F extends Fields>(
  value: JsonObject,
  fields: F,
  note: (type: CaseChangeType, what: string) => void,
): Settled<F> {
  const known = new Map<string, Json>()
  const extra = new Map<string, Json>()
  const keep = (key: string, each: Json): void => {
    if (depthOf(each) > DEEPEST_EXTRA) note('badValue', key)
    else if (!extra.has(key)) extra.set(key, each)
  }
  for (const [key, each] of Object.entries(value)) {
    const type = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (!type) keep(key, each)
    else if (each !== null) {
      // Once for a list, however many of its members are wrong.
      let what: string | null = null
      const settled = settleValue(type, each, (change) => {
        what ??= `${key}: ${shown(each)}`
        note(change, what)
      }) as Json
      if (settled !== null) known.set(key, settled)
      if (settled !== null && /^(link|links|end)$/.test(type))
        keepBesideLinks(key, each, type === 'end', keep)
    }
  }
  const extensions = (known.get('extensions') ?? null) as JsonObject | readonly JsonObject[] | null
  const { own, others } = unpackOwn(extensions)
  if (others === null) known.delete('extensions')
  else known.set('extensions', others)
  for (const [key, each] of Object.entries(own.fields)) if (!Object.hasOwn(fields, key)) keep(key, each)
  return {
    take: (key) => {
      const taken = known.get(key) ?? null
      known.delete(key)
      return taken as ValueOf[F[typeof key]] | null
    },
    more: () => Object.fromEntries(known),
    extra: Object.fromEntries(extra),
    ids: own.ids,
  }
}

const shown = (value: Json): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 200)

/** A link has no `extensions`; what else it holds is kept beside it, as `licenseURI.note` or `subjectURI.0.note`. */
function keepBesideLinks(
  key: string,
  value: Json,
  isEnd: boolean,
  keep: (key: string, value: Json) => void,
): void {
  if (Array.isArray(value)) {
    value.forEach((each: Json, index) => {
      keepBesideLinks(`${key}.${index}`, each, isEnd, keep)
    })
  } else if (isObject(value)) {
    for (const [name, each] of Object.entries(value))
      if (!/^(title|identifier|uri)$/.test(name) && !(isEnd && name === 'targetType'))
        keep(`${key}.${name}`, each)
  }
}

/** Every part but the package itself has an id, an address and a time of its last change. */
export interface SettledRecord<F extends Fields> {
  readonly id: string
  readonly take: Settled<F>['take']
  readonly ids: readonly StandardId[]
  /** The common fields, with `more` of what was not taken: to be asked for last. */
  common(): CaseRecord
}

type RecordFields = Fields & {
  readonly identifier: 'id'
  readonly uri: 'text'
  readonly lastChangeDateTime: 'dateTime'
}

export function settleRecordFields<F extends RecordFields>(
  value: JsonObject,
  fields: F,
  changes: CaseChanges,
): SettledRecord<F> {
  const id = idOf(value)
  const { take, more, extra, ids } = settleFields(value, fields, (type, what) => changes.add(type, id, what))
  const missing = (field: string): void => {
    if ((value[field] ?? '') === '') changes.add('missing', id, field)
  }
  missing('identifier')
  missing('uri')
  missing('lastChangeDateTime')
  take('identifier')
  const uri = (take('uri') as string | null) || `urn:uuid:${id}`
  const changedAt = take('lastChangeDateTime') as string | null
  return { id, take, ids, common: () => ({ id, uri, changedAt, more: more(), extra }) }
}

/** The same for the same part, also where the file forgot to give it one. */
function idOf(value: JsonObject): string {
  const { identifier, uri } = value
  const text = typeof identifier === 'number' ? String(identifier) : identifier
  if (typeof text === 'string' && text !== '') return tidyUuid(text) ?? derivedUuid(text)
  const fromUri = typeof uri === 'string' ? uuidWithin(uri) : null
  return fromUri ?? derivedUuid(JSON.stringify(value))
}
