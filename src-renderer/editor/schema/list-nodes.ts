import { type AnyExtension, type Editor, Node, wrappingInputRule } from '@tiptap/core'

export const bulletListNode = Node.create({
  name: 'bulletList',
  // Tiptap's list commands know a list by this group.
  group: 'block list',
  content: 'listItem*',
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: () => ['ul', 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*[-+*]\s$/, type: this.type })]
  },
})

export const orderedListNode = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: 'listItem*',
  addAttributes: () => ({ start: { default: 1, parseHTML: readStart, renderHTML: writeStart } }),
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
  addInputRules() {
    return [
      wrappingInputRule({
        find: /^(\d{1,3})[.)]\s$/,
        type: this.type,
        getAttributes: (match) => ({ start: Number(match[1]) }),
        joinPredicate: (match, node) => node.childCount + Number(node.attrs.start) === Number(match[1]),
      }),
    ]
  },
})

const readStart = (element: HTMLElement) => Number.parseInt(element.getAttribute('start') ?? '1', 10) || 1

const writeStart = ({ start }: Record<string, unknown>) =>
  Number.isInteger(start) && start !== 1 ? { start: String(start) } : {}

export const listItemNode = Node.create({
  name: 'listItem',
  content: 'block*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Backspace: () => isAtItemStart(this.editor) && this.editor.commands.liftListItem(this.name),
      'Mod-]': () => this.editor.commands.sinkListItem(this.name) || isInList(this.editor),
      'Mod-[': () => this.editor.commands.liftListItem(this.name) || isInList(this.editor),
    }
  },
})

export const isInList = (editor: Editor): boolean =>
  ancestors(editor).some((name) => name === 'bulletList' || name === 'orderedList')

/** Names of the nodes around the start of the selection, innermost first. */
export function ancestors(editor: Editor): string[] {
  const { $from } = editor.state.selection
  return Array.from({ length: $from.depth + 1 }, (_, up) => $from.node($from.depth - up).type.name)
}

/** At the very start of an item's first line, where Backspace leaves the list. */
function isAtItemStart(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection
  return (
    empty &&
    $from.parentOffset === 0 &&
    $from.depth > 1 &&
    $from.node(-1).type.name === 'listItem' &&
    $from.index(-1) === 0
  )
}

export const listNodes: readonly AnyExtension[] = [bulletListNode, orderedListNode, listItemNode]
