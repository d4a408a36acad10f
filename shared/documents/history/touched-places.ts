import * as Y from 'yjs'
import { isFields } from '../record.ts'
import { isFieldRoot, isRecordRoot, placeKey, rootPlace } from './places.ts'

/** The places a transaction touched, whether or not they read differently now. Ask in `afterTransaction` of a document
 *  that keeps what was deleted (`gc: false`): else a deleted record no longer says which fields it had, nor a deleted
 *  paragraph where it stood. */
export function touchedPlaces(transaction: Y.Transaction): ReadonlySet<string> {
  const touched = new Set<string>()
  const touch = (type: SharedType, keys: ReadonlySet<string | null>) => {
    const { root, path } = climb(transaction.doc, type)
    const place = rootPlace(root)
    if (place) touched.add(placeKey(place))
    else for (const steps of changedPaths(path, keys)) touchFields(transaction, { root, steps }, touched)
  }
  for (const [type, keys] of transaction.changed) touch(type as SharedType, keys)
  for (const item of writtenIntoDeleted(transaction)) {
    touch(item.parent as SharedType, new Set([item.parentSub]))
  }
  return touched
}

/** What somebody wrote into a paragraph that another had deleted by then. Yjs does not call it a change, since it
 *  shows nowhere; but it is exactly what a teacher must not lose unseen. */
function* writtenIntoDeleted({ doc, beforeState, afterState }: Y.Transaction): Generator<Y.Item> {
  for (const [client, end] of afterState) {
    const start = beforeState.get(client) ?? 0
    const structs = end > start ? (doc.store.clients.get(client) ?? []) : []
    for (let index = structs.length - 1; index >= 0; index -= 1) {
      const struct = structs[index]
      if (!struct || struct.id.clock < start) break
      if (struct instanceof Y.Item && (struct.parent as SharedType | null)?._item?.deleted) yield struct
    }
  }
}

type SharedType = Y.AbstractType<unknown>

/** Names are gathered for all roots at once: a unit has thousands, and its first edit makes most of them. */
const rootNames = new WeakMap<SharedType, string>()

/** The root a type lies in, and the keys that lead down to it. */
function climb(doc: Y.Doc, type: SharedType): { root: string; path: readonly (string | null)[] } {
  const path: (string | null)[] = []
  let at = type
  while (at._item) {
    path.unshift(at._item.parentSub)
    at = at._item.parent as SharedType
  }
  return { root: rootNames.get(at) ?? nameOf(doc, at), path }
}

function nameOf(doc: Y.Doc, root: SharedType): string {
  for (const [name, type] of doc.share) {
    rootNames.set(type as SharedType, name)
    // A root gets another object when it is first read as a text or a map; what is in it stays the same.
    if (type._map === root._map) rootNames.set(root, name)
  }
  return rootNames.get(root) ?? ''
}

/** Only the first two keys matter: record and field, or field. */
function changedPaths(
  path: readonly (string | null)[],
  keys: ReadonlySet<string | null>,
): (string | null)[][] {
  return path.length >= 2 ? [path.slice(0, 2)] : [...keys].map((key) => [...path, key])
}

interface ChangedPath {
  readonly root: string
  readonly steps: readonly (string | null)[]
}

function touchFields(transaction: Y.Transaction, { root, steps }: ChangedPath, touched: Set<string>): void {
  const [first, second] = steps
  if (typeof first !== 'string') return
  const touch = (record: string | null, field: string) =>
    touched.add(placeKey({ kind: 'field', root, record, field }))
  if (isFieldRoot(root)) touch(null, first)
  else if (!isRecordRoot(root)) return
  else if (typeof second === 'string') touch(first, second)
  else for (const field of fieldsBeforeAndAfter(transaction, root, first)) touch(first, field)
}

/** A record came, went or was replaced as a whole: every field it has or had. */
function fieldsBeforeAndAfter(transaction: Y.Transaction, root: string, id: string): ReadonlySet<string> {
  const fields = new Set<string>()
  const map = transaction.doc.share.get(root)
  for (let item = map?._map.get(id) ?? null; item; item = item.left) {
    const counts = !item.deleted || Y.isDeleted(transaction.deleteSet, item.id)
    const type = item.content instanceof Y.ContentType ? item.content.type : null
    if (counts && isFields(type)) for (const field of type._map.keys()) fields.add(field)
  }
  return fields
}
