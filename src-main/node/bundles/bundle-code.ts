import { scrypt } from 'node:crypto'
import { randomText } from '../../../shared/lib/ids.ts'
import { isCrockford, readLetters } from '../joining/crockford.ts'

/** The code of an invitation by file. Whoever finds the stick may guess as long as they like, so it has 80 bits and
 *  no tries are counted. */
const CODE_LENGTH = 16
/** 32 MiB and 60 ms for each guess. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 } as const

/** `7K2M 9QXA 4TBD 0PZR` */
export function newBundleCode(): string {
  const letters = randomText(globalThis.crypto, CODE_LENGTH).toUpperCase()
  return (letters.match(/.{4}/g) ?? []).join(' ')
}

/** What people type, as it was written; null if it is no such code. */
export function parseBundleCode(text: string): string | null {
  const letters = readLetters(text.slice(0, 100).replace(/[\s\p{Pd}._]/gu, ''))
  return letters.length === CODE_LENGTH && isCrockford(letters) ? letters : null
}

/** 32 bytes from the letters of a code. */
export function keyOfCode(letters: string, salt: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(letters, salt, 32, COST, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
