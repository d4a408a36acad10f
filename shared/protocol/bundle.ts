import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as z from 'zod'
import { err, ok, type Result } from '../lib/result.ts'
import { type SignedEntry, signedEntry } from './membership.ts'
import { readBase, type SignedBase, writeBase } from './signed-base.ts'
import { type Heads, readEdit, readHeads, type SignedEdit, writeEdit, writeHeads } from './signed-edit.ts'

/** A bundle: what is new for a colleague, as one file (docs/bundle-file.md). Outside, a readable head, a sealed
 *  body and the maker's signature over both; inside, membership first, then the edits of each room in causal order.
 *
 *  History: 1 first. */
export const BUNDLE_VERSION = 1
export const BUNDLE_ENDING = '.commonprep'
/** A year of a team is 10 to 50 MB. */
export const MAX_BUNDLE_BYTES = 128 * 1024 * 1024
/** Unpacked: text shrinks to a quarter, pictures not at all. */
export const MAX_BODY_BYTES = 256 * 1024 * 1024

const MAGIC = Uint8Array.from('commonprep', (letter) => letter.charCodeAt(0))
const MAX_HEADER_CHARACTERS = 256 * 1024
const NONCE_BYTES = 12
const SIGNATURE_BYTES = 64

const device = z.string().regex(/^[0-9a-f]{32}$/)

/** What everybody may read: it says nothing about who is on the team or what is planned. */
export const bundleHeader = z.object({
  team: z.string().regex(/^[0-9a-z]{8,32}$/),
  /** The maker's computer and its public key. */
  device,
  signKey: z.string().regex(/^[\w-]{43}$/),
  /** The maker's clock, milliseconds since 1970. A claim. */
  at: z.number().int().nonnegative(),
  lock: z.discriminatedUnion('type', [
    /** The team key of that number. It comes along wrapped for every device, since whoever opens the file may not
     *  have heard of a new key yet. */
    z.object({
      type: z.literal('team'),
      epoch: z.number().int().min(1).max(1_000_000),
      wraps: z.record(device, z.string().max(400)),
    }),
    /** A key made from the code that is told apart from the file. */
    z.object({ type: z.literal('code'), salt: z.string().regex(/^[\w-]{22}$/) }),
  ]),
})
export type BundleHeader = z.output<typeof bundleHeader>

export interface Envelope {
  readonly header: BundleHeader
  /** Everything before the nonce: authenticated together with the body. */
  readonly head: Uint8Array
  readonly nonce: Uint8Array
  readonly sealed: Uint8Array
  /** What the signature is over. */
  readonly signed: Uint8Array
  readonly signature: Uint8Array
}

export type EnvelopeError = { readonly type: 'NotABundle' | 'NewerBundle' | 'Damaged' }

/** The beginning of the file, up to the nonce. */
export function writeHead(header: BundleHeader): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeUint8Array(encoder, MAGIC)
  encoding.writeVarUint(encoder, BUNDLE_VERSION)
  encoding.writeVarString(encoder, JSON.stringify(header))
  return encoding.toUint8Array(encoder)
}

/** The file without its signature. */
export function writeSealed(head: Uint8Array, nonce: Uint8Array, sealed: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeUint8Array(encoder, head)
  encoding.writeUint8Array(encoder, nonce)
  encoding.writeVarUint8Array(encoder, sealed)
  return encoding.toUint8Array(encoder)
}

/** Takes the file apart; total for any bytes. */
export function readEnvelope(file: Uint8Array): Result<Envelope, EnvelopeError> {
  const isOurs = MAGIC.every((byte, index) => file[index] === byte)
  if (!isOurs || file.length > MAX_BUNDLE_BYTES) return err({ type: 'NotABundle' })
  try {
    return readParts(file)
  } catch {
    // Cut short, or no JSON where JSON belongs.
    return err({ type: 'Damaged' })
  }
}

