import * as Y from 'yjs'
import { change, type Edit } from '../edit.ts'
import { isFields } from '../record.ts'
import { editFragment } from './edit-rich-text.ts'
import { editLine } from './edit-text.ts'
import { type Json, type PlaceValue, sameValue } from './place-value.ts'
import { isRecordRoot, type Place, type Places, parsePlaceKey, readPlaces } from './places.ts'
import { type RecordName, recordKey, recordsIn, recordsOf, upwards } from './records.ts'

export interface Restoring {
  /** What of it to bring back, by place: everything, one lesson, one cell. A record that was not there then is set
   *  aside when its own key (`recordKey`) is among it. */
  readonly which: (key: string) => boolean
  /** The time written on what is set aside; milliseconds since 1970. */
  readonly now: number
}

/** Edits the document towards what was read from it once (`wanted`, everything that stood in it then). An ordinary
 *  edit in one transaction: it is in the history, is undone like any other, and merges with what others do meanwhile.
 *  Nothing is destroyed: records that were not there then are set aside with all that is in them. Gives the keys of
 *  the places it edited; doing it again edits none. A key that `wanted` holds as null is emptied, whosever it is. */
export function restorePlaces(
  edit: Edit,
  wanted: ReadonlyMap<string, PlaceValue | null>,
  restoring: Restoring,
): readonly string[] {
  const steps = stepsTowards(readPlaces(edit.doc), wanted, restoring)
  if (steps.length === 0) return []
  return change(edit, () => {
    for (const { place, value } of steps) writePlace(edit.doc, place, value)
    return steps.map((step) => step.key)
  })
}

interface Step {
  readonly key: string
  readonly place: Place
  readonly value: PlaceValue | null
}

function stepsTowards(
  current: Places,
  wanted: ReadonlyMap<string, PlaceValue | null>,
  restoring: Restoring,
): readonly Step[] {
  const later = cameLater(current, wanted)
  const keys = [...new Set([...wanted.keys(), ...current.keys()])].sort().filter(restoring.which)
  const steps = keys.flatMap((key): Step[] => {
    const place = parsePlaceKey(key)
    const value = wanted.get(key) ?? null
    if (!place || sameValue(current.get(key), value)) return []
    // What is in a record that came later stays in it, for the day it is brought back.
    return !wanted.has(key) && later.holds(place) ? [] : [{ key, place, value }]
  })
  return [...steps, ...later.setAside(restoring)]
}

/** Records that are there now and were not then. */
function cameLater(current: Places, wanted: ReadonlyMap<string, PlaceValue | null>) {
  const now = recordsIn(current)
  const then = recordsIn(
    new Map([...wanted].filter((entry): entry is [string, PlaceValue] => entry[1] !== null)),
  )
  const isLater = (record: RecordName) =>
    now.has(record) && !then.has(record) && !wanted.has(recordKey(record))
  const holds = (place: Place): boolean => recordsOf(now, place).some(isLater)
  function setAside({ which, now: at }: Restoring): readonly Step[] {
    const chosen = (record: RecordName) => isLater(record) && which(recordKey(record))
    return (
      SET_ASIDE_ROOTS.flatMap((root) => now.of(root).map((id) => ({ root, id })))
        .filter((record) => chosen(record) && !now.isAside(record))
        // One step for a lesson: with its sections set aside too it would come back empty.
        .filter((record) => !upwards(now, record).slice(1).some(chosen))
        .map((record) => ({
          key: recordKey(record),
          place: { kind: 'field', root: record.root, record: record.id, field: 'deletedAt' },
          value: { kind: 'field', value: at },
        }))
    )
  }
  return { holds, setAside }
}

/** Members are not among them: who is in the team is not a matter of its documents. */
const SET_ASIDE_ROOTS = [
  'lessons',
  'checks',
  'sections',
  'tasks',
  'items',
  'variants',
  'choices',
  'words',
  'units',
  'targets',
  'criteria',
  'misconceptions',
  'terms',
]

function writePlace(doc: Y.Doc, place: Place, value: PlaceValue | null): void {
  if (place.kind === 'text') editLine(doc.getText(place.name), value?.kind === 'text' ? value.text : '')
  else if (place.kind === 'rich') {
    editFragment(doc.getXmlFragment(place.name), value?.kind === 'rich' ? value.text.content : [])
  } else writeField(doc, place, value?.kind === 'field' ? value.value : undefined)
}

function writeField(doc: Y.Doc, place: Place & { kind: 'field' }, value: Json | undefined): void {
  const fields = fieldsOf(doc, place, value !== undefined)
  if (value === undefined) fields?.delete(place.field)
  else fields?.set(place.field, value)
}

/** The map that holds the field; a record that is gone altogether is made again. */
function fieldsOf(doc: Y.Doc, place: Place & { kind: 'field' }, make: boolean): Y.Map<unknown> | null {
  const root = doc.getMap(place.root)
  if (place.record === null) return root
  const found = root.get(place.record)
  if (isFields(found)) return found
  if (!make || !isRecordRoot(place.root)) return null
  const made = new Y.Map<unknown>()
  root.set(place.record, made)
  return made
}
