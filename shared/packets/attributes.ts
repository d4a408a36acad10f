/** An attribute of a rich-text node as a whole number between bounds; documents may hold anything. */
export function wholeNumber(value: unknown, fallback: number, min: number, max: number): number {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof number === 'number' && number >= min && number <= max ? Math.round(number) : fallback
}
