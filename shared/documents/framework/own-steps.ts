import type * as Y from 'yjs'
import { isObject, type JsonObject } from '../../case/json.ts'
import { change, type Edit } from '../edit.ts'
import { childrenOf, placeKey } from './own-items.ts'
import { asideField } from './shape.ts'

/** What one edit of a list made by hand changed, so that just this can be taken back. */

type OwnMap = 'framework' | 'CFItems' | 'CFAssociations'

/** `undefined` for what is not there. */
export interface OwnStep {
  readonly map: OwnMap
  readonly key: string
  readonly before: unknown
  readonly after: unknown
}

export interface OwnSteps {
  readonly steps: readonly OwnStep[]
  /** Writes a value, or takes it away. */
  set(map: OwnMap, key: string, value: unknown): void
}

/** Inside a transaction. */
function createOwnSteps(doc: Y.Doc): OwnSteps {
  const steps: OwnStep[] = []
  return {
    steps,
    set(map, key, after) {
      const before = doc.getMap(map).get(key)
      if (isSame(before, after)) return
      put(doc, map, key, after)
      steps.push({ map, key, before, after })
    },
  }
}

/** One edit: the steps it took. */
export function inSteps(edit: Edit, run: (steps: OwnSteps) => void): readonly OwnStep[] {
  const steps = createOwnSteps(edit.doc)
  change(edit, () => run(steps))
  return steps.steps
}

/** Brings back what stood there before an edit. What a colleague has changed since then stays as the colleague has it;
 *  a new standard that a colleague has worked on is set aside. */
export function takeBackOwn(edit: Edit, steps: readonly OwnStep[], now: number): void {
  const made = new Set(steps.filter(isNewItem).map(({ key }) => placeKey(key)))
  change(edit, () => {
    for (const step of steps.toReversed())
      if (isNewItem(step)) takeNewBack(edit.doc, step, now)
      // The place of what is new goes or stays with it.
      else if (!made.has(step.key)) takeBack(edit.doc, step)
  })
}

const isNewItem = ({ map, before }: OwnStep): boolean => map === 'CFItems' && before === undefined

function takeNewBack(doc: Y.Doc, { map, key, after }: OwnStep, now: number): void {
  const item = doc.getMap(map).get(key)
  const isHeading = isObject(after) && after.CFItemType === 'Heading'
  if (item === undefined) return
  if (isSame(item, after) && childrenOf(doc, key).length === 0) {
    put(doc, map, key, undefined)
    put(doc, 'CFAssociations', placeKey(key), undefined)
  } else if (!isHeading) put(doc, 'framework', asideField(key), now)
}

function takeBack(doc: Y.Doc, { map, key, before, after }: OwnStep): void {
  const current = doc.getMap(map).get(key)
  if (isSame(current, after)) put(doc, map, key, before)
  else if (!isObject(current) || !isObject(before) || !isObject(after)) return
  else if (map !== 'CFAssociations') put(doc, map, key, fieldsBack(current, before, after))
  // A place is one value: it goes back from another heading even if it was moved there meanwhile.
  else if (parentIn(before) !== parentIn(after) && parentIn(current) === parentIn(after))
    put(doc, map, key, before)
}

/** Field by field: a colleague may have changed others of the same standard. */
function fieldsBack(current: JsonObject, before: JsonObject, after: JsonObject): JsonObject {
  const changed = Object.keys({ ...before, ...after }).filter(
    (field) => !isSame(before[field], after[field]) && isSame(current[field], after[field]),
  )
  const kept = Object.entries(current).filter(([field]) => !changed.includes(field))
  const back = Object.entries(before).filter(([field]) => changed.includes(field))
  return Object.fromEntries([...kept, ...back])
}

const parentIn = ({ destinationNodeURI }: JsonObject): unknown =>
  isObject(destinationNodeURI) ? destinationNodeURI.identifier : null

function put(doc: Y.Doc, map: OwnMap, key: string, value: unknown): void {
  const values = doc.getMap(map)
  if (value === undefined) values.delete(key)
  else values.set(key, value)
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))

/** What came back field by field has its fields in another order. */
const sorted = (value: unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value
