import type { Grade } from './standard.ts'

/** `K` is before `1`; null for what is no grade. */
export function gradeNumber(grade: Grade): number | null {
  if (grade === 'K') return 0
  return /^\d{1,2}$/.test(grade) ? Number(grade) : null
}

/** A grade, high school as a whole, or '' for a standard of no grade. */
export type Band = Grade | 'HS' | ''

const LAST_BEFORE_HIGH_SCHOOL = 8

/** Where a standard stands among the grades: by the first of its grades, else as its key says it. The high school
 *  codes of the Common Core begin with a letter for their category: `A.REI.1`, `F.IF.4`. */
export function bandOf(key: string, grades: readonly Grade[]): Band {
  const named = grades[0] ?? /^(K|\d{1,2})\./.exec(key)?.[1]
  if (named === undefined) return /^[NAFGS]\.[A-Z]{1,3}\./.test(key) ? 'HS' : ''
  const number = gradeNumber(named)
  if (number === null) return named === 'HS' ? 'HS' : ''
  return number > LAST_BEFORE_HIGH_SCHOOL ? 'HS' : named
}

/** In the order in which they are taught; what has no grade comes last. */
export function bandOrder(band: Band): number {
  if (band === 'HS') return LAST_BEFORE_HIGH_SCHOOL + 1
  return gradeNumber(band) ?? LAST_BEFORE_HIGH_SCHOOL + 2
}
