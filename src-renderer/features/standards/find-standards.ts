import type { StandardRow } from '../../../shared/api/planning-api.ts'

/** The standards whose code or wording, in any language, holds every word that was typed. */
export function findStandards(rows: readonly StandardRow[], query: string): readonly StandardRow[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const text = fold([row.code, ...Object.values(row.wording)].join(' '))
    return words.every((word) => text.includes(word))
  })
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
