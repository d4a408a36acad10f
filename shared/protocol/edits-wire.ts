import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { readBase, type SignedBase, writeBase } from './signed-base.ts'
import { type Heads, readEdit, readHeads, type SignedEdit, writeEdit, writeHeads } from './signed-edit.ts'

/** What two hosts say on `/edits/<room>`, both ways alike: first how far each is, then whatever the other lacks.
 *  Every message begins with its number as a varuint. */
export type EditsMessage =
  /** How many edits of each writer this side has. Said first, and again when a gap was found. */
  | { readonly type: 'heads'; readonly heads: Heads }
  /** Before the edits, for whoever lacks some that are no longer kept. */
  | { readonly type: 'base'; readonly base: SignedBase }
  /** Edits in causal order; the last of each writer carries its signature. */
  | { readonly type: 'edits'; readonly edits: readonly SignedEdit[] }
  /** The first `count` edits that came over this socket are on disk here. */
  | { readonly type: 'taken'; readonly count: number }
  /** An edit, and with it all later ones of its chain, was not taken. */
  | {
      readonly type: 'refused'
      readonly writer: string
      readonly seq: number
      readonly reason: EditRefusal
    }
  /** y-protocols' awareness update. */
  | { readonly type: 'presence'; readonly update: Uint8Array }

/** `mayNot`: the writer's role does not allow it. `removed`: the writer is off the team. `bad`: the gate.
 *  `buildsOnRefused`: what it builds on was refused for one of the first two. */
export type EditRefusal = 'mayNot' | 'removed' | 'bad' | 'buildsOnRefused'
const REFUSALS: readonly EditRefusal[] = ['mayNot', 'removed', 'bad', 'buildsOnRefused']

const NUMBERS = { presence: 1, heads: 10, edits: 11, taken: 12, refused: 13, base: 14 } as const

export function encodeEditsMessage(message: EditsMessage): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, NUMBERS[message.type])
  switch (message.type) {
    case 'heads':
      writeHeads(encoder, message.heads)
      break
    case 'edits':
      encoding.writeVarUint(encoder, message.edits.length)
      for (const edit of message.edits) writeEdit(encoder, edit)
      break
    case 'base':
      writeBase(encoder, message.base)
      break
    case 'taken':
      encoding.writeVarUint(encoder, message.count)
      break
    case 'refused':
      encoding.writeVarString(encoder, message.writer)
      encoding.writeVarUint(encoder, message.seq)
      encoding.writeVarUint(encoder, REFUSALS.indexOf(message.reason))
      break
    case 'presence':
      encoding.writeVarUint8Array(encoder, message.update)
  }
  return encoding.toUint8Array(encoder)
}

/** Null for anything that is no such message, whatever the bytes are. */
export function decodeEditsMessage(bytes: Uint8Array): EditsMessage | null {
  try {
    const decoder = decoding.createDecoder(bytes)
    const message = readMessage(decoder)
    return decoding.hasContent(decoder) ? null : message
  } catch {
    // lib0 throws where the bytes end too early; a stranger's bytes are no message then.
    return null
  }
}

function readMessage(decoder: decoding.Decoder): EditsMessage | null {
  switch (decoding.readVarUint(decoder)) {
    case NUMBERS.heads:
      return { type: 'heads', heads: readHeads(decoder) }
    case NUMBERS.edits: {
      const edits: SignedEdit[] = []
      for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) edits.push(readEdit(decoder))
      return { type: 'edits', edits }
    }
    case NUMBERS.base:
      return { type: 'base', base: readBase(decoder) }
    case NUMBERS.taken:
      return { type: 'taken', count: decoding.readVarUint(decoder) }
    case NUMBERS.refused: {
      const writer = decoding.readVarString(decoder)
      const seq = decoding.readVarUint(decoder)
      const reason = REFUSALS[decoding.readVarUint(decoder)]
      return reason ? { type: 'refused', writer, seq, reason } : null
    }
    case NUMBERS.presence:
      return { type: 'presence', update: decoding.readVarUint8Array(decoder) }
    default:
      return null
  }
}
