import type { Mark, Node as ProseMirrorNode, Schema } from '@tiptap/pm/model'
import { Fragment } from '@tiptap/pm/model'
import * as Y from 'yjs'

/** Whether this schema can draw the whole text. Builds the same nodes y-tiptap will build, but where y-tiptap
 *  deletes what fails, this only says no. */
export function canDraw(fragment: Y.XmlFragment, schema: Schema): boolean {
  try {
    const blocks = fragment.toArray().flatMap((child) => draw(child, schema))
    return blocks.length === 0 || schema.topNodeType.validContent(Fragment.from(blocks))
  } catch {
    // Every failure to build a node is the same answer here, and the caller acts on it.
    return false
  }
}

function draw(child: unknown, schema: Schema): ProseMirrorNode[] {
  if (child instanceof Y.XmlText) return drawText(child, schema)
  if (!(child instanceof Y.XmlElement)) throw new Error('Neither an element nor text')
  const children = child.toArray().flatMap((each) => draw(each, schema))
  return [schema.node(child.nodeName, child.getAttributes(), children)]
}

function drawText(text: Y.XmlText, schema: Schema): ProseMirrorNode[] {
  const parts = text.toDelta() as { insert: string; attributes?: Record<string, object> }[]
  return parts.map((part) => schema.text(part.insert, drawMarks(part.attributes ?? {}, schema)))
}

const drawMarks = (attributes: Record<string, object>, schema: Schema): Mark[] =>
  Object.entries(attributes).map(([key, value]) =>
    schema.mark(key.replace(/--[a-zA-Z0-9+/=]{8}$/, ''), value as Record<string, unknown>),
  )
