import { lineIn } from '../domain/planning/language.ts'
import { safeFileName } from '../lib/file-name.ts'
import { plainWords } from './line-html.ts'
import { isTeacherEdition, lineText, type PacketSource } from './packet-source.ts'
import { packetWords } from './packet-words.ts'

/** What the packet is called in a reader's title bar. A learner's copy says nothing of its level. */
export function packetTitle(source: PacketSource): string {
  const { unit, words } = source
  const title = plainWords(lineText(source, unit.title))
  const numbered = unit.number === '' ? title : `${words.unit(unit.number)}: ${title}`
  return isTeacherEdition(source) ? `${numbered}. ${words.teacher.edition}, ${source.levelName}` : numbered
}

/** In the unit's own language. Shapes stand for levels here too: file names are read over shoulders and printed
 *  on separator sheets. */
export function packetFileName({ unit, order }: PacketSource): string {
  const words = packetWords(unit.baseLanguage)
  const title = lineIn(unit.title, unit.baseLanguage, unit.baseLanguage)
  const edition = order.edition === 'teacher' ? words.teacher.edition : words.studentEdition
  return `${safeFileName(title, 'packet')}-${safeFileName(`${edition} ${words.symbols[order.level]} ${order.language}`)}.pdf`
}
