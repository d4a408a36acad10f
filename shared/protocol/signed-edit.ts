import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** One change of one document as it travels between hosts and lies in the log: a Yjs update, signed by the device
 *  whose hand it came from. Per room and writer the edits form a chain: each hash covers the one before it, so a
 *  signature on the last proves all of them, and whoever passes edits on can neither alter, drop nor reorder them.
 *
 *  hash = SHA-256 of `editPreimage`; sig = Ed25519 over the hash. */
export interface SignedEdit {
  /** `<device id>.<chain>`: a device begins a new chain when it takes edits back or is restored. */
  readonly writer: string
  /** 1, 2, 3 … within room and writer. */
  readonly seq: number
  /** The writer's clock, milliseconds since 1970. A claim, not a proof. */
  readonly at: number
  /** 64 bytes; empty where a later edit of the same chain travels along and proves this one. */
  readonly sig: Uint8Array
  /** A Yjs update (v1). */
  readonly bytes: Uint8Array
}

/** writer -> how many of its edits. */
export type Heads = ReadonlyMap<string, number>

export const HASH_BYTES = 32
/** What the first edit of a chain has before it. */
export const FIRST_HASH = new Uint8Array(HASH_BYTES)

const WRITER = /^([0-9a-f]{32})\.([0-9a-z]{1,8})$/

export const isWriter = (text: string): boolean => WRITER.test(text)

/** The device of a writer; '' for what is none. */
export const deviceOf = (writer: string): string => WRITER.exec(writer)?.[1] ?? ''

/** What is hashed: where the edit belongs, what came before it, and what it says. */
export function editPreimage(
  team: string,
  room: string,
  before: Uint8Array,
  edit: Omit<SignedEdit, 'sig'>,
): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, 'common-prep edit 1')
  encoding.writeVarString(encoder, team)
  encoding.writeVarString(encoder, room)
  encoding.writeUint8Array(encoder, before)
  encoding.writeVarString(encoder, edit.writer)
  encoding.writeVarUint(encoder, edit.seq)
  encoding.writeVarUint(encoder, edit.at)
  encoding.writeVarUint8Array(encoder, edit.bytes)
  return encoding.toUint8Array(encoder)
}

export function writeEdit(encoder: encoding.Encoder, edit: SignedEdit): void {
  encoding.writeVarString(encoder, edit.writer)
  encoding.writeVarUint(encoder, edit.seq)
  encoding.writeVarUint(encoder, edit.at)
  encoding.writeVarUint8Array(encoder, edit.sig)
  encoding.writeVarUint8Array(encoder, edit.bytes)
}

/** Throws on bytes that are no edit. */
export function readEdit(decoder: decoding.Decoder): SignedEdit {
  const writer = decoding.readVarString(decoder)
  const seq = decoding.readVarUint(decoder)
  const at = decoding.readVarUint(decoder)
  const sig = decoding.readVarUint8Array(decoder).slice()
  const bytes = decoding.readVarUint8Array(decoder).slice()
  if (!isWriter(writer) || seq < 1 || (sig.length !== 0 && sig.length !== 64))
    throw new Error('not a signed edit')
  return { writer, seq, at, sig, bytes }
}

export function writeHeads(encoder: encoding.Encoder, heads: Heads): void {
  encoding.writeVarUint(encoder, heads.size)
  for (const [writer, seq] of heads) {
    encoding.writeVarString(encoder, writer)
    encoding.writeVarUint(encoder, seq)
  }
}

const MAX_WRITERS = 10_000

/** Throws on bytes that are no heads. */
export function readHeads(decoder: decoding.Decoder): Heads {
  const count = decoding.readVarUint(decoder)
  if (count > MAX_WRITERS) throw new Error('too many writers')
  const heads = new Map<string, number>()
  for (let index = 0; index < count; index += 1) {
    const writer = decoding.readVarString(decoder)
    if (!isWriter(writer)) throw new Error('not a writer')
    heads.set(writer, decoding.readVarUint(decoder))
  }
  return heads
}

/** Where `known` falls short of `all`. */
export const missingIn = (known: Heads, all: Heads): boolean =>
  [...all].some(([writer, seq]) => (known.get(writer) ?? 0) < seq)
