/** Rich text as plain values: ProseMirror's JSON, with the node names of `schema-names.ts`.
 *  Readers must take any node name: a newer version may have written it. */
export type Attributes = Readonly<Record<string, unknown>>

export interface RichMark {
  readonly type: string
  readonly attrs?: Attributes
}

export interface RichNode {
  readonly type: string
  readonly attrs?: Attributes
  readonly content?: readonly RichNode[]
  readonly marks?: readonly RichMark[]
  readonly text?: string
}

export interface RichText {
  readonly type: 'doc'
  readonly content: readonly RichNode[]
}

export const emptyText: RichText = { type: 'doc', content: [] }

/** True when there is nothing a reader would see. */
export function isEmptyText(text: RichText): boolean {
  return !text.content.some(holdsSomething)
}

const SOLID = new Set(['image', 'mathInline', 'mathBlock', 'answerSpace', 'table', 'horizontalRule'])

/** Nodes that show something although they hold no text. */
export const isSolid = (type: string): boolean => SOLID.has(type)

function holdsSomething(node: RichNode): boolean {
  if (node.text !== undefined) return node.text.trim() !== ''
  return SOLID.has(node.type) || (node.content ?? []).some(holdsSomething)
}

/** The words alone, blocks parted by new lines: for search and for counting. */
export function plainText(text: RichText): string {
  return text.content.map(plainNode).join('\n').trim()
}

const BLOCK_BREAK = new Set([
  'tableRow',
  'tableCell',
  'tableHeader',
  'bulletList',
  'orderedList',
  'blockquote',
  'table',
  'listItem',
])

function plainNode(node: RichNode): string {
  if (node.text !== undefined) return node.text
  if (node.type === 'mathInline' || node.type === 'mathBlock') return String(node.attrs?.latex ?? '')
  if (node.type === 'image') return String(node.attrs?.alt ?? '')
  if (node.type === 'hardBreak') return '\n'
  return (node.content ?? []).map(plainNode).join(BLOCK_BREAK.has(node.type) ? '\n' : '')
}

/** Every node of the text, parents first. */
export function* nodesOf(text: RichText): Generator<RichNode> {
  const waiting = [...text.content]
  for (let node = waiting.shift(); node; node = waiting.shift()) {
    yield node
    waiting.unshift(...(node.content ?? []))
  }
}
