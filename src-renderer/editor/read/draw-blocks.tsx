import { type CSSProperties, createElement, Fragment, type HTMLAttributes, type ReactNode } from 'react'
import type { Attributes, RichMark, RichNode, RichText } from '../../../shared/rich-text/rich-text.ts'
import { answerLines, answerStyle } from '../node-values.ts'
import { safeLink } from '../safe-link.ts'
import { directionOf } from '../text-direction.ts'
import { MathText } from './MathText.tsx'
import { StoredPicture } from './StoredPicture.tsx'

/** Rich text to React elements, never through HTML. Children are spread into `createElement`, so none needs a key:
 *  a text is drawn anew as a whole. */
export interface DrawOptions {
  readonly dir: string
  /** Stands for a node this version does not know. */
  readonly keptBlock: string
}

/** Deeper than any text of ours; a hostile one must not overflow the stack. */
const DEEPEST = 64

export const drawBlocks = (text: RichText, options: DrawOptions): ReactNode =>
  createElement(Fragment, {}, ...drawNodes(text.content, { ...options, depth: 1, kept: 'div' }))

interface Drawing extends DrawOptions {
  readonly depth: number
  /** What an unknown node becomes: a block, or a piece of a line. */
  readonly kept: 'div' | 'span'
}

function drawNodes(nodes: readonly RichNode[] | undefined, drawing: Drawing): ReactNode[] {
  if (drawing.depth > DEEPEST) return [drawKept(drawing)]
  return (nodes ?? []).map((node) => drawNode(node, { ...drawing, depth: drawing.depth + 1 }))
}

function drawNode(node: RichNode, drawing: Drawing): ReactNode {
  if (node.text !== undefined) return drawText(node.text, node.marks ?? [])
  const tag = PLAIN_TAGS[node.type]
  if (tag) return createElement(tag, {}, ...drawNodes(node.content, drawing))
  const draw = NODES[node.type]
  return draw ? draw(node, drawing) : drawKept(drawing)
}

const PLAIN_TAGS: Readonly<Record<string, string>> = {
  bulletList: 'ul',
  listItem: 'li',
  blockquote: 'blockquote',
}

const NODES: Readonly<Record<string, (node: RichNode, drawing: Drawing) => ReactNode>> = {
  paragraph: (node, drawing) => drawTextBlock('p', node, drawing),
  heading: (node, drawing) => drawTextBlock(node.attrs?.level === 3 ? 'h3' : 'h2', node, drawing),
  orderedList: (node, drawing) =>
    createElement('ol', { start: startOf(node.attrs) }, ...drawNodes(node.content, drawing)),
  table: drawTable,
  image: ({ attrs }) =>
    createElement(StoredPicture, {
      imageId: String(attrs?.imageId ?? ''),
      alt: attrs?.decorative === true ? '' : String(attrs?.alt ?? ''),
      width: attrs?.width ?? null,
    }),
  mathInline: ({ attrs }) => createElement(MathText, { latex: String(attrs?.latex ?? '') }),
  mathBlock: ({ attrs }) => createElement(MathText, { latex: String(attrs?.latex ?? ''), isBlock: true }),
  answerSpace: ({ attrs }) =>
    createElement('div', {
      className: 'answer-space',
      'data-style': answerStyle(attrs?.style),
      style: { '--lines': answerLines(attrs?.lines) } as CSSProperties,
    }),
  horizontalRule: () => createElement('hr'),
  hardBreak: () => createElement('br'),
}

const startOf = (attributes: Attributes | undefined): number | undefined =>
  Number.isInteger(attributes?.start) ? Number(attributes?.start) : undefined

function drawTextBlock(tag: string, node: RichNode, drawing: Drawing): ReactNode {
  const dir = directionOf(wordsOf(node))
  const turned: HTMLAttributes<HTMLElement> = dir && dir !== drawing.dir ? { dir } : {}
  // An empty line keeps its height, as in the editor.
  if (!node.content?.length) return createElement(tag, turned, createElement('br'))
  const children = drawNodes(node.content, { ...drawing, kept: 'span' })
  return createElement(tag, turned, ...children)
}

const wordsOf = (node: RichNode): string => (node.content ?? []).map(({ text = '' }) => text).join('')

const drawKept = ({ kept, keptBlock }: Drawing): ReactNode =>
  createElement(kept, { className: 'kept' }, keptBlock)

function drawTable(table: RichNode, drawing: Drawing): ReactNode {
  const rows = (table.content ?? []).map((row, index) =>
    row.type === 'tableRow'
      ? createElement('tr', {}, ...(row.content ?? []).map((cell) => drawCell(cell, index === 0, drawing)))
      : createElement('tr', {}, createElement('td', { colSpan: 60 }, drawKept(drawing))),
  )
  return createElement(
    'div',
    { className: 'table-scroll' },
    createElement('table', {}, createElement('tbody', {}, ...rows)),
  )
}

function drawCell(cell: RichNode, isFirstRow: boolean, drawing: Drawing): ReactNode {
  const isHeader = cell.type === 'tableHeader'
  return createElement(
    isHeader ? 'th' : 'td',
    {
      colSpan: spanOf(cell.attrs?.colspan),
      rowSpan: spanOf(cell.attrs?.rowspan),
      scope: isHeader ? (isFirstRow ? 'col' : 'row') : undefined,
    },
    ...drawNodes(cell.content, { ...drawing, depth: drawing.depth + 2 }),
  )
}

function spanOf(value: unknown): number | undefined {
  const isSpan = Number.isInteger(value) && Number(value) > 1 && Number(value) <= 60
  return isSpan ? Number(value) : undefined
}

const MARKS: Readonly<Record<string, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
}

function drawText(text: string, marks: readonly RichMark[]): ReactNode {
  return marks.reduce<ReactNode>(drawMark, text)
}

function drawMark(inside: ReactNode, mark: RichMark): ReactNode {
  const tag = MARKS[mark.type]
  if (tag) return createElement(tag, {}, inside)
  const href = mark.type === 'link' ? safeLink(mark.attrs?.href) : null
  if (href === null) return inside
  return createElement('a', { href, target: '_blank', rel: 'noopener noreferrer nofollow' }, inside)
}
