import { cssString } from './html.ts'
import { learnerSymbolUrl } from './learner-symbol.ts'
import { plainWords } from './line-html.ts'
import type { PacketPart } from './packet-parts.ts'
import { isTeacherEdition, lineText, type PacketSource } from './packet-source.ts'

/** The sheet: size, margins, footer. Page margins know no logical sides; left and right here are those of an
 *  open booklet, so the binding edge is right on a left page and left on a right page in any language.
 *  Every part is a named page, because only so can its name stand in the footer. */

const SIZES = { letter: '8.5in 11in', a4: '210mm 297mm' } as const

/** Room for three holes. */
const BINDING_MM = 23
const OUTER_MM = 15

export function pageCss(source: PacketSource, parts: readonly PacketPart[], code: string): string {
  const { order, unit } = source
  const title = cssString(short(lineText(source, unit.title)))
  return `@page { size: ${SIZES[order.paper]}; margin-block: 15mm 19mm; }
@page :left { margin-left: ${OUTER_MM}mm; margin-right: ${BINDING_MM}mm; }
@page :right { margin-left: ${BINDING_MM}mm; margin-right: ${OUTER_MM}mm; }
${footer('', source, title, code)}
${parts.map((part) => namedPage(source, part, code)).join('\n')}
@page cover { @bottom-left { content: none } @bottom-right { content: none } @bottom-center { content: none } }`
}

function namedPage(source: PacketSource, part: PacketPart, code: string): string {
  const unitTitle = lineText(source, source.unit.title)
  const text = [short(unitTitle), short(part.footer)].join(' · ')
  return `#${part.anchor} { page: ${part.anchor} }\n${footer(part.anchor, source, cssString(text), code)}`
}

// Two of them and the code share a line.
const LONGEST = 40

function short(title: string): string {
  const words = plainWords(title)
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`
}

/** Page number outside, title inside, code between them. */
function footer(name: string, source: PacketSource, title: string, code: string): string {
  const [before, between, after] = source.words.pageOf.map(cssString)
  const number = `${before} counter(page) ${between} counter(pages) ${after}`
  const symbol = isTeacherEdition(source) ? '' : `url("${learnerSymbolUrl(source.order.level)}") "  " `
  const middle = `@bottom-center { content: ${symbol}${cssString(code)} }`
  return `@page ${name}:left { @bottom-left { content: ${number} } ${middle} @bottom-right { content: ${title} } }
@page ${name}:right { @bottom-left { content: ${title} } ${middle} @bottom-right { content: ${number} } }`
}
