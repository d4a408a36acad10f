import type * as Y from 'yjs'
import type { LanguageCode, Line } from '../../domain/planning/language.ts'
import type { Place } from '../../domain/planning/place.ts'
import type { UnitProblem } from '../../domain/planning/unit.ts'
import { isRank } from '../../lib/rank.ts'
import { isEmptyFragment } from '../../rich-text/fragment.ts'
import { inKeyOrder, isFields, type RecordReader, readRecord } from '../record.ts'
import { cellFragment, type RecordRoot, readLineText, records } from './shape.ts'

/** What a reader of one unit document needs at every step. */
export interface Reading {
  readonly doc: Y.Doc
  readonly languages: readonly LanguageCode[]
  readonly baseLanguage: LanguageCode
  readonly note: (problem: UnitProblem) => void
}

/** A line in every language that has one. */
export function readLine(reading: Reading, recordId: string, field: string): Line {
  const written = reading.languages
    .map((language) => [language, readLineText(reading.doc, recordId, field, language)] as const)
    .filter(([, text]) => text.trim() !== '')
  return Object.fromEntries(written)
}

/** Live records of one root, with their readers. Anything that is not a record is noted and left alone. */
export function liveRecords(reading: Reading, root: RecordRoot): RecordReader[] {
  return allRecords(reading, root).filter((record) => record.raw('deletedAt') === undefined)
}

/** Deleted records too. */
export function allRecords(reading: Reading, root: RecordRoot): RecordReader[] {
  const readers: RecordReader[] = []
  for (const [id, fields] of inKeyOrder(records(reading.doc, root))) {
    if (!isFields(fields)) {
      reading.note({ type: 'BadField', where: id, field: root })
      continue
    }
    readers.push(readRecord(id, fields, (bad) => reading.note({ type: 'BadField', ...bad })))
  }
  return readers
}

/** Live children by parent; children of a parent that is gone are noted as orphans. */
export function childrenBy(
  reading: Reading,
  root: RecordRoot,
  parentField: string,
  parents: ReadonlySet<string>,
): ReadonlyMap<string, RecordReader[]> {
  const byParent = new Map<string, RecordReader[]>()
  for (const child of liveRecords(reading, root)) {
    const parent = child.text(parentField)
    if (!parents.has(parent)) continue
    byParent.set(parent, [...(byParent.get(parent) ?? []), child])
  }
  return byParent
}

export const readRank = (record: RecordReader): string => {
  const rank = record.raw('rank')
  return isRank(rank) ? rank : 'a0'
}

export function readPlace(reading: Reading, record: RecordReader): Place {
  const place = record.raw('place') as Partial<Place> | undefined
  const week = place?.week
  if (typeof week === 'number' && Number.isInteger(week) && week >= 1 && week <= 60 && isRank(place?.rank)) {
    return { week, rank: place.rank }
  }
  reading.note({ type: 'BadField', where: record.id, field: 'place' })
  return { week: 1, rank: 'a0' }
}

/** True when nothing can be seen in the cell. */
export const isEmptyCell = (doc: Y.Doc, cell: string): boolean =>
  !doc.share.has(cell) || isEmptyFragment(cellFragment(doc, cell))
