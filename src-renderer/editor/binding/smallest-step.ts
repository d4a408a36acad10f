import type { Node as ProseMirrorNode, Slice } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import * as Y from 'yjs'
import type { Binding } from './binding.ts'

/** y-tiptap draws every change from elsewhere by replacing the whole document. That breaks off an input method in
 *  the middle of a word and leaves half of it behind, so here only what differs is replaced. */
export function drawSmallest(binding: Binding): void {
  Object.defineProperty(binding, '_tr', {
    get() {
      const transaction: Transaction = binding.prosemirrorView.state.tr.setMeta('addToHistory', false)
      const replace = transaction.replace.bind(transaction)
      transaction.replace = (from, to, slice) => {
        const step = slice && smallestStep(transaction.doc, slice)
        if (step === null) return transaction
        return step && !transaction.maybeStep(step).failed ? transaction : replace(from, to, slice)
      }
      return transaction
    },
  })
}

/** The step from a document to the same document with other content; null when nothing differs, undefined when
 *  it cannot be said in one step. */
function smallestStep(doc: ProseMirrorNode, { content }: Slice): ReplaceStep | null | undefined {
  if (!doc.type.validContent(content)) return undefined
  const next = doc.copy(content)
  const before = sameBlocks(doc, next, 0)
  const after = sameBlocks(doc, next, before.count, 'from the end')
  const isOneBlock = [doc, next].every(({ childCount }) => childCount - before.count - after.count === 1)
  if (isOneBlock) return stepInside(doc, next)
  const [from, to] = [before.size, doc.content.size - after.size]
  const end = content.size - after.size
  return from === to && from === end ? null : new ReplaceStep(from, to, next.slice(from, end))
}

/** How many whole blocks are the same at one end. Blocks that stay as they are keep their place on the page, and
 *  with it an input method that is at work in one of them. */
function sameBlocks(doc: ProseMirrorNode, next: ProseMirrorNode, taken: number, side?: 'from the end') {
  const most = Math.min(doc.childCount, next.childCount) - taken
  const at = (node: ProseMirrorNode, index: number) => node.child(side ? node.childCount - 1 - index : index)
  let count = 0
  let size = 0
  while (count < most && at(doc, count).eq(at(next, count))) size += at(doc, count++).nodeSize
  return { count, size }
}

function stepInside(doc: ProseMirrorNode, next: ProseMirrorNode): ReplaceStep | null {
  const start = doc.content.findDiffStart(next.content)
  const end = doc.content.findDiffEnd(next.content)
  if (start === null || end === null) return null
  // In repeated letters both ends may claim the same one.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  return new ReplaceStep(start, end.a + overlap, next.slice(start, end.b + overlap))
}

/** After such a step the editor still has its old nodes where nothing differs, while y-tiptap has noted the new
 *  ones; it finds moved blocks by identity. */
export function noteNodes(binding: Binding, type: Y.XmlFragment, node: ProseMirrorNode): void {
  const parts = partsOf(node)
  const children = type.toArray()
  if (children.length !== parts.length) return
  children.forEach((child, index) => {
    const part = parts[index]
    if (child instanceof Y.XmlText && Array.isArray(part)) binding.mapping.set(child, part)
    else if (child instanceof Y.XmlElement && part && !Array.isArray(part)) {
      binding.mapping.set(child, part)
      noteNodes(binding, child, part)
    }
  })
}

/** Children as y-tiptap pairs them: text nodes side by side are one part. */
function partsOf(node: ProseMirrorNode): (ProseMirrorNode | ProseMirrorNode[])[] {
  const parts: (ProseMirrorNode | ProseMirrorNode[])[] = []
  for (const child of node.children) {
    const last = parts.at(-1)
    if (!child.isText) parts.push(child)
    else if (Array.isArray(last)) last.push(child)
    else parts.push([child])
  }
  return parts
}
