import type * as Y from 'yjs'
import type { CasePackage } from '../../case/case-package.ts'
import { readCase } from '../../case/read-case.ts'
import { ownItems } from './own-items.ts'
import { asideField, asideIn, frameworkFields, isOwnField, LISTS, listOf } from './shape.ts'

/** The list in a document; null while it is not whole, set aside, or not one at all. Total: it is read as a stranger's
 *  file is. */
export function readFramework(doc: Y.Doc): CasePackage | null {
  const fields = frameworkFields(doc)
  if (fields.get('isWhole') !== true || fields.get('deletedAt') !== undefined) return null
  const head = [...fields.entries()].filter(([name]) => !isOwnField(name))
  const aside = asideIn(doc)
  const lists = LISTS.map((name) => {
    const list = listOf(doc, name)
    // Two computers read one document in one order.
    return [
      name,
      [...list.keys()]
        .filter((id) => !aside.has(id))
        .sort()
        .map((id) => list.get(id)),
    ] as const
  })
  const read = readCase(Object.fromEntries([...head, ...lists]))
  return read.ok ? read.value.casePackage : null
}

/** What is set aside in a list made by hand. */
export interface OwnAside {
  readonly id: string
  /** '' for a heading. */
  readonly code: string
  readonly words: string
}

/** The last that was set aside first. */
export function readOwnAside(doc: Y.Doc): readonly OwnAside[] {
  const aside = asideIn(doc)
  const since = (id: string) => Number(frameworkFields(doc).get(asideField(id))) || 0
  return ownItems(doc)
    .filter(({ id }) => aside.has(id))
    .toSorted((one, other) => since(other.id) - since(one.id))
    .map(({ id, code, words }) => ({ id, code, words }))
}
