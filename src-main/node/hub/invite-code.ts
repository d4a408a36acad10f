/** A code one teacher reads to another: 40 bits of the hub's pin and 40 bits of a one-time secret, in Crockford
 *  base 32 as `7K2M-9QXA-03TD-BF5W`. The pin part is compared before the secret leaves. */
export interface InviteCode {
  /** First 40 bits of the pin, 10 hex digits. */
  readonly pinStart: string
  /** 8 characters. */
  readonly secret: string
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const PIN_HEX = 10
const PART = 8

export function formatInviteCode(pin: string, secret: string): string {
  const pinBits = BigInt(`0x${pin.slice(0, PIN_HEX)}`)
  const pinPart = Array.from({ length: PART }, (_, index) =>
    ALPHABET.charAt(Number((pinBits >> BigInt(5 * (PART - 1 - index))) & 31n)),
  ).join('')
  return `${pinPart}${secret.toUpperCase()}`.replace(/(.{4})(?=.)/g, '$1-')
}

/** Takes what people type: any case, spaces or dashes anywhere, o for 0, i and l for 1. Null if not a code. */
export function parseInviteCode(text: string): InviteCode | null {
  const letters = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  if (letters.length !== 2 * PART || [...letters].some((letter) => !ALPHABET.includes(letter))) return null
  const bits = [...letters.slice(0, PART)].reduce(
    (sum, letter) => (sum << 5n) | BigInt(ALPHABET.indexOf(letter)),
    0n,
  )
  return { pinStart: bits.toString(16).padStart(PIN_HEX, '0'), secret: letters.slice(PART).toLowerCase() }
}
