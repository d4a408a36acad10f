import { type AnyExtension, Node, textblockTypeInputRule, wrappingInputRule } from '@tiptap/core'
import { headingLevels } from '../../../shared/rich-text/schema-names.ts'

/** Containers take `block*`: when two people empty one from two sides the merged text must still be drawable,
 *  or y-tiptap would take the container out. `fill-empty.ts` puts a paragraph where a caret needs one. */
export const documentNode = Node.create({ name: 'doc', topNode: true, content: 'block+' })

/** Two levels: a section has its own heading outside the text. */
export const headingNode = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () => [
    { tag: 'h1', attrs: { level: 2 } },
    { tag: 'h2', attrs: { level: 2 } },
    ...['h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 3 } })),
  ],
  renderHTML: ({ node }) => [node.attrs.level === 3 ? 'h3' : 'h2', 0],
  addKeyboardShortcuts() {
    return Object.fromEntries(
      headingLevels.map((level) => [
        `Mod-Alt-${level}`,
        () => this.editor.commands.toggleNode(this.name, 'paragraph', { level }),
      ]),
    )
  },
  addInputRules() {
    return headingLevels.map((level) =>
      textblockTypeInputRule({
        find: new RegExp(`^#{${level - 1}}\\s$`),
        type: this.type,
        getAttributes: { level },
      }),
    )
  },
})

/** A sentence frame: words a learner may borrow. */
export const blockquoteNode = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'block*',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })]
  },
})

export const blockNodes: readonly AnyExtension[] = [documentNode, headingNode, blockquoteNode]
