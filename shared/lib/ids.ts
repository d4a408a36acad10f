/** Fresh ids for records. 72 random bits in Crockford base 32: two laptops that never met do not collide. */
export interface Ids {
  next(): string
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const ID_LENGTH = 15

interface RandomSource {
  getRandomValues(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>
}

/** Ids from a random source; pass `globalThis.crypto` in the product. */
export function createIds(random: RandomSource): Ids {
  return { next: () => randomText(random, ID_LENGTH) }
}

/** `length` characters of Crockford base 32, 5 bits each; no i, l, o, u, so it can be read aloud. */
export function randomText(random: RandomSource, length: number): string {
  const bytes = random.getRandomValues(new Uint8Array(length))
  return Array.from(bytes, (byte) => ALPHABET.charAt(byte & 31)).join('')
}

/** What a record id looks like; anything else in a document is somebody else's key. */
export const isRecordId = (text: string): boolean => /^[0-9a-z]{8,32}$/.test(text)
