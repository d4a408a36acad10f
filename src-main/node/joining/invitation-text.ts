import { createHash } from 'node:crypto'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { decodeCrockford, encodeCrockford, readLetters } from './crockford.ts'
import { type HubPlace, packPlaces, unpackPlaces } from './packed-addresses.ts'

/** Way A: everything a colleague's app needs, as text to paste or to scan:
 *  `V1.<pin>.<invitation>.<secret>.<addresses>.<checksum>`, each part in Crockford base 32. The letters are upper
 *  case because QR codes pack those denser. */
export interface InvitationText {
  /** The first 128 bits of the SHA-256 of the hub's certificate, hex. */
  readonly pinStart: string
  readonly invitationId: string
  /** 128 bits. */
  readonly secret: Uint8Array
  /** Places where the hub may be reached; hints, for the pin decides. */
  readonly places: readonly HubPlace[]
}

export type InvitationTextError =
  | { readonly type: 'NotAnInvitation' }
  /** It is one, but a letter is wrong or missing. */
  | { readonly type: 'Damaged' }
  | { readonly type: 'MadeByNewerVersion' }

export const PIN_BYTES = 16
export const SECRET_BYTES = 16
/** 40 random bits name an invitation. */
export const INVITATION_ID_LENGTH = 8
const CHECKSUM_LENGTH = 7
/** Where a pasted mail cannot be an invitation any more. */
const MAX_PASTED = 256 * 1024
const MAX_INVITATION = 1_500

export function writeInvitation({ pinStart, invitationId, secret, places }: InvitationText): string {
  const pin = encodeCrockford(Buffer.from(pinStart, 'hex').subarray(0, PIN_BYTES))
  const body = ['V1', pin, invitationId, encodeCrockford(secret), encodeCrockford(packPlaces(places))].join(
    '.',
  )
  return `${body}.${checksumOf(body)}`
}

/** As an address that opens the app. The secret lies in the fragment, which no program sends anywhere. */
export const invitationLink = (text: string): string => `common-prep:join#${text}`

/** Finds the invitation in whatever was pasted: a whole mail, quoted, broken into lines, in any case. */
export function readInvitation(pasted: string): Result<InvitationText, InvitationTextError> {
  // Mails break lines, quote with ">", and add characters nobody sees.
  const text = readLetters(pasted.slice(0, MAX_PASTED).replace(/[\s>\u00ad\u200b-\u200f\u2060\ufeff]/g, ''))
  let found: InvitationTextError = { type: 'NotAnInvitation' }
  for (const { index } of text.matchAll(/V\d{1,3}\.[0-9A-Z]{26}\./g)) {
    const read = readAt(text.slice(index, index + MAX_INVITATION))
    if (read.ok) return read
    found = read.error
  }
  return err(found)
}

const V1_INVITATION = /^(V1\.([0-9A-Z]{26})\.([0-9A-Z]{8})\.([0-9A-Z]{26})\.([0-9A-Z]*))\.([0-9A-Z]{7})/

function readAt(text: string): Result<InvitationText, InvitationTextError> {
  if (!text.startsWith('V1.')) return err({ type: 'MadeByNewerVersion' })
  const [, body, pin, invitationId, secretText, packed, checksum] = V1_INVITATION.exec(text) ?? []
  if (!body || !pin || !invitationId || !secretText || packed === undefined || checksum !== checksumOf(body))
    return err({ type: 'Damaged' })
  const pinBytes = decodeCrockford(pin)
  const secret = decodeCrockford(secretText)
  const packedBytes = decodeCrockford(packed)
  const places = packedBytes && unpackPlaces(packedBytes)
  if (!pinBytes || !secret || !places) return err({ type: 'Damaged' })
  return ok({ pinStart: Buffer.from(pinBytes).toString('hex'), invitationId, secret, places })
}

const checksumOf = (body: string): string =>
  encodeCrockford(createHash('sha256').update(`common-prep invitation ${body}`).digest()).slice(
    0,
    CHECKSUM_LENGTH,
  )
