import { digest } from 'lib0/hash/sha256'
import { encodeUtf8 } from 'lib0/string'
import type * as Y from 'yjs'
import type { LanguageCode } from '../../domain/planning/language.ts'
import { codeKey } from '../../domain/standards/code.ts'

/** How a standard that the team takes apart lies in its Y.Doc. The document is named by the code, so that two who begin
 *  apart write into one.
 *  - root map `about`: `code` as the team spells it.
 *  - root maps of records `targets`, `criteria`, `misconceptions`, `terms`: id -> Y.Map {rank, deletedAt}, targets with
 *    `kind` (know | do) and `dok` (1-4).
 *  - root Y.Text `line/<record>/<field>/<language>`: `text` of every record, `meaning` of a term, `iCan` and `family` of
 *    the record `standard`. They merge by name however often they are made.
 *  History: 1 first. */
export const UNPACKED_SCHEMA = 1

export const UNPACKED_ROOTS = ['targets', 'criteria', 'misconceptions', 'terms'] as const
export type UnpackedRoot = (typeof UNPACKED_ROOTS)[number]
export type UnpackedField = 'text' | 'meaning' | 'iCan' | 'family'

/** The standard itself as a record id for its lines. */
export const STANDARD_RECORD = 'standard'

const ID_BYTES = 10

/** One for all spellings of a code. */
export const unpackedIdOf = (code: string): string =>
  Array.from(digest(encodeUtf8(codeKey(code))).subarray(0, ID_BYTES), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

export const aboutFields = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('about')

export const unpackedRecords = (doc: Y.Doc, root: UnpackedRoot): Y.Map<Y.Map<unknown>> => doc.getMap(root)

export const unpackedText = (
  doc: Y.Doc,
  recordId: string,
  field: UnpackedField,
  language: LanguageCode,
): Y.Text => doc.getText(`line/${recordId}/${field}/${language}`)
