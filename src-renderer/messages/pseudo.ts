const accented: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'û',
  y: 'ý',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  S: 'Š',
  U: 'Û',
}

/** Text about a third longer and accented, in brackets: what is cut off or was never in the catalogue shows. */
export function asLonger(text: string): string {
  const changed = Array.from(text, (letter) => accented[letter] ?? letter).join('')
  return `[${changed}${'~'.repeat(Math.ceil(text.length * 0.35))}]`
}

/** The words themselves stay readable; only the direction is forced, by Unicode's right-to-left override per word. */
export function asBidi(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => `\u202e${word}\u202c`)
}
