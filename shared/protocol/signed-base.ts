import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { HASH_BYTES, type Heads, isWriter } from './signed-edit.ts'

/** A state that stands for edits which are no longer kept one by one (history retention). Whoever made it vouches
 *  for it with a signature: who wrote what within is no longer proven, and is no longer told. Only somebody who has
 *  been away for longer than the team keeps its history is ever sent one.
 *
 *  sig = Ed25519 over SHA-256 of `basePreimage`. */
export interface SignedBase {
  /** A Yjs update. */
  readonly state: Uint8Array
  /** How many edits of each writer are in it. */
  readonly heads: Heads
  /** The chain's hash at the last of them, so that later edits can be proven. */
  readonly hashes: ReadonlyMap<string, Uint8Array>
  /** Milliseconds since 1970. */
  readonly at: number
  readonly device: string
  readonly sig: Uint8Array
}

export function basePreimage(
  team: string,
  room: string,
  stateHash: Uint8Array,
  base: Omit<SignedBase, 'sig' | 'state'>,
): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, 'common-prep base 1')
  encoding.writeVarString(encoder, team)
  encoding.writeVarString(encoder, room)
  writeFacts(encoder, base)
  encoding.writeUint8Array(encoder, stateHash)
  return encoding.toUint8Array(encoder)
}

function writeFacts(
  encoder: encoding.Encoder,
  { heads, hashes, at, device }: Omit<SignedBase, 'sig' | 'state'>,
) {
  encoding.writeVarString(encoder, device)
  encoding.writeVarUint(encoder, at)
  encoding.writeVarUint(encoder, heads.size)
  for (const [writer, seq] of [...heads].sort(([one], [other]) => (one < other ? -1 : 1))) {
    encoding.writeVarString(encoder, writer)
    encoding.writeVarUint(encoder, seq)
    encoding.writeUint8Array(encoder, hashes.get(writer) ?? new Uint8Array(HASH_BYTES))
  }
}

export function writeBase(encoder: encoding.Encoder, base: SignedBase): void {
  writeFacts(encoder, base)
  encoding.writeVarUint8Array(encoder, base.sig)
  encoding.writeVarUint8Array(encoder, base.state)
}

const MAX_WRITERS = 10_000

/** Throws on bytes that are no base. */
export function readBase(decoder: decoding.Decoder): SignedBase {
  const device = decoding.readVarString(decoder)
  const at = decoding.readVarUint(decoder)
  const heads = new Map<string, number>()
  const hashes = new Map<string, Uint8Array>()
  const count = decoding.readVarUint(decoder)
  if (count > MAX_WRITERS) throw new Error('too many writers')
  for (let index = 0; index < count; index += 1) {
    const writer = decoding.readVarString(decoder)
    if (!isWriter(writer)) throw new Error('not a writer')
    heads.set(writer, decoding.readVarUint(decoder))
    hashes.set(writer, decoding.readUint8Array(decoder, HASH_BYTES).slice())
  }
  const sig = decoding.readVarUint8Array(decoder).slice()
  const state = decoding.readVarUint8Array(decoder).slice()
  return { device, at, heads, hashes, sig, state }
}
