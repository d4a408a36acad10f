import type { List, PhrasingContent, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { mathFromMarkdown } from 'mdast-util-math'
import { gfmTable } from 'micromark-extension-gfm-table'
import { math } from 'micromark-extension-math'
import type { RichMark, RichNode, RichText } from './rich-text.ts'

/** Markdown (CommonMark, GFM tables, `$mathematics$`) to rich text. A fenced block `lines 4`, `grid 6` or
 *  `box 3` is answer space of so many writing lines. HTML in Markdown is taken as the text it is. */
export function markdownToRichText(markdown: string): RichText {
  const tree = fromMarkdown(dedent(markdown), {
    extensions: [gfmTable(), math()],
    mdastExtensions: [gfmTableFromMarkdown(), mathFromMarkdown()],
  })
  return { type: 'doc', content: tree.children.flatMap(toBlock) }
}

/** Text written inside code is indented with the code; the common indent is not meant. */
function dedent(text: string): string {
  const lines = text.replace(/^\n+|\s+$/g, '').split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0)
  const common = Math.min(...indents, Number.POSITIVE_INFINITY)
  return Number.isFinite(common) ? lines.map((line) => line.slice(common)).join('\n') : ''
}

const paragraph = (children: readonly PhrasingContent[]): RichNode => ({
  type: 'paragraph',
  content: toInline(children, []),
})

function toBlock(node: RootContent): RichNode[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(node.children)]
    case 'heading':
      return [
        { type: 'heading', attrs: { level: node.depth <= 2 ? 2 : 3 }, content: toInline(node.children, []) },
      ]
    case 'blockquote':
      return [{ type: 'blockquote', content: node.children.flatMap(toBlock) }]
    case 'list':
      return [toList(node)]
    case 'table':
      return [toTable(node)]
    case 'math':
      return [{ type: 'mathBlock', attrs: { latex: node.value } }]
    case 'code':
      return [toAnswerSpaceOrText(node.lang, node.meta, node.value)]
    case 'thematicBreak':
      return [{ type: 'horizontalRule' }]
    case 'html':
      return [{ type: 'paragraph', content: [{ type: 'text', text: node.value }] }]
    default:
      return []
  }
}

function toList(list: List): RichNode {
  const content = list.children.map((item) => ({
    type: 'listItem',
    content: item.children.flatMap(toBlock),
  }))
  if (!list.ordered) return { type: 'bulletList', content }
  return { type: 'orderedList', attrs: { start: list.start ?? 1 }, content }
}

function toTable(table: Table): RichNode {
  const content = table.children.map((row, index) => ({
    type: 'tableRow',
    content: row.children.map((cell) => ({
      type: index === 0 ? 'tableHeader' : 'tableCell',
      attrs: { colspan: 1, rowspan: 1 },
      content: [paragraph(cell.children)],
    })),
  }))
  return { type: 'table', content }
}

function toAnswerSpaceOrText(
  language: string | null | undefined,
  meta: string | null | undefined,
  value: string,
): RichNode {
  const lines = Number.parseInt(meta ?? '', 10)
  if ((language === 'lines' || language === 'grid' || language === 'box') && lines > 0) {
    return { type: 'answerSpace', attrs: { style: language, lines } }
  }
  return { type: 'paragraph', content: [{ type: 'text', text: value, marks: [{ type: 'code' }] }] }
}

function toInline(children: readonly PhrasingContent[], marks: readonly RichMark[]): RichNode[] {
  return children.flatMap((child) => toInlineNode(child, marks))
}

function toInlineNode(child: PhrasingContent, marks: readonly RichMark[]): RichNode[] {
  switch (child.type) {
    case 'text':
      return child.value === '' ? [] : [textNode(child.value.replaceAll('\n', ' '), marks)]
    case 'strong':
      return toInline(child.children, [...marks, { type: 'bold' }])
    case 'emphasis':
      return toInline(child.children, [...marks, { type: 'italic' }])
    case 'link':
      return toInline(child.children, [...marks, { type: 'link', attrs: { href: child.url } }])
    case 'inlineCode':
      return [textNode(child.value, [...marks, { type: 'code' }])]
    case 'inlineMath':
      return [{ type: 'mathInline', attrs: { latex: child.value } }]
    case 'break':
      return [{ type: 'hardBreak' }]
    case 'html':
      return [textNode(child.value, marks)]
    default:
      return []
  }
}

const textNode = (text: string, marks: readonly RichMark[]): RichNode =>
  marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }
