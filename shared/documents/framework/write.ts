import type * as Y from 'yjs'
import { isObject, type JsonObject } from '../../case/json.ts'
import { change, type Edit } from '../edit.ts'
import { frameworkFields, LISTS, type ListName, listOf } from './shape.ts'

/** Some of a file: small enough to be one edit on the wire. */
export type Batch = (edit: Edit) => void

/** Letters of JSON in one edit. A list that comes in for the first time is seen only when it is whole, so its edits are
 *  small and others' go between them. Of a list that is here, half old and half new must not be seen: but for very large
 *  files it changes in one edit, still small enough for the wire (2 MiB) if each letter takes three bytes. */
const LETTERS_WHEN_NEW = 100_000
const LETTERS_WHEN_HERE = 500_000

/** The edits that make a document say what a file of CASE 1.1 says, to be run in order: what is there already stays as
 *  it is, what the file no longer has goes. Only after the last one is it a whole list. */
export function caseBatches(doc: Y.Doc, file: JsonObject): readonly Batch[] {
  const head = Object.entries(file).filter(([name]) => !LISTS.some((list) => list === name))
  const fields = frameworkFields(doc)
  const steps = LISTS.flatMap((name) => listSteps(doc, name, partsOf(file[name])))
  for (const [name, value] of [...head, ['isWhole', true] as const])
    if (!isSame(fields.get(name), value)) steps.push(setStep('framework', name, value))
  if (fields.has('deletedAt')) steps.push(deleteStep('framework', 'deletedAt'))
  return inEdits(steps, isWholeList(doc) ? LETTERS_WHEN_HERE : LETTERS_WHEN_NEW)
}

/** What the lists of a document say, to be said again where an update is cut off. */
export type Standing = ReadonlyMap<ListName, ReadonlyMap<string, unknown>>

/** Null where there is no whole list yet: nobody has seen any of it. */
export const standingList = (doc: Y.Doc): Standing | null =>
  isWholeList(doc) ? new Map(LISTS.map((name) => [name, new Map(listOf(doc, name).entries())])) : null

export function restoreBatches(doc: Y.Doc, standing: Standing): readonly Batch[] {
  const steps = [...standing].flatMap(([name, parts]) => listSteps(doc, name, parts))
  return inEdits(steps, LETTERS_WHEN_HERE)
}

const isWholeList = (doc: Y.Doc): boolean => frameworkFields(doc).get('isWhole') === true

const partsOf = (list: unknown): ReadonlyMap<string, unknown> =>
  new Map((Array.isArray(list) ? list.filter(isObject) : []).map((part) => [String(part.identifier), part]))

interface Step {
  readonly letters: number
  readonly run: (doc: Y.Doc) => void
}

const setStep = (map: string, key: string, value: unknown): Step => ({
  letters: JSON.stringify(value).length,
  run: (doc) => void doc.getMap(map).set(key, value),
})

const deleteStep = (map: string, key: string): Step => ({
  letters: key.length,
  run: (doc) => doc.getMap(map).delete(key),
})

function listSteps(doc: Y.Doc, name: ListName, wanted: ReadonlyMap<string, unknown>): Step[] {
  const now = listOf(doc, name)
  const changed = [...wanted].filter(([id, value]) => !isSame(now.get(id), value))
  const gone = [...now.keys()].filter((id) => !wanted.has(id))
  return [
    ...changed.map(([id, value]) => setStep(name, id, value)),
    ...gone.map((id) => deleteStep(name, id)),
  ]
}

function inEdits(steps: readonly Step[], letters: number): readonly Batch[] {
  const edits: Step[][] = []
  let left = 0
  for (const step of steps) {
    if (edits.length === 0 || step.letters > left) {
      edits.push([])
      left = letters
    }
    edits.at(-1)?.push(step)
    left -= step.letters
  }
  return edits.map((run) => (edit) => {
    change(edit, () => {
      for (const step of run) step.run(edit.doc)
    })
  })
}

/** Both are plain JSON of one writer, so that keys come in the same order. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Sets a list aside (`now` in milliseconds) or brings it back (null). */
export function setFrameworkAside(edit: Edit, now: number | null): void {
  change(edit, () => {
    const fields = frameworkFields(edit.doc)
    if (now === null) fields.delete('deletedAt')
    else fields.set('deletedAt', now)
  })
}
