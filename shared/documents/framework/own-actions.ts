import { levelOf } from '../../case/case-grades.ts'
import { derivedUuid } from '../../case/case-ids.ts'
import { isObject, type JsonObject } from '../../case/json.ts'
import { change, type Edit } from '../edit.ts'
import { asideField, frameworkFields, isOwnList, listOf } from './shape.ts'

/** A list that a team makes by hand: what it says is kept as in a file of CASE, so that it goes out as one. */

export interface OwnList {
  /** A UUID. */
  readonly id: string
  readonly title: string
  readonly language: string
}

/** Fills a new, empty document. */
export function startOwnList(edit: Edit, { id, title, language }: OwnList): void {
  change(edit, () => {
    const fields = frameworkFields(edit.doc)
    fields.set('CFDocument', { ...dated(id), title, creator: title, language })
    fields.set('isOwn', true)
    fields.set('isWhole', true)
  })
}

export interface OwnStandard {
  /** '' gives it the next number. */
  readonly code: string
  readonly words: string
  /** Words of the heading it stands under, which is made if it is not there; '' for none. */
  readonly heading: string
  readonly grades: readonly string[]
}

/** Writes one standard, new or not, in one edit; gives its code. Null where the list is not one made by hand. */
export function writeOwnStandard(edit: Edit, id: string, standard: OwnStandard): string | null {
  const document = frameworkFields(edit.doc).get('CFDocument')
  if (!isOwnList(edit.doc) || !isObject(document)) return null
  const items = listOf(edit.doc, 'CFItems')
  const code = standard.code || codeOf(items.get(id)) || nextCode(String(document.title), [...items.values()])
  change(edit, () => {
    const list = String(document.identifier)
    const under = standard.heading === '' ? list : writeHeading(edit, list, standard.heading)
    items.set(id, {
      ...dated(id),
      fullStatement: standard.words,
      humanCodingScheme: code,
      CFItemType: 'Standard',
      ...(typeof document.language === 'string' && { language: document.language }),
      ...(standard.grades.length > 0 && { educationLevel: standard.grades.map(levelOf) }),
    })
    place(edit, id, under)
  })
  return code
}

/** Sets standards of such a list aside (`now` in milliseconds) or brings them back (null). */
export function setOwnAside(edit: Edit, ids: readonly string[], now: number | null): void {
  change(edit, () => {
    const fields = frameworkFields(edit.doc)
    for (const id of ids)
      if (now === null) fields.delete(asideField(id))
      else fields.set(asideField(id), now)
  })
}

/** Its id comes from its words: two who write the same heading apart have one. */
function writeHeading(edit: Edit, list: string, words: string): string {
  const id = derivedUuid(`${list} heading ${words.toUpperCase()}`)
  const items = listOf(edit.doc, 'CFItems')
  if (items.has(id)) return id
  items.set(id, { ...dated(id), fullStatement: words, CFItemType: 'Heading' })
  place(edit, id, list)
  return id
}

/** At the end of what stands there, unless it stands there already. One value for each item, so that moving is one
 *  change. */
function place(edit: Edit, item: string, parent: string): void {
  const associations = listOf(edit.doc, 'CFAssociations')
  const id = derivedUuid(`${item} place`)
  const before = associations.get(id)
  if (isObject(before) && parentOf(before) === parent) return
  const last = [...associations.values()]
    .filter(isObject)
    .filter((each) => parentOf(each) === parent)
    .reduce((most, { sequenceNumber }) => Math.max(most, Number(sequenceNumber) || 0), 0)
  associations.set(id, {
    ...dated(id),
    associationType: 'isChildOf',
    sequenceNumber: last + 1,
    originNodeURI: { title: '', identifier: item, uri: `urn:uuid:${item}` },
    destinationNodeURI: { title: '', identifier: parent, uri: `urn:uuid:${parent}` },
  })
}

const parentOf = ({ destinationNodeURI }: JsonObject) =>
  isObject(destinationNodeURI) ? destinationNodeURI.identifier : null

const codeOf = (item: unknown): string =>
  isObject(item) && typeof item.humanCodingScheme === 'string' ? item.humanCodingScheme : ''

/** "Habits of work" numbers its standards HOW.1, HOW.2 … */
function nextCode(title: string, items: readonly unknown[]): string {
  const letters = title.match(/\p{L}+/gu)?.map((word) => word.slice(0, 1).toUpperCase()) ?? []
  const prefix = letters.slice(0, 4).join('') || 'L'
  const taken = new Set(items.map(codeOf))
  let number = 1
  while (taken.has(`${prefix}.${number}`)) number += 1
  return `${prefix}.${number}`
}

/** Its history is the document's own. */
const dated = (id: string) => ({
  identifier: id,
  uri: `urn:uuid:${id}`,
  lastChangeDateTime: '1970-01-01T00:00:00.000Z',
})
