import { type Editor, Extension } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { CellSelection } from '@tiptap/pm/tables'
import type { CellHost } from '../cell-host.ts'
import { ancestors } from './list-nodes.ts'

/** The way out of a cell for people who use no mouse: Tab goes on to the next control. Inside a table Tab goes
 *  to the next cell, out of the last one it leaves; after Esc it leaves from anywhere. */
export const cellKeyboard = (host: CellHost, focusToolbar: () => boolean) =>
  Extension.create<unknown, { mayTabOut: boolean }>({
    name: 'cellKeyboard',
    priority: 200,
    addStorage: () => ({ mayTabOut: false }),
    onFocus() {
      this.storage.mayTabOut = false
    },
    addKeyboardShortcuts() {
      const tab = (step: 'goToNextCell' | 'goToPreviousCell') => () => {
        const isInTable = ancestors(this.editor).includes('table')
        // True would keep the focus here; false lets the browser move it.
        return isInTable && !this.storage.mayTabOut && this.editor.commands[step]()
      }
      return {
        Tab: tab('goToNextCell'),
        'Shift-Tab': tab('goToPreviousCell'),
        'Alt-F10': focusToolbar,
        'Mod-Shift-k': () => openLink(this.editor, host),
        Escape: () => {
          this.storage.mayTabOut = true
          if (!narrowSelection(this.editor)) host.onEscape()
          return true
        },
      }
    },
  })

/** From whole cells or a picture back to a caret. False when there is nothing to narrow. */
function narrowSelection(editor: Editor): boolean {
  const { selection, doc } = editor.state
  if (selection instanceof TextSelection) return false
  const place = selection instanceof CellSelection ? selection.$headCell.pos + 1 : selection.to
  const caret = TextSelection.near(doc.resolve(Math.min(place, doc.content.size)))
  editor.view.dispatch(editor.state.tr.setSelection(caret))
  return true
}

/** Asks for the address of the selected words, or changes the one under the caret. */
export function openLink(editor: Editor, host: CellHost): boolean {
  if (!editor.isEditable) return false
  host.onDialog({ type: 'link', href: String(editor.getAttributes('link').href ?? '') })
  return true
}
