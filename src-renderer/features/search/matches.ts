/** Whether every word of the query begins a word of the text; accents and case aside. */
export function matches(text: string, query: string): boolean {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u)
  const wanted = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  return wanted.every((part) => words.some((word) => word.startsWith(part)))
}

/** Whether the text begins as the query does; accents and case aside. */
export const begins = (text: string, query: string): boolean => fold(text).startsWith(fold(query.trim()))

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
