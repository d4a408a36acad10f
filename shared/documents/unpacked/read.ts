import type * as Y from 'yjs'
import { isLanguage, type Line } from '../../domain/planning/language.ts'
import { DEPTHS } from '../../domain/standards/depth.ts'
import {
  type AsideLine,
  TARGET_KINDS,
  type TargetKind,
  type Unpacked,
  type UnpackedLine,
} from '../../domain/standards/unpacked.ts'
import { byRank, isRank } from '../../lib/rank.ts'
import { inKeyOrder, isFields, type RecordReader, readRecord } from '../record.ts'
import {
  aboutFields,
  STANDARD_RECORD,
  UNPACKED_ROOTS,
  type UnpackedField,
  type UnpackedRoot,
  unpackedRecords,
  unpackedText,
} from './shape.ts'

/** A standard as the team took it apart; total, never throws: what is no record is left out. */
export function readUnpacked(doc: Y.Doc): Unpacked {
  const lines = readLines(doc)
  const lineOf = (id: string, field: UnpackedField): Line => lines.get(`${id}/${field}`) ?? {}
  const lineIn = (record: RecordReader): UnpackedLine => ({
    ...{ id: record.id, rank: rankOf(record), text: lineOf(record.id, 'text') },
  })
  const readEach = <T>(root: UnpackedRoot, more: (record: RecordReader) => T): (UnpackedLine & T)[] =>
    recordsOf(doc, root)
      .filter((record) => !isAside(record))
      .map((record) => ({ ...lineIn(record), ...more(record) }))
      .sort(byRank)
  const asideIn = (root: UnpackedRoot): AsideLine[] =>
    recordsOf(doc, root)
      .filter(isAside)
      .map((record) => ({
        ...{ ...lineIn(record), meaning: lineOf(record.id, 'meaning') },
        ...{ list: root === 'targets' ? kindOf(record) : root, at: asideAt(record) },
      }))
  return {
    code: readRecord('about', aboutFields(doc), () => {}).text('code'),
    targets: readEach('targets', (record) => ({
      kind: kindOf(record),
      dok: record.oneOrNull('dok', DEPTHS),
    })),
    criteria: readEach('criteria', () => ({})),
    misconceptions: readEach('misconceptions', () => ({})),
    terms: readEach('terms', (record) => ({ meaning: lineOf(record.id, 'meaning') })),
    iCan: lineOf(STANDARD_RECORD, 'iCan'),
    family: lineOf(STANDARD_RECORD, 'family'),
    setAside: UNPACKED_ROOTS.flatMap(asideIn)
      .filter(({ text, meaning }) => Object.keys(text).length + Object.keys(meaning).length > 0)
      .sort((one, other) => other.at - one.at || (one.id < other.id ? -1 : 1)),
  }
}

const kindOf = (record: RecordReader): TargetKind => record.oneOf('kind', TARGET_KINDS, 'know')

/** 0 for what no clock of ours writes. */
const asideAt = (record: RecordReader): number => record.number('deletedAt', 0, 0, Number.MAX_SAFE_INTEGER)

const recordsOf = (doc: Y.Doc, root: UnpackedRoot): RecordReader[] =>
  inKeyOrder(unpackedRecords(doc, root)).flatMap(([id, fields]) =>
    isFields(fields) ? [readRecord(id, fields, () => {})] : [],
  )

const isAside = (record: RecordReader): boolean => record.raw('deletedAt') !== undefined

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
