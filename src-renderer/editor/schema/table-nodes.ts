import { type AnyExtension, type Editor, Node } from '@tiptap/core'
import { Table } from '@tiptap/extension-table'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { fixTables, tableEditing } from '@tiptap/pm/tables'

/** Tables as the teacher sees them: header cells are kept, columns share the width. Rows that colleagues left
 *  uneven (a row added here, a column there) stay uneven until somebody works on the table's shape: repaired
 *  on sight, every screen would add the same missing cell. */
const tableNode = Table.extend({
  content: 'tableRow*',
  renderHTML: () => ['div', { class: 'table-scroll' }, ['table', ['tbody', 0]]],
  addNodeView: () => null,
  addKeyboardShortcuts() {
    // `keyboard.ts` says what Tab does.
    const { Tab: _next, 'Shift-Tab': _previous, ...others } = this.parent?.() ?? {}
    return others
  },
  addProseMirrorPlugins: () => [tableEditingWithoutRepair()],
})

function tableEditingWithoutRepair(): Plugin {
  const { spec } = tableEditing()
  const append = spec.appendTransaction
  return new Plugin({
    ...spec,
    // Given the same state twice it finds nothing to repair and only tidies the selection.
    appendTransaction(this: Plugin, transactions: readonly Transaction[], _old: EditorState, state) {
      return append?.call(this, transactions, state, state)
    },
  })
}

/** Evens out the tables of this text, before a command that works on rows and columns. */
export function repairTables(editor: Editor): void {
  const repair = fixTables(editor.state)
  if (repair?.docChanged) editor.view.dispatch(repair)
}

const tableRowNode = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  tableRole: 'row',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})

const cellNode = (name: string, tag: 'td' | 'th', tableRole: string) =>
  Node.create({
    name,
    content: 'block*',
    tableRole,
    isolating: true,
    addAttributes: () => ({
      colspan: { default: 1, parseHTML: readSpan('colspan'), renderHTML: writeSpan('colspan') },
      rowspan: { default: 1, parseHTML: readSpan('rowspan'), renderHTML: writeSpan('rowspan') },
      // prosemirror-tables reads it; this version never sets it.
      colwidth: { default: null, rendered: false, parseHTML: () => null },
    }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  })

const readSpan = (name: string) => (element: HTMLElement) => {
  const span = Number.parseInt(element.getAttribute(name) ?? '1', 10)
  return span >= 1 && span <= 60 ? span : 1
}

const writeSpan = (name: string) => (attributes: Record<string, unknown>) =>
  attributes[name] === 1 ? {} : { [name]: attributes[name] }

export const tableNodes: readonly AnyExtension[] = [
  tableNode,
  tableRowNode,
  cellNode('tableHeader', 'th', 'header_cell'),
  cellNode('tableCell', 'td', 'cell'),
]
