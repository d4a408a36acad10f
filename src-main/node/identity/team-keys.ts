import {
  createCipheriv,
  createDecipheriv,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { roleOf } from '../../../shared/domain/team/membership.ts'
import { mayRead } from '../../../shared/domain/team/roles.ts'
import type { Settings } from '../store/settings.ts'
import type { OwnDevice } from './device-keys.ts'
import type { MembershipLog } from './membership-log.ts'

/** The team's shared secret, for what travels outside a TLS line (USB bundles). Wrapped for each device with X25519,
 *  HKDF-SHA-256 and AES-256-GCM; a new one from the moment somebody is removed, so that what is made after that is
 *  closed to them. Old ones are kept: an old bundle may still be on its way. */
export interface TeamKeys {
  /** The newest key this device has; null before it was given one. */
  current(): { readonly epoch: number; readonly key: Buffer } | null
  of(epoch: number): Buffer | null
  /** The key of an epoch as every entry has wrapped it, by device. */
  wraps(epoch: number): Readonly<Record<string, string>>
  /** What was wrapped for this device, without keeping it; null when it was not. */
  unwrapped(epoch: number, wrap: string): Buffer | null
  /** Keeps a key that came with an invitation. */
  adopt(epoch: number, key: Uint8Array): void
  /** Gives the present key (or the first) to devices that lack it. */
  share(): void
  /** A new key for everybody who is on the team now. */
  rotate(): void
}

export function createTeamKeys(deps: {
  readonly settings: Settings
  readonly device: OwnDevice
  readonly membership: MembershipLog
}): TeamKeys {
  const { settings, device, membership } = deps
  const stored = () => JSON.parse(settings.get('teamKeys') ?? '{}') as Record<string, string>
  const keep = (epoch: number, key: Buffer) =>
    settings.set('teamKeys', JSON.stringify({ ...stored(), [epoch]: key.toString('base64') }))

  function unwrapNews(): void {
    for (const { epoch, wraps } of membership.keyWraps()) {
      const wrap = wraps[device.id]
      if (wrap === undefined || stored()[epoch] !== undefined) continue
      const key = unwrap(wrap, device.boxPrivateKey, infoOf(epoch, device.id))
      if (key) keep(epoch, key)
    }
  }

  function of(epoch: number): Buffer | null {
    unwrapNews()
    const known = stored()[epoch]
    return known === undefined ? null : Buffer.from(known, 'base64')
  }

  /** Devices of members in good standing who read documents. */
  const entitled = () => {
    const now = membership.now()
    return [...now.devices.values()].filter(({ id }) => {
      const role = roleOf(now, id)
      return role !== null && mayRead(role, 'team')
    })
  }

  function give(epoch: number, key: Buffer, isLacking: (id: string) => boolean): void {
    const lacking = entitled().filter(({ id }) => isLacking(id))
    if (lacking.length === 0) return
    const wraps = lacking.map(({ id, boxKey }) => [id, wrap(key, boxKey, infoOf(epoch, id))] as const)
    membership.append({ type: 'keys', epoch, wraps: Object.fromEntries(wraps) })
  }

  const wrapsOf = (epoch: number): Record<string, string> =>
    Object.assign(
      {},
      ...membership
        .keyWraps()
        .filter((each) => each.epoch === epoch)
        .map(({ wraps }) => wraps),
    )

  function rotate(): void {
    const epoch = membership.now().keyEpoch + 1
    const key = randomBytes(32)
    keep(epoch, key)
    give(epoch, key, () => true)
  }

  return {
    current() {
      const epoch = membership.now().keyEpoch
      const key = of(epoch)
      return key ? { epoch, key } : null
    },
    of,
    wraps: wrapsOf,
    unwrapped: (epoch, text) => unwrap(text, device.boxPrivateKey, infoOf(epoch, device.id)),
    adopt: (epoch, key) => keep(epoch, Buffer.from(key)),
    share() {
      const epoch = membership.now().keyEpoch
      const key = of(epoch)
      if (epoch === 0) return rotate()
      if (!key) return
      const have = wrapsOf(epoch)
      give(epoch, key, (id) => have[id] === undefined)
    },
    rotate,
  }
}

const infoOf = (epoch: number, device: string): string => `common-prep team key ${epoch} ${device}`

const secretOf = (privateKey: KeyObject, publicKey: KeyObject, info: string): Buffer =>
  Buffer.from(hkdfSync('sha256', diffieHellman({ privateKey, publicKey }), '', info, 32))

const publicFrom = (x: string): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' })

/** 32 bytes of an own one-time public key, 12 of nonce, the sealed key, 16 of tag; base64url. */
function wrap(key: Buffer, boxKey: string, info: string): string {
  const once = generateKeyPairSync('x25519')
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', secretOf(once.privateKey, publicFrom(boxKey), info), nonce)
  const sealed = Buffer.concat([cipher.update(key), cipher.final()])
  const own = Buffer.from((once.publicKey.export({ format: 'jwk' }) as { x: string }).x, 'base64url')
  return Buffer.concat([own, nonce, sealed, cipher.getAuthTag()]).toString('base64url')
}

function unwrap(text: string, privateKey: KeyObject, info: string): Buffer | null {
  try {
    const bytes = Buffer.from(text, 'base64url')
    const secret = secretOf(privateKey, publicFrom(bytes.subarray(0, 32).toString('base64url')), info)
    const decipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(32, 44))
    decipher.setAuthTag(bytes.subarray(-16))
    return Buffer.concat([decipher.update(bytes.subarray(44, -16)), decipher.final()])
  } catch {
    // Wrapped for somebody else, or by nobody honest.
    return null
  }
}
