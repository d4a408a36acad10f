import * as Y from 'yjs'
import type { Line } from '../../domain/planning/language.ts'
import type { Depth } from '../../domain/standards/depth.ts'
import type { TargetKind, Unpacked, UnpackedList } from '../../domain/standards/unpacked.ts'
import { rankAt, rankAtEnd } from '../../lib/rank.ts'
import { change, type Edit } from '../edit.ts'
import { readUnpacked } from './read.ts'
import { aboutFields, STANDARD_RECORD, type UnpackedRoot, unpackedRecords, unpackedText } from './shape.ts'

/** Named edits of a standard that the team takes apart, one transaction each. */

export const rootOf = (list: UnpackedList): UnpackedRoot =>
  list === 'know' || list === 'do' ? 'targets' : list

export const linesOf = (unpacked: Unpacked, list: UnpackedList) =>
  list === 'know' || list === 'do' ? unpacked.targets.filter(({ kind }) => kind === list) : unpacked[list]

/** Writes down which standard this is; whoever writes first. */
export function nameStandard(edit: Edit, code: string): void {
  const about = aboutFields(edit.doc)
  if (about.get('code') === undefined) change(edit, () => about.set('code', code))
}

/** Adds an empty line before the one now at `index` of its list, and gives its id. */
export function addUnpacked(edit: Edit, code: string, list: UnpackedList, index: number): string {
  return change(edit, () => {
    nameStandard(edit, code)
    const id = edit.ids.next()
    const rank = rankAt(linesOf(readUnpacked(edit.doc), list), index)
    const kind = rootOf(list) === 'targets' ? [['kind', list] as const] : []
    unpackedRecords(edit.doc, rootOf(list)).set(id, new Y.Map<unknown>([['rank', rank], ...kind]))
    return id
  })
}

function setField(edit: Edit, root: UnpackedRoot, id: string, field: string, value: unknown): void {
  const record = unpackedRecords(edit.doc, root).get(id)
  if (!(record instanceof Y.Map) || record.get(field) === value) return
  change(edit, () => (value === null ? record.delete(field) : record.set(field, value)))
}

/** Sets a line aside (`now` in milliseconds), or brings it back with all that was written in it (null). */
export const setUnpackedAside = (edit: Edit, list: UnpackedList, id: string, now: number | null): void =>
  setField(edit, rootOf(list), id, 'deletedAt', now)

/** Moves a line by so many places in its list, as far as the list goes. */
export function moveUnpacked(edit: Edit, list: UnpackedList, id: string, by: number): void {
  const lines = linesOf(readUnpacked(edit.doc), list)
  const at = lines.findIndex((line) => line.id === id)
  const to = at + by
  if (at < 0 || to < 0 || to >= lines.length) return
  const others = lines.filter((line) => line.id !== id)
  setField(edit, rootOf(list), id, 'rank', rankAt(others, to))
}

/** To the end of the other kind's list. */
export function setTargetKind(edit: Edit, id: string, kind: TargetKind): void {
  change(edit, () => {
    setField(edit, 'targets', id, 'rank', rankAtEnd(linesOf(readUnpacked(edit.doc), kind)))
    setField(edit, 'targets', id, 'kind', kind)
  })
}

export const setDepth = (edit: Edit, id: string, dok: Depth | null): void =>
  setField(edit, 'targets', id, 'dok', dok)

export interface StandardWords {
  readonly iCan: Line
  readonly family: Line
}

/** Of these words, those for which nothing is written yet. */
export function missingWords(unpacked: Unpacked, words: StandardWords): StandardWords {
  const missing = (field: keyof StandardWords): Line =>
    Object.fromEntries(
      Object.entries(words[field]).filter(
        ([language, text]) => text.trim() !== '' && unpacked[field][language] === undefined,
      ),
    )
  return { iCan: missing('iCan'), family: missing('family') }
}

/** Writes words for the learner and the families where there are none; what somebody wrote stays. */
export function startFrom(edit: Edit, code: string, words: StandardWords): void {
  change(edit, () => {
    nameStandard(edit, code)
    const missing = missingWords(readUnpacked(edit.doc), words)
    for (const field of ['iCan', 'family'] as const)
      for (const [language, text] of Object.entries(missing[field])) {
        const line = unpackedText(edit.doc, STANDARD_RECORD, field, language)
        line.delete(0, line.length)
        line.insert(0, text)
      }
  })
}
