/** More titles than a year has lessons is a mistaken paste. */
export const MOST_TITLES = 60

const LONGEST_TITLE = 200

// "1.", "1)", "Lesson 4:", "L4 -", "-", "•": what planning documents put before a title.
const LEAD = /^(?:(?:lesson|lección|leccion|l)\s*\d+\s*[.:)\-–—]\s*|\d+\s*[.:)]\s+|\d+\t|[-–—*•▪◦·]\s+)+/iu

/** The lesson titles in a pasted text: one per line, without numbering and bullets. */
export function titlesIn(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map(titleIn)
    .filter((title) => title !== '')
    .slice(0, MOST_TITLES)
}

const titleIn = (line: string): string =>
  line.trim().replace(LEAD, '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE)
