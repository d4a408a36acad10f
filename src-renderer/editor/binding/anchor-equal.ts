import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import * as Y from 'yjs'
import type { Binding } from './binding.ts'

/** y-tiptap finds blocks again by identity. ProseMirror makes a new node of a paragraph that is only pushed down by
 *  an Enter before it, so y-tiptap would empty the shared paragraph and write its words into another one, and what a
 *  colleague typed in it meanwhile would go. Here a block that says the same as one that lost its place is noted
 *  as that one, before the text is written. */
export function anchorEqual({ mapping }: Binding, type: Y.XmlFragment, node: ProseMirrorNode): void {
  const elements = type.toArray().filter((child): child is Y.XmlElement => child instanceof Y.XmlElement)
  const standing = new Set(node.children)
  const lost = elements.filter((element) => !standing.has(mapping.get(element) as ProseMirrorNode))
  if (lost.length === 0) return
  const noted = new Set(elements.map((element) => mapping.get(element)))
  const fresh = node.children.filter((child) => !child.isText && !noted.has(child))

  const left = lost.filter((element) => {
    const at = fresh.findIndex((child) => saysTheSame(mapping.get(element), child))
    const [found] = at < 0 ? [] : fresh.splice(0, at + 1).slice(-1)
    if (found) mapping.set(element, found)
    return !found
  })
  const [element] = left
  const [child] = fresh
  // One block that changed: something in it may have moved.
  if (left.length === 1 && fresh.length === 1 && element && child && element.nodeName === child.type.name) {
    anchorEqual({ mapping } as Binding, element, child)
  }
}

/** Empty blocks all say the same; taking one for another would gain nothing. */
const saysTheSame = (before: unknown, now: ProseMirrorNode): boolean =>
  now.content.size > 0 && before !== undefined && !Array.isArray(before) && now.eq(before as ProseMirrorNode)
