import type { Layout } from './packet-html.ts'
import type { PacketPart } from './packet-parts.ts'

/** Where parts come to stand once blank pages are put in, from a print without any. Left and right pages have
 *  room of the same size, so a blank page moves what follows by whole pages and changes nothing in it.
 *  `starts`: the page each part started on in that print. */
export function paginate(
  parts: readonly PacketPart[],
  starts: ReadonlyMap<string, number>,
): Required<Layout> {
  const pageNumbers = new Map<string, number>()
  const blanksBefore = new Set<string>()
  for (const part of parts) {
    const printedOn = starts.get(part.anchor)
    if (printedOn === undefined) continue
    const page = printedOn + blanksBefore.size
    const needsBlank = part.startsOnFront && page % 2 === 0
    if (needsBlank) blanksBefore.add(part.anchor)
    pageNumbers.set(part.anchor, needsBlank ? page + 1 : page)
  }
  return { pageNumbers, blanksBefore }
}

/** The same starts as if the blank pages of `layout` were not there. */
export function withoutBlanks(
  parts: readonly PacketPart[],
  starts: ReadonlyMap<string, number>,
  layout: Required<Layout>,
): ReadonlyMap<string, number> {
  let blanks = 0
  const moved = new Map<string, number>()
  for (const { anchor } of parts) {
    if (layout.blanksBefore.has(anchor)) blanks += 1
    const start = starts.get(anchor)
    if (start !== undefined) moved.set(anchor, start - blanks)
  }
  return moved
}

export const isSettled = (starts: ReadonlyMap<string, number>, layout: Required<Layout>): boolean =>
  [...layout.pageNumbers].every(([anchor, page]) => starts.get(anchor) === page)
