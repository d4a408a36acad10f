export type Direction = 'ltr' | 'rtl'

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** The direction of a text's first letter; null for numbers and signs alone, which follow what is around
 *  them (`dir="auto"` would turn `12 : 8` round in an Arabic lesson). */
export function directionOf(text: string): Direction | null {
  const letter = /\p{L}/u.exec(text)?.[0]
  if (letter === undefined) return null
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr'
}
