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
  const title = shortTitle(lineText(source, unit.title))
  return `@page { size: ${SIZES[order.paper]}; margin-block: 15mm 19mm; @bottom-center { content: ${codeContent(source, code)} } }
@page :left { margin-left: ${OUTER_MM}mm; margin-right: ${BINDING_MM}mm; @bottom-left { content: ${pageOf(source)} } }
@page :right { margin-left: ${BINDING_MM}mm; margin-right: ${OUTER_MM}mm; @bottom-right { content: ${pageOf(source)} } }
${innerFooter('', title)}
${parts.map((part) => `#${part.anchor} { page: ${part.anchor} }\n${innerFooter(part.anchor, `${title} · ${shortTitle(part.footer)}`)}`).join('\n')}
@page cover { @bottom-left { content: none } @bottom-right { content: none } }`
}

/** The page's number stands outside, what it belongs to inside, the code between them. */
const innerFooter = (page: string, text: string): string =>
  `@page ${page}:left { @bottom-right { content: ${cssString(text)} } }
@page ${page}:right { @bottom-left { content: ${cssString(text)} } }`

function pageOf({ words }: PacketSource): string {
  const [before, between, after] = words.pageOf.map(cssString)
  return `${before} counter(page) ${between} counter(pages) ${after}`
}

/** On learners' pages their symbol stands beside the code. */
const codeContent = (source: PacketSource, code: string): string =>
  isTeacherEdition(source)
    ? cssString(code)
    : `url("${learnerSymbolUrl(source.order.level)}") "  " ${cssString(code)}`

// Two titles and the code share a line.
const LONGEST = 40

function shortTitle(title: string): string {
  const words = plainWords(title)
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`
}
