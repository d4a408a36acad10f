import type * as Y from 'yjs'
import { isObject } from '../../case/json.ts'

/** How a list of standards lies in its Y.Doc: the parts of a CASE 1.1 file as plain JSON, never edited in place. Two who
 *  bring in the same file apart write the same values under the same keys.
 *  - root map `framework`: `CFDocument`, `CFDefinitions` and whatever else the file has beside its lists; `isWhole`
 *    (set last), `deletedAt` (milliseconds since 1970, while it is set aside); `isOwn` in a list made by hand, and there
 *    `aside/<identifier>` (the same) for each standard or heading that is set aside.
 *  - root maps `CFItems`, `CFAssociations`, `CFRubrics`: identifier -> the object of the file.
 *  History: 1 first. */
export const FRAMEWORK_SCHEMA = 1

export const LISTS = ['CFItems', 'CFAssociations', 'CFRubrics'] as const
export type ListName = (typeof LISTS)[number]

/** Of the document, not of the file. */
export const isOwnField = (name: string): boolean => /^(isWhole|deletedAt|isOwn|aside\/.*)$/.test(name)
export const asideField = (id: string): string => `aside/${id}`

export const frameworkFields = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('framework')
export const listOf = (doc: Y.Doc, name: ListName): Y.Map<unknown> => doc.getMap(name)

/** Made by hand, here? */
export const isOwnList = (doc: Y.Doc): boolean => frameworkFields(doc).get('isOwn') === true

/** What is set aside. A heading under which something stands is not: a colleague may have written it while apart. */
export function asideIn(doc: Y.Doc): ReadonlySet<string> {
  const marks = [...frameworkFields(doc).keys()].filter((name) => name.startsWith(asideField('')))
  const aside = new Set(marks.map((name) => name.slice(asideField('').length)))
  if (aside.size === 0) return aside
  const items = listOf(doc, 'CFItems')
  for (const place of listOf(doc, 'CFAssociations').values()) {
    if (!isObject(place) || place.associationType !== 'isChildOf') continue
    const [from, to] = [idOf(place.originNodeURI), idOf(place.destinationNodeURI)]
    if (items.has(from) && !aside.has(from)) aside.delete(to)
  }
  return aside
}

const idOf = (end: unknown): string =>
  isObject(end) && typeof end.identifier === 'string' ? end.identifier : ''
