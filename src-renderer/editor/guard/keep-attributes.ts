import type { Attrs, Mark, MarkType, NodeType, Schema } from '@tiptap/pm/model'
import { Mark as ProseMirrorMark } from '@tiptap/pm/model'
import { isMarkName, nodeAttributes } from '../../../shared/rich-text/schema-names.ts'

/** ProseMirror drops attributes a node type does not declare, and y-tiptap then removes them from the shared
 *  text at the next key in that paragraph. Here node types carry on every foreign attribute that was met in
 *  the document, and marks carry on all of theirs. */
export interface KeptAttributes {
  /** To be called before the text that carries them is drawn. */
  allow(attributes: ReadonlyMap<string, ReadonlySet<string>>): void
  readonly allowed: ReadonlyMap<string, ReadonlySet<string>>
}

const OURS: ReadonlySet<string> = new Set(Object.values(nodeAttributes).flat())

/** What `prosemirror-model` does not type but its own code calls on every creation. */
interface OpenType {
  computeAttrs(attrs: Attrs | null): Attrs
  checkAttrs(attrs: Attrs): void
}

export function keepAttributes(schema: Schema): KeptAttributes {
  const allowed = new Map<string, Set<string>>()
  for (const type of Object.values(schema.nodes)) keepOnNodes(type, allowed)
  for (const type of Object.values(schema.marks)) keepOnMarks(type)
  const kept: KeptAttributes = {
    allowed,
    allow(attributes) {
      for (const [name, keys] of attributes) {
        allowed.set(name, new Set([...(allowed.get(name) ?? []), ...keys]))
      }
    },
  }
  schema.cached.keptAttributes = kept
  return kept
}

export const keptAttributesOf = (schema: Schema): KeptAttributes | undefined => schema.cached.keptAttributes

function keepOnNodes(type: NodeType, allowed: ReadonlyMap<string, ReadonlySet<string>>): void {
  const open = type as unknown as OpenType
  const compute = open.computeAttrs.bind(type)
  open.computeAttrs = (attrs) => {
    if (!attrs || allowed.size === 0) return compute(attrs)
    const kept = Object.entries(attrs).filter(([key]) => isKept(allowed, type.name, key))
    return { ...compute(attrs), ...Object.fromEntries(kept) }
  }
  open.checkAttrs = () => {}
}

/** A foreign attribute stays with a paragraph that is made a heading. A name we use ourselves stays only where
 *  it was met, or every heading made a paragraph would carry its level along. */
function isKept(allowed: ReadonlyMap<string, ReadonlySet<string>>, node: string, key: string): boolean {
  if (allowed.get(node)?.has(key)) return true
  return !OURS.has(key) && [...allowed.values()].some((keys) => keys.has(key))
}

function keepOnMarks(type: MarkType): void {
  const create = type.create.bind(type)
  type.create = (attrs) => {
    if (!attrs || typeof attrs !== 'object') return create(null)
    return bareMark(type, isMarkName(type.name) ? { ...create(attrs).attrs, ...attrs } : attrs)
  }
  ;(type as unknown as OpenType).checkAttrs = () => {}
}

const bareMark = (type: MarkType, attrs: Attrs): Mark =>
  new (ProseMirrorMark as unknown as new (type: MarkType, attrs: Attrs) => Mark)(type, attrs)
