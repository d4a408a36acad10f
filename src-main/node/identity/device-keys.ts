import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import type { DeviceKeys } from '../../../shared/domain/team/membership-entry.ts'
import type { Settings } from '../store/settings.ts'

/** This computer's own keys: Ed25519 to sign what was made here, X25519 for what is meant for it alone. They never
 *  leave the (encrypted) database. */
export interface OwnDevice {
  /** 32 hex digits, the beginning of the hash of the signing key. */
  readonly id: string
  /** Public halves, base64url of 32 bytes each. */
  readonly signKey: string
  readonly boxKey: string
  /** 64 bytes. */
  sign(bytes: Uint8Array): Uint8Array
  readonly boxPrivateKey: KeyObject
}

const rawOf = (key: KeyObject): string => (key.export({ format: 'jwk' }) as { x: string }).x

/** The device that a signing key (base64url) stands for. */
export const deviceIdOf = (signKey: string): string =>
  createHash('sha256').update(signKey).digest('hex').slice(0, 32)

export function ownDevice(settings: Settings): OwnDevice {
  const stored = settings.get('deviceKeys') ?? makeKeys()
  settings.set('deviceKeys', stored)
  const { signing, box } = JSON.parse(stored) as { signing: string; box: string }
  const signPrivate = createPrivateKey(signing)
  const boxPrivateKey = createPrivateKey(box)
  const signKey = rawOf(createPublicKey(signPrivate))
  return {
    id: deviceIdOf(signKey),
    signKey,
    boxKey: rawOf(createPublicKey(boxPrivateKey)),
    sign: (bytes) => sign(null, bytes, signPrivate),
    boxPrivateKey,
  }
}

export const publicKeys = (device: OwnDevice, name: string): DeviceKeys => ({
  sign: device.signKey,
  box: device.boxKey,
  name,
})

function makeKeys(): string {
  const pem = { format: 'pem', type: 'pkcs8' } as const
  const signing = generateKeyPairSync('ed25519').privateKey.export(pem)
  const box = generateKeyPairSync('x25519').privateKey.export(pem)
  return JSON.stringify({ signing, box })
}

const publicKeyObjects = new Map<string, KeyObject | null>()

/** Importing a key costs as much as a third of a signature check; a team has a few dozen. */
function keyObject(signKey: string): KeyObject | null {
  const known = publicKeyObjects.get(signKey)
  if (known !== undefined) return known
  const made = importKey(signKey)
  if (publicKeyObjects.size < 1_000) publicKeyObjects.set(signKey, made)
  return made
}

function importKey(signKey: string): KeyObject | null {
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: signKey }, format: 'jwk' })
  } catch {
    // Whatever a stranger calls a key, it proves nothing.
    return null
  }
}

/** Is `sig` the signature of `bytes` by the holder of this key (base64url)? False for anything malformed. */
export function isSignedBy(signKey: string, bytes: Uint8Array, sig: Uint8Array): boolean {
  const key = keyObject(signKey)
  return key !== null && sig.length === 64 && verify(null, bytes, key, sig)
}
