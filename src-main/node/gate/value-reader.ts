import * as decoding from 'lib0/decoding'
import type { UpdateLimits } from './limits.ts'
import { refuse } from './refusal.ts'

/** Reads past strings and plain values without building them, so that a hostile one costs no memory. It accepts
 *  exactly what lib0 and JSON.parse accept, less what is too long, too deep or named `__proto__`. */

// Lone control characters are in no name that anybody chose.
const NAME = /^[^\p{Cc}]*$/u
const NODE_NAME = /^[A-Za-z][\w:.-]*$/
// y-tiptap writes marks that may overlap themselves as `name--hash`, in base64.
const MARK_NAME = /^[A-Za-z][\w:.+/=-]*$/
const NEVER = '__proto__'

/** A whole number that a double holds exactly; lib0 lets a few larger ones through. */
export function readNumber(decoder: decoding.Decoder): number {
  const value = decoding.readVarUint(decoder)
  return Number.isSafeInteger(value) ? value : refuse('malformed')
}

export function readText(decoder: decoding.Decoder, maxBytes: number): string {
  const start = decoder.pos
  if (readNumber(decoder) > maxBytes) refuse('tooLong')
  decoder.pos = start
  return decoding.readVarString(decoder)
}

/** UTF-16 units of a text, without making it when it is short and plain: that is most of what is typed. */
export function readTextLength(decoder: decoding.Decoder, maxBytes: number): number {
  const start = decoder.pos
  const length = readNumber(decoder)
  const end = decoder.pos + length
  if (length <= SHORT && end <= decoder.arr.length) {
    let at = decoder.pos
    while (at < end && (decoder.arr[at] as number) < 0x80) at += 1
    if (at === end) {
      decoder.pos = end
      return length
    }
  }
  decoder.pos = start
  return readText(decoder, maxBytes).length
}

const SHORT = 64

/** Names newer apps write are kept, so they are bounded and not listed. */
const readNameLike = (pattern: RegExp) => (decoder: decoding.Decoder, limits: UpdateLimits) => {
  // Four bytes a character at most.
  const name = readText(decoder, limits.nameLength * 4)
  if (name.length > limits.nameLength || !pattern.test(name) || name === NEVER) refuse('badName')
  return name
}
/** A root's name, a map's key or an attribute's. */
export const readName = readNameLike(NAME)
export const readNodeName = readNameLike(NODE_NAME)
export const readMarkName = readNameLike(MARK_NAME)

export function skipBytes(decoder: decoding.Decoder, maxBytes: number): void {
  const length = readNumber(decoder)
  if (length > decoder.arr.length - decoder.pos) refuse('malformed')
  if (length > maxBytes) refuse('tooLong')
  decoder.pos += length
}

/** A JSON text, as formats and embeds carry it. */
export function checkJson(decoder: decoding.Decoder, limits: UpdateLimits): void {
  checkJsonValue(JSON.parse(readText(decoder, limits.stringBytes)), limits.depth)
}

function checkJsonValue(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return
  if (depth === 0) refuse('tooDeep')
  for (const key of Object.keys(value)) {
    if (key === NEVER) refuse('badName')
    checkJsonValue((value as Record<string, unknown>)[key], depth - 1)
  }
}

/** One value of lib0's `any` encoding; the cases are its table, from 127 downwards. */
export function skipAny(decoder: decoding.Decoder, limits: UpdateLimits, depth = limits.depth): void {
  const type = decoding.readUint8(decoder)
  if (type === 127 || type === 126 || type === 121 || type === 120) return
  if (type === 125) decoding.readVarInt(decoder)
  else if (type === 124) move(decoder, 4)
  else if (type === 123 || type === 122) move(decoder, 8)
  else if (type === 119) readText(decoder, limits.stringBytes)
  else if (type === 118 || type === 117) skipMany(decoder, limits, { depth, named: type === 118 })
  else if (type === 116) skipBytes(decoder, limits.binaryBytes)
  else refuse('malformed')
}

function skipMany(
  decoder: decoding.Decoder,
  limits: UpdateLimits,
  { depth, named }: { readonly depth: number; readonly named: boolean },
): void {
  if (depth === 0) refuse('tooDeep')
  // Each element takes a byte at least, so a lying count ends with the bytes.
  for (let left = readNumber(decoder); left > 0; left -= 1) {
    if (named && readText(decoder, limits.stringBytes) === NEVER) refuse('badName')
    skipAny(decoder, limits, depth - 1)
  }
}

function move(decoder: decoding.Decoder, bytes: number): void {
  if (decoder.arr.length - decoder.pos < bytes) refuse('malformed')
  decoder.pos += bytes
}
