import type { Grade } from '../domain/standards/standard.ts'
import { gradesOf } from './case-grades.ts'

/** What sheets write in a column of grades: 6, 06, 6.0, 6th, "Gr. 6", "Grade 6-8", "6 and 7", "K–2", "6.º grado". */
export function gradesInCell(cell: string): readonly Grade[] {
  const text = cell
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bhigh school\b|\b(escuela )?preparatoria\b/g, 'hs')
    .replace(/\bkinder(garten|garden)?\b|\bjardin\b/g, 'k')
    .replace(/\b(grades?|gr|grados?|levels?|nivel(es)?)\b\.?/g, ' ')
    .replace(/(\d)\.0\b/g, '$1')
    .replace(/(\d)\.?(st|nd|rd|th|ero|er|ro|do|to|mo|vo|no|o|a)\b/g, '$1')
    .replace(/\b(through|thru|to|a|al)\b|[–—]/g, '-')
    .replace(/\b(and|y|e)\b|[/&+;|]/g, ',')
  return gradesOf(text.split(',').map((part) => part.trim().replace(/\s*-\s*/g, '-')))
}
