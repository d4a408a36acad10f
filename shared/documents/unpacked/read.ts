import type * as Y from 'yjs'
import { isLanguage, type Line } from '../../domain/planning/language.ts'
import { DEPTHS, TARGET_KINDS, type Unpacked, type UnpackedLine } from '../../domain/standards/unpacked.ts'
import { byRank, isRank } from '../../lib/rank.ts'
import { inKeyOrder, isFields, type RecordReader, readRecord } from '../record.ts'
import {
  aboutFields,
  STANDARD_RECORD,
  type UnpackedField,
  type UnpackedRoot,
  unpackedRecords,
  unpackedText,
} from './shape.ts'

/** A standard as the team took it apart; total, never throws: what is no record, or was set aside, is left out. */
export function readUnpacked(doc: Y.Doc): Unpacked {
  const lines = readLines(doc)
  const lineOf = (id: string, field: UnpackedField): Line => lines.get(`${id}/${field}`) ?? {}
  const readEach = <T>(root: UnpackedRoot, more: (record: RecordReader) => T): (UnpackedLine & T)[] =>
    live(doc, root)
      .map((record) => ({
        ...{ id: record.id, rank: rankOf(record), text: lineOf(record.id, 'text') },
        ...more(record),
      }))
      .sort(byRank)
  return {
    code: readRecord('about', aboutFields(doc), () => {}).text('code'),
    targets: readEach('targets', (record) => ({
      kind: record.oneOf('kind', TARGET_KINDS, 'know'),
      dok: DEPTHS.find((depth) => depth === record.raw('dok')) ?? null,
    })),
    criteria: readEach('criteria', () => ({})),
    misconceptions: readEach('misconceptions', () => ({})),
    terms: readEach('terms', (record) => ({ meaning: lineOf(record.id, 'meaning') })),
    iCan: lineOf(STANDARD_RECORD, 'iCan'),
    family: lineOf(STANDARD_RECORD, 'family'),
  }
}

function live(doc: Y.Doc, root: UnpackedRoot): RecordReader[] {
  return inKeyOrder(unpackedRecords(doc, root)).flatMap(([id, fields]) =>
    isFields(fields) && fields.get('deletedAt') === undefined ? [readRecord(id, fields, () => {})] : [],
  )
}

function rankOf(record: RecordReader): string {
  const rank = record.raw('rank')
  return isRank(rank) ? rank : 'a0'
}

/** All lines by `record/field`, each in the languages that have one. */
function readLines(doc: Y.Doc): ReadonlyMap<string, Line> {
  const lines = new Map<string, Record<string, string>>()
  for (const root of [...doc.share.keys()].sort()) {
    const [, id, field, language] = /^line\/([^/]+)\/(text|meaning|iCan|family)\/([^/]+)$/.exec(root) ?? []
    if (!id || !field || !isLanguage(language)) continue
    const text = unpackedText(doc, id, field as UnpackedField, language).toString()
    if (text.trim() !== '') lines.set(`${id}/${field}`, { ...lines.get(`${id}/${field}`), [language]: text })
  }
  return lines
}
