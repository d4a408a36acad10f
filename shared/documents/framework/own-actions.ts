import { levelOf } from '../../case/case-grades.ts'
import { derivedUuid } from '../../case/case-ids.ts'
import { isObject } from '../../case/json.ts'
import { change, type Edit } from '../edit.ts'
import {
  dated,
  headingNamed,
  isHolding,
  isSameName,
  listIdOf,
  ownItem,
  ownItems,
  textOf,
} from './own-items.ts'
import { placeAtEnd } from './own-places.ts'
import { inSteps, type OwnStep, type OwnSteps } from './own-steps.ts'
import { asideField, frameworkFields, isOwnList, listOf } from './shape.ts'

/** A list that a team makes by hand: what it says is kept as in a file of CASE, so that it goes out as one. Every edit
 *  gives the steps by which it can be taken back (`own-steps.ts`). */

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

export function renameOwnList(edit: Edit, title: string): readonly OwnStep[] {
  return inSteps(edit, (steps) => {
    const document = frameworkFields(edit.doc).get('CFDocument')
    if (!isOwnList(edit.doc) || !isObject(document)) return
    steps.set('framework', 'CFDocument', { ...document, title, creator: title })
  })
}

/** What is null stays as it is. */
export interface OwnStandard {
  /** '' gives it the next number. */
  readonly code: string | null
  readonly words: string | null
  /** Words of the heading it stands under, which is made if it is not there; '' for none. */
  readonly heading: string | null
  readonly grades: readonly string[] | null
}

export interface Written {
  readonly code: string
  readonly steps: readonly OwnStep[]
}

/** Writes one standard, new or not, in one edit. Null where the list is not one made by hand, or this is a heading. */
export function writeOwnStandard(edit: Edit, id: string, standard: OwnStandard): Written | null {
  const { doc } = edit
  const before = ownItem(doc, id)
  if (!isOwnList(doc) || before?.isHeading) return null
  const code = (standard.code ?? before?.code) || before?.code || nextCode(edit)
  const steps = inSteps(edit, (into) => {
    const under = headingFor(edit, into, id, standard.heading)
    into.set('CFItems', id, itemOf(edit, id, { ...standard, code }))
    if (ownItem(doc, id)?.parent !== under || before === null) placeAtEnd(doc, into, id, under)
  })
  return { code, steps }
}

/** Another heading of the list has these words, or this is none: null, and nothing changes. */
export function renameOwnHeading(edit: Edit, id: string, words: string): readonly OwnStep[] | null {
  const item = listOf(edit.doc, 'CFItems').get(id)
  const named = headingNamed(edit.doc, words)
  if (!isObject(item) || item.CFItemType !== 'Heading' || (named !== null && named.id !== id)) return null
  return inSteps(edit, (steps) => steps.set('CFItems', id, { ...item, fullStatement: words }))
}

/** Sets a standard or an empty heading aside (`now` in milliseconds) or brings it back (null). A heading under which
 *  something stands: null, and nothing changes. */
export function setOwnAside(edit: Edit, id: string, now: number | null): readonly OwnStep[] | null {
  if (now !== null && isHolding(edit.doc, id)) return null
  return inSteps(edit, (steps) => steps.set('framework', asideField(id), now ?? undefined))
}

function itemOf({ doc }: Edit, id: string, { code, words, grades }: OwnStandard) {
  const document = frameworkFields(doc).get('CFDocument')
  const language = isObject(document) ? textOf(document.language) : ''
  const item = listOf(doc, 'CFItems').get(id)
  const before = isObject(item) ? item : { ...dated(id), fullStatement: '', CFItemType: 'Standard' }
  const { educationLevel, ...others } = before
  const levels = grades?.map(levelOf) ?? educationLevel
  const isForSome = Array.isArray(levels) && levels.length > 0
  return {
    ...others,
    ...(words !== null && { fullStatement: words }),
    ...(code !== null && { humanCodingScheme: code }),
    ...(language !== '' && { language }),
    ...(isForSome && { educationLevel: levels }),
  }
}

/** The id of what a standard is to stand under. */
function headingFor({ doc }: Edit, steps: OwnSteps, id: string, words: string | null): string {
  const list = listIdOf(doc)
  const now = ownItem(doc, id)?.parent ?? list
  if (words === null) return now
  if (words === '') return list
  // Of two headings with the same words, the one where it stands.
  if (isSameName(ownItem(doc, now)?.words ?? '', words)) return now
  const named = headingNamed(doc, words)
  if (named === null) return makeHeading(doc, steps, words)
  steps.set('framework', asideField(named.id), undefined)
  return named.id
}

/** Its id comes from its words: two who write the same heading apart have one. Where a heading of these words was given
 *  others, the next one has another id. */
function makeHeading(doc: Edit['doc'], steps: OwnSteps, words: string): string {
  const items = listOf(doc, 'CFItems')
  const list = listIdOf(doc)
  const idOf = (turn: number) =>
    derivedUuid(`${list} heading ${words.toUpperCase()}${turn === 0 ? '' : ` ${turn}`}`)
  let turn = 0
  while (items.has(idOf(turn))) turn += 1
  const id = idOf(turn)
  steps.set('CFItems', id, { ...dated(id), fullStatement: words, CFItemType: 'Heading' })
  placeAtEnd(doc, steps, id, list)
  return id
}

/** "Habits of work" numbers its standards HOW.1, HOW.2 … */
function nextCode({ doc }: Edit): string {
  const document = frameworkFields(doc).get('CFDocument')
  const title = isObject(document) ? textOf(document.title) : ''
  const letters = title.match(/\p{L}+/gu)?.map((word) => word.slice(0, 1).toUpperCase()) ?? []
  const prefix = letters.slice(0, 4).join('') || 'L'
  const taken = new Set(ownItems(doc).map(({ code }) => code))
  let number = 1
  while (taken.has(`${prefix}.${number}`)) number += 1
  return `${prefix}.${number}`
}
