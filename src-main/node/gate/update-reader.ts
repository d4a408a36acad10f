import * as decoding from 'lib0/decoding'
import type { UpdateLimits } from './limits.ts'
import { refuse } from './refusal.ts'
import {
  checkJson,
  readMarkName,
  readName,
  readNodeName,
  readNumber,
  readText,
  readTextLength,
  skipAny,
  skipBytes,
} from './value-reader.ts'

/** Reads a Yjs update (version 1) as Yjs does, but stops at the first thing that is too much and builds no
 *  documents, types or values. Compared with Y.decodeUpdate in the tests. */
export interface ReadUpdate {
  readonly sections: readonly ReadSection[]
  readonly deletes: readonly ReadDelete[]
  readonly structCount: number
}

/** The structs of one client, one after the other without a hole. */
export interface ReadSection {
  readonly client: number
  readonly structs: readonly ReadStruct[]
  /** Clock after the last struct. */
  readonly end: number
}

export interface ReadStruct {
  readonly client: number
  readonly clock: number
  readonly length: number
  readonly kind: StructKind
  readonly origin: ReadId | null
  readonly rightOrigin: ReadId | null
  /** A root's name, or the item that holds the type. Null when it lies where its neighbours lie. */
  readonly parent: string | ReadId | null
  /** Under which key of its parent. Null in a list, and where it lies where its neighbours lie. */
  readonly key: string | null
}

/** `gone`: deleted and forgotten, parent and all. `emptied`: deleted, its place is kept. */
export type StructKind = 'gone' | 'skip' | 'emptied' | 'type' | 'value'

export interface ReadId {
  readonly client: number
  readonly clock: number
}

export interface ReadDelete {
  readonly client: number
  readonly clock: number
  readonly length: number
}

/** Throws a refusal, or whatever lib0 throws at bytes that make no sense. */
export function readUpdate(update: Uint8Array, limits: UpdateLimits): ReadUpdate {
  const decoder = decoding.createDecoder(update)
  const sections: ReadSection[] = []
  let structCount = 0
  for (let left = readNumber(decoder); left > 0; left -= 1) {
    const section = readSection(decoder, limits, limits.structs - structCount)
    structCount += section.structs.length
    sections.push(section)
  }
  // Yjs keeps only the last section of a client and would lose the first.
  if (new Set(sections.map(({ client }) => client)).size < sections.length) refuse('malformed')
  const deletes = readDeletes(decoder, limits)
  if (decoder.pos !== update.length) refuse('malformed')
  return { sections, deletes, structCount }
}

function readSection(decoder: decoding.Decoder, limits: UpdateLimits, room: number): ReadSection {
  const count = readNumber(decoder)
  const client = readNumber(decoder)
  let clock = readNumber(decoder)
  if (count > room) refuse('tooManyParts', client)
  // No Yjs writes an empty section; a million of them would cost without being counted.
  if (count === 0) refuse('malformed', client)
  const structs: ReadStruct[] = []
  for (let index = 0; index < count; index += 1) {
    const struct = readStruct(decoder, limits, { client, clock })
    if (struct.length === 0) refuse('malformed', client)
    clock += struct.length
    if (clock > limits.clock) refuse('tooLong', client)
    structs.push(struct)
  }
  return { client, structs, end: clock }
}

const GC = 0
const SKIP = 10
const CONTENT_BITS = 0b11111
const HAS_ORIGIN = 0b10000000
const HAS_RIGHT_ORIGIN = 0b01000000
const HAS_KEY = 0b00100000

