import { createPrivateKey, createPublicKey, randomBytes, sign } from 'node:crypto'
import { deviceIdOf } from './device-keys.ts'

/** The key of an invitation by file: whoever holds the file and its code signs one enrolment with it. */
export interface InvitationKey {
  /** 32 bytes, secret. */
  readonly seed: Uint8Array
  /** Its public half, base64url, and the id it signs under. */
  readonly signKey: string
  readonly id: string
  sign(bytes: Uint8Array): Uint8Array
}

/** What stands before the seed of an Ed25519 key in PKCS#8 (RFC 8410). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex')

export const newInvitationKey = (): InvitationKey => invitationKeyOf(randomBytes(32))

export function invitationKeyOf(seed: Uint8Array): InvitationKey {
  const der = Buffer.concat([PKCS8_PREFIX, seed])
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const signKey = (createPublicKey(privateKey).export({ format: 'jwk' }) as { x: string }).x
  return { seed, signKey, id: deviceIdOf(signKey), sign: (bytes) => sign(null, bytes, privateKey) }
}
