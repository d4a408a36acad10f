import { createHmac, createPublicKey, randomBytes, timingSafeEqual, verify } from 'node:crypto'
import { trySync } from '../../../shared/lib/result.ts'
import type { Introduction } from '../../../shared/protocol/join.ts'

/** What ties a joining conversation to its TLS connection. Somebody in the middle who ends TLS with a certificate of
 *  their own has another pin and another exporter on each side, so no proof made for one side holds on the other,
 *  and none of a recorded conversation holds on a new one. */
export interface Binding {
  /** SHA-256 of the certificate this end sees (guest) or shows (hub), hex. */
  readonly pin: string
  /** 32 bytes of the TLS exporter. */
  readonly exporter: Uint8Array
}

export const EXPORTER_LABEL = 'EXPORTER-common-prep-join-1'
export const EXPORTER_BYTES = 32

/** HMAC-SHA-256 of a labelled list; lengths are in it, so no two lists make the same bytes. */
function mac(key: Uint8Array, label: string, binding: Binding, parts: readonly string[] = []): Buffer {
  const hmac = createHmac('sha256', key)
  const exporter = Buffer.from(binding.exporter).toString('hex')
  for (const part of [`common-prep join 1 ${label}`, binding.pin, exporter, ...parts])
    hmac.update(`${Buffer.byteLength(part)}:${part}`)
  return hmac.digest()
}

/** Way A: holds the one-time secret, on this connection, and says this (the device's keys among it). */
export const proveSecret = (secret: Uint8Array, binding: Binding, introduction: string): string =>
  mac(secret, 'secret', binding, [introduction]).toString('base64url')

/** Way A: the key that both ends of this connection, and nobody else, have from the secret. */
export const sessionKeyOf = (secret: Uint8Array, binding: Binding): Buffer => mac(secret, 'session', binding)

/** Way B: the PAKE's key is the same on both ends, and so are pin and exporter. */
export const confirmAs = (end: 'guest' | 'hub', sessionKey: Uint8Array, binding: Binding): string =>
  mac(sessionKey, `confirm ${end}`, binding).toString('base64url')

/** Way B: the introduction comes from who proved the code. */
export const sealIntroduction = (sessionKey: Uint8Array, binding: Binding, introduction: string): string =>
  mac(sessionKey, 'introduction', binding, [introduction]).toString('base64url')

export const symbolBits = (
  sessionKey: Uint8Array,
  binding: Binding,
  introduction: string,
  nonce: string,
): Buffer => mac(sessionKey, 'symbols', binding, [introduction, nonce])

/** Compares in a time that tells nothing. */
export function isSame(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}

export const freshNonce = (): string => randomBytes(32).toString('base64url')

/** What a device signs to show, on this connection, that its keys are its own. */
export const deviceStatement = (binding: Binding, boxKey: string): Uint8Array =>
  Buffer.from(
    ['common-prep join 1 device', binding.pin, Buffer.from(binding.exporter).toString('hex'), boxKey].join(
      '\n',
    ),
  )

/** False for what is no key, too. */
export function isSignedByItsDevice(binding: Binding, who: Introduction): boolean {
  const checked = trySync(
    () => {
      const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: who.signingKey }, format: 'jwk' })
      return verify(null, deviceStatement(binding, who.boxKey), key, Buffer.from(who.signature, 'base64url'))
    },
    () => false,
  )
  return checked.ok && checked.value
}