function readParts(file: Uint8Array): Result<Envelope, EnvelopeError> {
  const decoder = decoding.createDecoder(file)
  decoding.readUint8Array(decoder, MAGIC.length)
  const version = decoding.readVarUint(decoder)
  if (version > BUNDLE_VERSION) return err({ type: 'NewerBundle' })
  const text = decoding.readVarString(decoder)
  if (text.length > MAX_HEADER_CHARACTERS) return err({ type: 'Damaged' })
  const header = bundleHeader.safeParse(JSON.parse(text))
  const head = file.slice(0, decoder.pos)
  const nonce = decoding.readUint8Array(decoder, NONCE_BYTES)
  const sealed = decoding.readVarUint8Array(decoder)
  const signed = file.subarray(0, decoder.pos)
  const signature = decoding.readUint8Array(decoder, SIGNATURE_BYTES)
  if (!header.success || decoder.pos !== file.length) return err({ type: 'Damaged' })
  return ok({ header: header.data, head, nonce, sealed, signed, signature })
}

/** One piece of the body. */
export type BundlePart =
  | { readonly type: 'entry'; readonly entry: SignedEntry }
  /** What lets a new colleague in: the private half of an invitation's key, and the team key. */
  | {
      readonly type: 'invitation'
      readonly seed: Uint8Array
      readonly epoch: number
      readonly teamKey: Uint8Array
    }
  /** Begins a room: how far the maker is in it. */
  | { readonly type: 'room'; readonly room: string; readonly heads: Heads }
  /** For edits of the room before that are no longer kept; ahead of its edits. */
  | { readonly type: 'base'; readonly base: SignedBase }
  /** Edits of the room before, in causal order; the last of each writer carries its signature. */
  | { readonly type: 'edits'; readonly edits: readonly SignedEdit[] }

const NUMBERS = { entry: 1, invitation: 2, room: 3, edits: 4, base: 5 } as const
const SECRET_BYTES = 32

export function writePart(part: BundlePart): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, NUMBERS[part.type])
  switch (part.type) {
    case 'entry':
      encoding.writeVarString(encoder, part.entry.body)
      encoding.writeVarString(encoder, part.entry.sig)
      break
    case 'invitation':
      encoding.writeUint8Array(encoder, part.seed)
      encoding.writeVarUint(encoder, part.epoch)
      encoding.writeUint8Array(encoder, part.teamKey)
      break
    case 'room':
      encoding.writeVarString(encoder, part.room)
      writeHeads(encoder, part.heads)
      break
    case 'base':
      writeBase(encoder, part.base)
      break
    case 'edits':
      encoding.writeVarUint(encoder, part.edits.length)
      for (const edit of part.edits) writeEdit(encoder, edit)
  }
  return encoding.toUint8Array(encoder)
}

/** The pieces of a body one after the other; throws where it is none. */
export function* readBody(body: Uint8Array): Generator<BundlePart> {
  const decoder = decoding.createDecoder(body)
  while (decoding.hasContent(decoder)) {
    yield readPart(decoder)
    if (decoder.pos > body.length) throw new Error('cut short')
  }
}

function readPart(decoder: decoding.Decoder): BundlePart {
  const number = decoding.readVarUint(decoder)
  switch (number) {
    case NUMBERS.entry: {
      const [body, sig] = [decoding.readVarString(decoder), decoding.readVarString(decoder)]
      return { type: 'entry', entry: signedEntry.parse({ body, sig }) }
    }
    case NUMBERS.invitation:
      return {
        type: 'invitation',
        seed: decoding.readUint8Array(decoder, SECRET_BYTES),
        epoch: decoding.readVarUint(decoder),
        teamKey: decoding.readUint8Array(decoder, SECRET_BYTES),
      }
    case NUMBERS.room:
      return { type: 'room', room: decoding.readVarString(decoder), heads: readHeads(decoder) }
    case NUMBERS.base:
      return { type: 'base', base: readBase(decoder) }
    case NUMBERS.edits: {
      const edits: SignedEdit[] = []
      for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) edits.push(readEdit(decoder))
      return { type: 'edits', edits }
    }
    default:
      throw new Error(`no part ${number}`)
  }
}
