/** An attribute of a rich-text node as a whole number between bounds; documents may hold anything. */
export const wholeNumber = (value: unknown, fallback: number, min: number, max: number): number =>
  typeof value === 'number' && value >= min && value <= max ? Math.floor(value) : fallback
