/** The words around a hit, in pieces: those that were looked for, and those beside them. */
export interface ExcerptPart {
  readonly text: string
  readonly isHit: boolean
}

// The host puts hits between these two, which no text holds.
const BEGIN = '\u0001'
const END = '\u0002'

export function excerptParts(excerpt: string): readonly ExcerptPart[] {
  const [before = '', ...hits] = excerpt.split(BEGIN)
  const pieces = hits.flatMap((piece) => {
    const [hit = '', after = ''] = piece.split(END)
    return [
      { text: hit, isHit: true },
      { text: after, isHit: false },
    ]
  })
  return [{ text: before, isHit: false }, ...pieces].filter(({ text }) => text !== '')
}

/** Whether anything in it was looked for. */
export const hasHit = (excerpt: string): boolean => excerpt.includes(BEGIN)
