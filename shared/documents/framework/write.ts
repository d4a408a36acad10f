import type * as Y from 'yjs'
import { isObject, type JsonObject } from '../../case/json.ts'
import { change, type Edit } from '../edit.ts'
import { frameworkFields, LISTS, type ListName, listOf } from './shape.ts'

/** Some of a file: small enough to be one edit on the wire. */
export type Batch = (edit: Edit) => void

/** Values in one edit: some 100 KB. */
const PER_BATCH = 150

/** The edits that make a document say what a file of CASE 1.1 says, to be run in order: what is there already stays as
 *  it is, what the file no longer has goes. Only after the last one is it a whole list. */
export function caseBatches(doc: Y.Doc, file: JsonObject): readonly Batch[] {
  const head = Object.entries(file).filter(([name]) => !LISTS.some((list) => list === name))
  return [
    ...LISTS.flatMap((name) => listBatches(doc, name, file[name])),
    (edit) =>
      change(edit, () => {
        const fields = frameworkFields(edit.doc)
        for (const [name, value] of [...head, ['isWhole', true] as const])
          if (!isSame(fields.get(name), value)) fields.set(name, value)
        fields.delete('deletedAt')
      }),
  ]
}

function listBatches(doc: Y.Doc, name: ListName, list: unknown): readonly Batch[] {
  const parts = Array.isArray(list) ? list.filter(isObject) : []
  const wanted = new Map(parts.map((part) => [String(part.identifier), part]))
  const now = listOf(doc, name)
  const changed = [...wanted].filter(([id, value]) => !isSame(now.get(id), value))
  const gone = [...now.keys()].filter((id) => !wanted.has(id))
  const steps = [
    ...changed.map(
      ([id, value]) =>
        (map: Y.Map<unknown>) =>
          void map.set(id, value),
    ),
    ...gone.map((id) => (map: Y.Map<unknown>) => map.delete(id)),
  ]
  return Array.from(
    { length: Math.ceil(steps.length / PER_BATCH) },
    (_, batch) => (edit: Edit) =>
      change(edit, () => {
        const map = listOf(edit.doc, name)
        for (const step of steps.slice(batch * PER_BATCH, (batch + 1) * PER_BATCH)) step(map)
      }),
  )
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
