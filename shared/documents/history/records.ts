import type { Json } from './place-value.ts'
import { type Place, type Places, parsePlaceKey, placeKey, RECORD_ROOTS } from './places.ts'

/** The records among the places: which there are, what is in whom. Set aside ones too. */
export interface RecordName {
  readonly root: string
  readonly id: string
}

export interface Records {
  /** Records by root, in the order they were met. */
  of(root: string): readonly string[]
  /** The records of that id, by the order of the roots; none when there is none (any more). */
  named(id: string): readonly RecordName[]
  has(record: RecordName): boolean
  field(record: RecordName, field: string): Json | undefined
  /** The record it lies in: a section's lesson, a choice's item. */
  parent(record: RecordName): RecordName | null
  isAside(record: RecordName): boolean
}

/** Field that names the parent, and the root it lies in. */
const PARENTS: Readonly<Record<string, readonly [string, string]>> = {
  sections: ['lessonId', 'lessons'],
  tasks: ['lessonId', 'lessons'],
  variants: ['sectionId', 'sections'],
  items: ['checkId', 'checks'],
  choices: ['itemId', 'items'],
}

export const parentField = (root: string): string | null => PARENTS[root]?.[0] ?? null

/** The key by which a record as a whole is meant: the one that says whether it is set aside. */
export const recordKey = ({ root, id }: RecordName): string =>
  placeKey({ kind: 'field', root, record: id, field: 'deletedAt' })

export function recordsIn(places: Places): Records {
  const byRoot = new Map<string, Set<string>>(RECORD_ROOTS.map((root) => [root, new Set()]))
  for (const key of places.keys()) {
    const place = parsePlaceKey(key)
    if (place?.kind === 'field' && place.record !== null) byRoot.get(place.root)?.add(place.record)
  }
  const has = ({ root, id }: RecordName) => byRoot.get(root)?.has(id) === true
  const field = ({ root, id }: RecordName, name: string) => {
    const value = places.get(placeKey({ kind: 'field', root, record: id, field: name }))
    return value?.kind === 'field' ? value.value : undefined
  }
  return {
    of: (root) => [...(byRoot.get(root) ?? [])],
    named: (id) => RECORD_ROOTS.map((root) => ({ root, id })).filter(has),
    has,
    field,
    parent(record) {
      const [name, root] = PARENTS[record.root] ?? []
      const id = name === undefined ? undefined : field(record, name)
      return root !== undefined && typeof id === 'string' ? { root, id } : null
    },
    isAside: (record) => field(record, 'deletedAt') !== undefined,
  }
}

/** The id in the name of a line or cell; null for what belongs to the unit or the team itself. */
export function recordIdOf(place: Place): string | null {
  if (place.kind === 'field') return place.record
  const [, id = null] = /^(?:line|cell|directions|stem|answer)\/([^/]*)/.exec(place.name) ?? []
  return id === 'unit' ? null : id
}

/** The record that a place belongs to. */
export const recordOf = (records: Records, place: Place): RecordName | null =>
  recordsOf(records, place)[0] ?? null

/** All of them: one, but for a line or cell whose id a merge left in several roots. */
export function recordsOf(records: Records, place: Place): readonly RecordName[] {
  const id = recordIdOf(place)
  if (id === null) return []
  return place.kind === 'field' ? [{ root: place.root, id }] : records.named(id)
}

/** The record and what it lies in, itself first. */
export function upwards(records: Records, record: RecordName): readonly RecordName[] {
  const chain: RecordName[] = []
  // Parents are of another root each time, so a merge cannot make a circle.
  for (let at: RecordName | null = record; at; at = records.parent(at)) chain.push(at)
  return chain
}
