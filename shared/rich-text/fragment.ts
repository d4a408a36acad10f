import * as Y from 'yjs'
import { type Attributes, isSolid, type RichMark, type RichNode, type RichText } from './rich-text.ts'

/** Between a Y.XmlFragment, laid as y-tiptap lays it (element = node, formatted XmlText = text with marks),
 *  and plain rich text. Works on the host, where no editor is loaded, and takes node names it has never seen. */

export function readFragment(fragment: Y.XmlFragment): RichText {
  return { type: 'doc', content: fragment.toArray().flatMap(readNode) }
}

/** A child of a fragment as plain nodes: one element, or the runs of a text; nothing for anything else. */
export function readNode(child: unknown): RichNode[] {
  if (child instanceof Y.XmlText) return readText(child)
  if (!(child instanceof Y.XmlElement)) return []
  const attrs = child.getAttributes() as Attributes
  const content = child.toArray().flatMap(readNode)
  return [
    {
      type: child.nodeName,
      ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
      ...(content.length > 0 ? { content } : {}),
    },
  ]
}

function readText(text: Y.XmlText): RichNode[] {
  return (text.toDelta() as { insert: unknown; attributes?: Attributes }[]).flatMap((part) => {
    if (typeof part.insert !== 'string') return []
    const marks = Object.entries(part.attributes ?? {}).map(toMark)
    return [{ type: 'text', text: part.insert, ...(marks.length > 0 ? { marks } : {}) }]
  })
}

function toMark([name, value]: [string, unknown]): RichMark {
  // y-tiptap writes marks that may overlap themselves as `name--hash`.
  const type = /(.*)--[a-zA-Z0-9+/=]{8}$/.exec(name)?.[1] ?? name
  const attrs = typeof value === 'object' && value !== null ? (value as Attributes) : {}
  return Object.keys(attrs).length > 0 ? { type, attrs } : { type }
}

/** Same answer as `isEmptyText(readFragment(…))`, stopping at the first thing a reader would see. */
export function isEmptyFragment(fragment: Y.XmlFragment): boolean {
  return !fragment.toArray().some((child) => {
    if (child instanceof Y.XmlText) return wordsOf(child).trim() !== ''
    return child instanceof Y.XmlElement && (isSolid(child.nodeName) || !isEmptyFragment(child))
  })
}

/** The characters alone. `toString` of an XmlText also writes its marks, at ten times the cost. */
const wordsOf = (text: Y.XmlText): string => Y.Text.prototype.toString.call(text)

/** Puts `text` at the end of the fragment. Call inside one transaction with whatever belongs to it. */
export function appendToFragment(fragment: Y.XmlFragment, text: RichText): void {
  fragment.insert(fragment.length, text.content.map(toElement))
}

function toElement(node: RichNode): Y.XmlElement {
  const element = new Y.XmlElement(node.type)
  for (const [key, value] of Object.entries(node.attrs ?? {})) {
    if (value !== null && value !== undefined) element.setAttribute(key, value as string)
  }
  element.insert(0, toChildren(node.content ?? []))
  return element
}

/** Runs of text become one XmlText, as an editor would have written them. */
export function toChildren(nodes: readonly RichNode[]): (Y.XmlElement | Y.XmlText)[] {
  const children: (Y.XmlElement | Y.XmlText)[] = []
  let run: RichNode[] = []
  const endRun = () => {
    if (run.length > 0) children.push(toXmlText(run))
    run = []
  }
  for (const node of nodes) {
    if (node.text !== undefined) run.push(node)
    else {
      endRun()
      children.push(toElement(node))
    }
  }
  endRun()
  return children
}

function toXmlText(run: readonly RichNode[]): Y.XmlText {
  const text = new Y.XmlText()
  text.applyDelta(
    run.map((node) => ({
      insert: node.text ?? '',
      attributes: Object.fromEntries((node.marks ?? []).map((mark) => [mark.type, mark.attrs ?? {}])),
    })),
  )
  return text
}
