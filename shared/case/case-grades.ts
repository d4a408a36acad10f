import type { Grade } from '../domain/standards/standard.ts'

/** `educationLevel` holds codes of CEDS (Common Education Data Standards, "Entry Grade Level"): KG, 01 … 12, and some
 *  for before and after school, which have no grade here. Files also say K, 6, "Grade 6", "06-08" or HS. */
export function gradesOf(levels: readonly string[]): readonly Grade[] {
  const numbers = new Set(levels.flatMap((level) => level.split(/[,;]/)).flatMap(gradeNumbers))
  return [...numbers].sort((one, other) => one - other).map(gradeOf)
}

const gradeOf = (number: number): Grade => (number === 0 ? 'K' : String(number))

export const levelOf = (grade: Grade): string => (grade === 'K' ? 'KG' : grade.padStart(2, '0'))

const HIGH_SCHOOL = [9, 10, 11, 12]

function gradeNumbers(level: string): readonly number[] {
  const text = level
    .trim()
    .toUpperCase()
    .replace(/^(GRADES?|GR\.?)\s*/, '')
  if (text === 'HS') return HIGH_SCHOOL
  const [first, last, ...rest] = text.split(/\s*[-–]\s*/).map(gradeNumber)
  if (first === undefined || first === null || rest.length > 0) return []
  if (last === undefined) return [first]
  if (last === null || last < first) return []
  return Array.from({ length: last - first + 1 }, (_, step) => first + step)
}

function gradeNumber(text: string): number | null {
  if (/^(K|KG|0K|KINDERGARTEN)$/.test(text)) return 0
  const match = /^0?(\d{1,2})(ST|ND|RD|TH)?$/.exec(text)
  const number = match ? Number(match[1]) : 0
  return number >= 1 && number <= 12 ? number : null
}
