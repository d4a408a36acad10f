import type { AnyExtension } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import type { CellHost } from '../cell-host.ts'
import { answerSpaceNode } from './answer-space-node.ts'
import { blockNodes } from './block-nodes.ts'
import { imageNode } from './image-node.ts'
import { listNodes } from './list-nodes.ts'
import { ownMarks } from './marks.ts'
import { mathNodes } from './math-nodes.ts'
import { tableNodes } from './table-nodes.ts'

/** The schema of shared/rich-text/schema-names.ts as Tiptap extensions; test/renderer/editor checks that the
 *  two agree. From the starter kit only what fits as it is; its trailing paragraph would be written into every
 *  text that is merely opened. */
export const schemaExtensions = (host: CellHost): AnyExtension[] => [
  StarterKit.configure({
    blockquote: false,
    bulletList: false,
    code: false,
    codeBlock: false,
    document: false,
    heading: false,
    link: false,
    listItem: false,
    listKeymap: false,
    orderedList: false,
    trailingNode: false,
    undoRedo: false,
    dropcursor: { color: false, class: 'drop-cursor', width: 2 },
  }),
  ...blockNodes,
  ...listNodes,
  ...tableNodes,
  ...mathNodes(host),
  imageNode(host),
  answerSpaceNode,
  ...ownMarks,
]
