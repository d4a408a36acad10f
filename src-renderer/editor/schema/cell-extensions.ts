import type { AnyExtension } from '@tiptap/core'
import type { CellHost } from '../cell-host.ts'
import { answerSpaceNode } from './answer-space-node.ts'
import { blockNodes } from './block-nodes.ts'
import { imageNode } from './image-node.ts'
import { listNodes } from './list-nodes.ts'
import { ownMarks } from './marks.ts'
import { mathNodes } from './math-nodes.ts'
import { tableNodes } from './table-nodes.ts'
import { textNodes } from './text-nodes.ts'

/** The schema of shared/rich-text/schema-names.ts as Tiptap extensions; a test checks that the two agree. */
export const schemaExtensions = (host: CellHost): AnyExtension[] => [
  ...textNodes,
  ...blockNodes,
  ...listNodes,
  ...tableNodes,
  ...mathNodes(host),
  imageNode(host),
  answerSpaceNode,
  ...ownMarks,
]
