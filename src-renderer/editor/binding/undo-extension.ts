import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { getRelativeSelection, relativePositionToAbsolutePosition, ySyncPluginKey } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import type { SharedUndo } from '../shared-undo.ts'
import { bindingIn } from './place.ts'

/** Undo in a cell is the document's one undo. y-tiptap's own plugin is not used: it destroys a shared manager
 *  when any editor goes. Each step remembers where the caret stood in the texts it changed. */
export const createUndoExtension = (undo: SharedUndo, fragment: Y.XmlFragment) =>
  Extension.create({
    name: 'sharedUndo',
    priority: 1000,
    addKeyboardShortcuts: () => ({
      'Mod-z': () => undo.undo() || true,
      'Mod-y': () => undo.redo() || true,
      'Shift-Mod-z': () => undo.redo() || true,
    }),
    addProseMirrorPlugins: () => [undoPlugin(undo, fragment)],
  })

type RelativeSelection = ReturnType<typeof getRelativeSelection>
type StackEvent = Parameters<Parameters<Y.UndoManager['on']>[1]>[0] & {
  stackItem: { meta: Map<unknown, unknown> }
  changedParentTypes: Map<unknown, unknown>
}

const undoKey = new PluginKey<RelativeSelection | null>('shared-undo')

function undoPlugin(undo: SharedUndo, fragment: Y.XmlFragment): Plugin {
  return new Plugin({
    key: undoKey,
    state: {
      init: (): RelativeSelection | null => null,
      // Read before the change is written: afterwards these positions no longer exist in the shared text.
      apply: (transaction, before, oldState) =>
        transaction.docChanged && !isFromElsewhere(transaction.getMeta(ySyncPluginKey))
          ? getRelativeSelection(bindingIn(oldState), oldState)
          : before,
    },
    props: { handleDOMEvents: { beforeinput: (_view, event) => runMenuUndo(undo, event) } },
    view: (view) => {
      undo.manager.addTrackedOrigin(ySyncPluginKey)
      return followSteps(undo, fragment, view)
    },
  })
}

const isFromElsewhere = (meta: { isChangeOrigin?: boolean } | undefined): boolean =>
  meta?.isChangeOrigin === true

/** "Undo" in the browser's own menus would otherwise change the page behind the editor's back. */
function runMenuUndo(undo: SharedUndo, event: InputEvent): boolean {
  if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false
  event.preventDefault()
  if (event.inputType === 'historyUndo') undo.undo()
  else undo.redo()
  return true
}

function followSteps({ manager }: SharedUndo, fragment: Y.XmlFragment, view: EditorView) {
  const remember = ({ stackItem, changedParentTypes }: StackEvent) => {
    const place = undoKey.getState(view.state)
    if (place && changedParentTypes.has(fragment)) stackItem.meta.set(fragment, place)
  }
  const goBack = ({ stackItem, changedParentTypes }: StackEvent) => {
    const place = stackItem.meta.get(fragment) as RelativeSelection | undefined
    if (place && changedParentTypes.has(fragment)) restore(view, place)
  }
  manager.on('stack-item-added', remember)
  manager.on('stack-item-popped', goBack)
  return {
    destroy() {
      manager.off('stack-item-added', remember)
      manager.off('stack-item-popped', goBack)
    },
  }
}

/** Puts the selection where it was; takes the focus only from another cell, never from a button. */
export function restore(view: EditorView, place: RelativeSelection): void {
  const range = rangeOf(view, place)
  if (!range) return
  const { doc, tr } = view.state
  const [anchor, head] = range.map((at) => doc.resolve(Math.min(Math.max(at, 0), doc.content.size)))
  if (!anchor || !head) return
  view.dispatch(tr.setSelection(TextSelection.between(anchor, head)).scrollIntoView())
  if (document.activeElement?.closest('[data-cell]')) view.focus()
}

function rangeOf(view: EditorView, place: RelativeSelection): [number, number] | null {
  const { doc, type, mapping } = bindingIn(view.state)
  const anchor = relativePositionToAbsolutePosition(doc, type, place.anchor, mapping)
  const head = relativePositionToAbsolutePosition(doc, type, place.head, mapping)
  return anchor === null || head === null ? null : [anchor, head]
}