function readStruct(decoder: decoding.Decoder, limits: UpdateLimits, id: ReadId): ReadStruct {
  const info = decoding.readUint8(decoder)
  const content = info & CONTENT_BITS
  if (content === GC || content === SKIP) {
    // Yjs itself reads a skip with other bits set in two ways.
    if (content === SKIP && info !== SKIP) refuse('malformed', id.client)
    const kind = content === GC ? 'gone' : 'skip'
    return { ...id, length: readNumber(decoder), kind, ...NOWHERE }
  }
  const origin = info & HAS_ORIGIN ? readId(decoder) : null
  const rightOrigin = info & HAS_RIGHT_ORIGIN ? readId(decoder) : null
  let parent: string | ReadId | null = null
  let key: string | null = null
  if (!origin && !rightOrigin) {
    parent = decoding.readVarUint(decoder) === 1 ? readName(decoder, limits) : readId(decoder)
    if (info & HAS_KEY) key = readName(decoder, limits)
  }
  const { kind, length } = readContent(decoder, limits, content)
  return { client: id.client, clock: id.clock, length, kind, origin, rightOrigin, parent, key }
}

const NOWHERE = { origin: null, rightOrigin: null, parent: null, key: null } as const

type Content = Pick<ReadStruct, 'kind' | 'length'>

function readContent(decoder: decoding.Decoder, limits: UpdateLimits, content: number): Content {
  switch (content) {
    case 1:
      return { kind: 'emptied', length: readNumber(decoder) }
    case 2:
      return readMany(decoder, (each) => checkOldJson(each, limits))
    case 3:
      skipBytes(decoder, limits.binaryBytes)
      return ONE_VALUE
    case 4:
      return { kind: 'value', length: readTextLength(decoder, limits.stringBytes) }
    case 5:
      checkJson(decoder, limits)
      return ONE_VALUE
    case 6:
      readMarkName(decoder, limits)
      checkJson(decoder, limits)
      return ONE_VALUE
    case 7:
      return readType(decoder, limits)
    case 8:
      return readMany(decoder, (each) => skipAny(each, limits))
    default:
      // A document within a document (9) is nothing we ever keep, and each one Yjs makes costs as much as a room.
      return refuse('unknownContent')
  }
}

const ONE_VALUE: Content = { kind: 'value', length: 1 }

const XML_ELEMENT = 3
const XML_HOOK = 5
const LAST_TYPE = 6

function readType(decoder: decoding.Decoder, limits: UpdateLimits): Content {
  const type = readNumber(decoder)
  if (type > LAST_TYPE || type === XML_HOOK) refuse('unknownContent')
  if (type === XML_ELEMENT) readNodeName(decoder, limits)
  return { kind: 'type', length: 1 }
}

function readMany(decoder: decoding.Decoder, skip: (decoder: decoding.Decoder) => void): Content {
  const length = readNumber(decoder)
  // Each takes a byte at least, so a lying count ends with the bytes.
  for (let left = length; left > 0; left -= 1) skip(decoder)
  return { kind: 'value', length }
}

/** What lists held before Yjs 13.3; `undefined` is written as the bare word. */
function checkOldJson(decoder: decoding.Decoder, limits: UpdateLimits): void {
  const start = decoder.pos
  if (readText(decoder, limits.stringBytes) === 'undefined') return
  decoder.pos = start
  checkJson(decoder, limits)
}

const readId = (decoder: decoding.Decoder): ReadId => ({
  client: readNumber(decoder),
  clock: readNumber(decoder),
})

/** In order and without overlap, as every Yjs writes them: Yjs walks each range, so 20,000 ranges over the same
 *  text would be walked 20,000 times. */
function readDeletes(decoder: decoding.Decoder, limits: UpdateLimits): ReadDelete[] {
  const deletes: ReadDelete[] = []
  const clients = new Set<number>()
  for (let left = readNumber(decoder); left > 0; left -= 1) {
    const client = readNumber(decoder)
    if (clients.has(client) || clients.size >= limits.deleteRanges) refuse('malformed', client)
    clients.add(client)
    let end = 0
    for (let ranges = readNumber(decoder); ranges > 0; ranges -= 1) {
      if (deletes.length >= limits.deleteRanges) refuse('tooManyParts', client)
      const [clock, length] = [readNumber(decoder), readNumber(decoder)]
      if (clock < end || length === 0) refuse('malformed', client)
      end = clock + length
      deletes.push({ client, clock, length })
    }
  }
  return deletes
}
