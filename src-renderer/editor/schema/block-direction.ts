import { Extension } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { directionOf } from '../text-direction.ts'

/** Turns a paragraph that is written the other way than its cell: English in an Arabic lesson. */
export const blockDirection = (cellDirection: () => string) =>
  Extension.create({
    name: 'blockDirection',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key: directionKey,
        state: {
          init: (_config, state) => turnedBlocks(state.doc, cellDirection()),
          apply: (transaction, before) =>
            transaction.docChanged ? turnedBlocks(transaction.doc, cellDirection()) : before,
        },
        props: { decorations: (state) => directionKey.getState(state) },
      }),
    ],
  })

const directionKey = new PluginKey<DecorationSet>('block-direction')

function turnedBlocks(doc: ProseMirrorNode, cellDirection: string): DecorationSet {
  const turned: Decoration[] = []
  doc.descendants((node, at) => {
    if (!node.isTextblock) return !node.isAtom
    const dir = directionOf(node.textContent)
    if (dir && dir !== cellDirection) turned.push(Decoration.node(at, at + node.nodeSize, { dir }))
    return false
  })
  return DecorationSet.create(doc, turned)
}
