import { type PlaceValue, sameValue } from './place-value.ts'
import { type Place, type Places, parsePlaceKey } from './places.ts'
import {
  parentField,
  type RecordName,
  type Records,
  recordKey,
  recordOf,
  recordsIn,
  upwards,
} from './records.ts'

/** One place that reads differently. */
export interface PlaceChange {
  readonly key: string
  readonly place: Place
  readonly before: PlaceValue | null
  readonly after: PlaceValue | null
}

/** Every place that reads differently, in the order of their keys. */
export function diffPlaces(before: Places, after: Places): readonly PlaceChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    const place = parsePlaceKey(key)
    const [was, is] = [before.get(key) ?? null, after.get(key) ?? null]
    return place && !sameValue(was, is) ? [{ key, place, before: was, after: is }] : []
  })
}

/** A change as a teacher would tell it. `moved` is any new order, day or parent; `written` is a text. */
export type ChangeKind =
  | 'added'
  | 'setAside'
  | 'broughtBack'
  | 'removed'
  | 'moved'
  | 'retitled'
  | 'written'
  | 'changed'

export interface Change extends PlaceChange {
  readonly kind: ChangeKind
  /** Every place that is told by this one: a lesson that was added stands for all that came with it. For comparing
   *  and restoring it as one. */
  readonly keys: readonly string[]
}

/** The changes with what belongs together told once. */
export function tellChanges(before: Places, after: Places): readonly Change[] {
  const changes = diffPlaces(before, after)
  const [then, now] = [recordsIn(before), recordsIn(after)]
  const told = new Map<string, Change>()
  for (const each of changes) {
    const { key, kind } = tellOne(each, then, now)
    const known = told.get(key)
    const first = changes.find((other) => other.key === key) ?? {
      ...each,
      place: parsePlaceKey(key) ?? each.place,
    }
    told.set(key, { ...first, key, kind, keys: [...(known?.keys ?? []), each.key] })
  }
  return [...told.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** The key under which a change is told, and how. */
function tellOne(each: PlaceChange, then: Records, now: Records): { key: string; kind: ChangeKind } {
  const record = recordOf(now, each.place) ?? recordOf(then, each.place)
  const added = record && topmost(now, then, record)
  if (added) return { key: recordKey(added), kind: 'added' }
  const removed = record && topmost(then, now, record)
  if (removed) return { key: recordKey(removed), kind: 'removed' }
  return { key: each.key, kind: kindOf(each) }
}

/** The outermost record around this one, itself included, that only the first of both has. */
function topmost(having: Records, lacking: Records, record: RecordName): RecordName | null {
  const only = (each: RecordName) => having.has(each) && !lacking.has(each)
  return only(record) ? (upwards(having, record).filter(only).at(-1) ?? null) : null
}

function kindOf({ place, before, after }: PlaceChange): ChangeKind {
  if (place.kind === 'rich') return 'written'
  if (place.kind === 'text') return isTitle(place.name) ? 'retitled' : 'written'
  if (place.root === 'CFAssociations') return 'moved'
  if (place.root === 'CFItems' && (before === null || after === null))
    return before === null ? 'added' : 'removed'
  if (place.field === 'deletedAt' || isAsideField(place)) return before === null ? 'setAside' : 'broughtBack'
  return ['place', 'rank', parentField(place.root)].includes(place.field) ? 'moved' : 'changed'
}

/** Of a standard in a list made by hand. */
const isAsideField = ({ root, field }: Place & { kind: 'field' }): boolean =>
  root === 'framework' && field.startsWith('aside/')

const isTitle = (name: string): boolean => /^line\/[^/]*\/title\//.test(name)
