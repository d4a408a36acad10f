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
  /** The record that a line or cell belongs to; null for the unit's own, or when there is none (any more). */
  named(id: string): RecordName | null
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
    named(id) {
      const root = RECORD_ROOTS.find((each) => has({ root: each, id }))
      return root === undefined ? null : { root, id }
    },
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
export function recordOf(records: Records, place: Place): RecordName | null {
  if (place.kind === 'field') {
    return place.record === null ? null : { root: place.root, id: place.record }
  }
  const id = recordIdOf(place)
  return id === null ? null : records.named(id)
}

/** The record and what it lies in, itself first. */
export function upwards(records: Records, record: RecordName): readonly RecordName[] {
  const chain: RecordName[] = []
  // Parents are of another root each time, so a merge cannot make a circle.
  for (let at: RecordName | null = record; at; at = records.parent(at)) chain.push(at)
  return chain
}
