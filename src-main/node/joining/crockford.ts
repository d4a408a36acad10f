/** Crockford's base 32: no i, l, o, u, so it can be read aloud; reading takes o for 0 and i, l for 1. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export const isCrockford = (text: string): boolean => /^[0-9A-HJKMNP-TV-Z]*$/.test(text)

/** What people type or mails make of it, as it was written. */
export const readLetters = (text: string): string =>
  text.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')

export function encodeCrockford(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += ALPHABET.charAt((held >> bits) & 31)
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + ALPHABET.charAt((held << (5 - bits)) & 31) : text
}

/** Null unless `encodeCrockford` makes exactly this text: each value has one spelling. */
export function decodeCrockford(text: string): Uint8Array | null {
  if (!isCrockford(text)) return null
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8))
  let bits = 0
  let held = 0
  let at = 0
  for (const letter of text) {
    held = (held << 5) | ALPHABET.indexOf(letter)
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes[at] = held >> bits
      at += 1
    }
    held &= (1 << bits) - 1
  }
  return bits < 5 && held === 0 ? bytes : null
}
