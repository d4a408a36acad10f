import { Extension } from '@tiptap/core'
import { Fragment, type NodeType, type Node as ProseMirrorNode, type Schema } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { blockContainers } from '../../../shared/rich-text/schema-names.ts'

/** The schema lets list items, quotes and cells be empty, because two people can empty them together. A caret
 *  cannot stand in nothing, so what is made here is made with a paragraph, and after an edit made here empty
 *  ones are filled and empty lists go. A text that nobody here edits is left as it is. */
export const fillEmpty = Extension.create({
  name: 'fillEmpty',
  onBeforeCreate() {
    for (const name of blockContainers) makeFilled(this.editor.schema, name)
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _old, state) =>
        transactions.some(isOwnEdit) ? fillContainers(state) : null,
    }),
  ],
})

/** Made here, not drawn from elsewhere. */
export const isOwnEdit = (transaction: Transaction): boolean =>
  transaction.docChanged && !transaction.getMeta(ySyncPluginKey)?.isChangeOrigin

function makeFilled(schema: Schema, name: string): void {
  const type = schema.nodes[name]
  const paragraph = schema.nodes.paragraph
  if (!type || !paragraph) return
  const create: NodeType['createAndFill'] = type.createAndFill.bind(type)
  type.createAndFill = (attrs, content, marks) => {
    const given = Fragment.from(content)
    return create(attrs, given.size > 0 ? given : paragraph.create(), marks)
  }
}

const EMPTY_GOES: ReadonlySet<string> = new Set(['bulletList', 'orderedList'])

function fillContainers(state: EditorState): Transaction | null {
  const paragraph = state.schema.nodes.paragraph
  const empties: { node: ProseMirrorNode; at: number }[] = []
  state.doc.descendants((node, at) => {
    const isEmpty = node.childCount === 0
    if (isEmpty && (blockContainers.has(node.type.name) || EMPTY_GOES.has(node.type.name))) {
      empties.push({ node, at })
    }
    return !node.isAtom && !node.isTextblock
  })
  if (empties.length === 0 || !paragraph) return null
  const repair = state.tr
  // From the end, so that earlier positions stay right.
  for (const { node, at } of empties.reverse()) {
    if (EMPTY_GOES.has(node.type.name)) repair.delete(at, at + node.nodeSize)
    else repair.insert(at + 1, paragraph.create())
  }
  return repair
}
