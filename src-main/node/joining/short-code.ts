import { isCrockford, readLetters } from './crockford.ts'

/** Way B: what one teacher reads to another. The nameplate says which invitation and is no secret; the secret
 *  (40 bits) never travels, it is the password of a PAKE. */
export interface ShortCode {
  /** 4 digits. */
  readonly nameplate: string
  /** 8 Crockford characters, upper case. */
  readonly secret: string
}

const NAMEPLATE_LENGTH = 4
export const SHORT_SECRET_LENGTH = 8

/** `4821 7K2M 9QXA` */
export const formatShortCode = ({ nameplate, secret }: ShortCode): string =>
  [nameplate, secret.slice(0, 4), secret.slice(4)].join(' ')

/** Takes what people type: any case, spaces, dots or dashes anywhere, o for 0, i and l for 1. Null if not a code. */
export function parseShortCode(text: string): ShortCode | null {
  const letters = readLetters(text.slice(0, 100).replace(/[\s\p{Pd}._]/gu, ''))
  const nameplate = letters.slice(0, NAMEPLATE_LENGTH)
  const secret = letters.slice(NAMEPLATE_LENGTH)
  if (!/^\d{4}$/.test(nameplate) || secret.length !== SHORT_SECRET_LENGTH || !isCrockford(secret)) return null
  return { nameplate, secret }
}
