import { type AnyExtension, type Editor, Extension, Node, nodeInputRule } from '@tiptap/core'
import { dropCursor } from '@tiptap/pm/dropcursor'
import { gapCursor } from '@tiptap/pm/gapcursor'

/** The plain nodes. Written here rather than taken from Tiptap's starter kit, which brings a link finder, code
 *  blocks and a trailing paragraph that would be written into every text that is merely opened. */
export const paragraphNode = Node.create({
  name: 'paragraph',
  // The first block of the schema is what an empty place is filled with.
  priority: 1000,
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
  addKeyboardShortcuts() {
    return { 'Mod-Alt-0': () => this.editor.commands.setNode(this.name) }
  },
})

const textNode = Node.create({ name: 'text', group: 'inline' })

const hardBreakNode = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    const breakLine = () => putBreak(this.editor)
    return { 'Shift-Enter': breakLine, 'Mod-Enter': breakLine }
  },
})

function putBreak({ state, view }: Editor): boolean {
  const { hardBreak } = state.schema.nodes
  if (!hardBreak || !state.selection.$from.parent.isTextblock) return false
  const marks = state.storedMarks ?? state.selection.$from.marks()
  view.dispatch(state.tr.replaceSelectionWith(hardBreak.create(), false).ensureMarks(marks).scrollIntoView())
  return true
}

const horizontalRuleNode = Node.create({
  name: 'horizontalRule',
  group: 'block',
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: () => ['hr'],
  addInputRules() {
    return [nodeInputRule({ find: /^(?:---|—-)$/, type: this.type })]
  },
})

/** Where a dragged thing will land, and a caret between two blocks that hold no text. */
const cursors = Extension.create({
  name: 'cursors',
  addProseMirrorPlugins: () => [dropCursor({ color: false, class: 'drop-cursor', width: 2 }), gapCursor()],
})

export const textNodes: readonly AnyExtension[] = [
  paragraphNode,
  textNode,
  hardBreakNode,
  horizontalRuleNode,
  cursors,
]
