import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { err, type Result } from '../../../shared/lib/result.ts'
import {
  type BundleHeader,
  type Envelope,
  type EnvelopeError,
  MAX_BODY_BYTES,
  readEnvelope,
  writeHead,
  writeSealed,
} from '../../../shared/protocol/bundle.ts'
import { deviceIdOf, isSignedBy, type OwnDevice } from '../identity/device-keys.ts'

/** Locks and signs a bundle, and opens one. */
const NONCE_BYTES = 12
const TAG_BYTES = 16
const SIGNED_AS = 'common-prep bundle 1'

const pack = promisify<Uint8Array, Buffer>(deflateRaw)
const unpack = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRaw)

const hashOf = (signed: Uint8Array): Uint8Array =>
  createHash('sha256').update(SIGNED_AS).update(signed).digest()

/** The whole file: packed, encrypted with the head as authenticated data, signed by this computer. */
export async function sealBundle(
  header: BundleHeader,
  parts: readonly Uint8Array[],
  key: Uint8Array,
  device: OwnDevice,
): Promise<Uint8Array> {
  const head = writeHead(header)
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(head)
  const packed = await pack(Buffer.concat(parts))
  const sealed = Buffer.concat([cipher.update(packed), cipher.final(), cipher.getAuthTag()])
  const signed = writeSealed(head, nonce, sealed)
  return Buffer.concat([signed, device.sign(hashOf(signed))])
}

/** Takes a file apart and checks that it is whole, as the computer named in it made it. */
export function readSealed(file: Uint8Array): Result<Envelope, EnvelopeError> {
  const read = readEnvelope(file)
  if (!read.ok) return read
  const { header, signed, signature } = read.value
  const isWhole =
    deviceIdOf(header.signKey) === header.device && isSignedBy(header.signKey, hashOf(signed), signature)
  return isWhole ? read : err({ type: 'Damaged' })
}

/** The packed body; null when this is not the key. */
export function unlock({ head, nonce, sealed }: Envelope, key: Uint8Array): Buffer | null {
  if (sealed.length < TAG_BYTES) return null
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(head)
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()])
  } catch {
    // Another key, or other bytes than were sealed.
    return null
  }
}

/** The body as it was; null for what does not unpack, or not into what a bundle may hold. */
export function unpackBody(packed: Uint8Array): Promise<Buffer | null> {
  return unpack(packed, { maxOutputLength: MAX_BODY_BYTES }).catch(() => null)
}
