import { Extension } from '@tiptap/core'
import type { ResolvedPos } from '@tiptap/pm/model'
import { NodeSelection, Plugin, type Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Unknown } from './unknown.ts'

/** A block of a newer version is there or not there, but never changed inside: a caret that would land in it
 *  selects it as a whole, and an edit that would reach into it does not happen. While it is selected, typing and
 *  pasting go behind it; only deleting it on purpose takes it away. */
export const wholeInsides = ({ nodes }: Unknown) =>
  Extension.create({
    name: 'wholeInsides',
    priority: 500,
    addProseMirrorPlugins: () =>
      nodes.size === 0
        ? []
        : [
            new Plugin({
              filterTransaction: (transaction) => !reachesInside(transaction, nodes),
              appendTransaction: (_transactions, _old, { tr, selection }) => {
                const around = aroundKept(selection, nodes)
                return around === null ? null : tr.setSelection(NodeSelection.create(tr.doc, around))
              },
              props: {
                handleTextInput: (view, _from, _to, text) => {
                  if (!stepBehind(view, nodes)) return false
                  view.dispatch(view.state.tr.insertText(text).scrollIntoView())
                  return true
                },
                handlePaste: (view) => {
                  stepBehind(view, nodes)
                  return false
                },
              },
            }),
          ],
  })

type Names = Unknown['nodes']

function reachesInside(transaction: Transaction, names: Names): boolean {
  return transaction.steps.some((step, index) => {
    const before = transaction.docs[index]
    let isInside = false
    step.getMap().forEach((start, end) => {
      isInside ||= [start, end].some((at) => before && keptBefore(before.resolve(at), names) !== null)
    })
    return isInside
  })
}

function aroundKept({ $from, $to }: Selection, names: Names): number | null {
  return keptBefore($from, names) ?? keptBefore($to, names)
}

/** Where the outermost kept block around a position starts. */
function keptBefore($at: ResolvedPos, names: Names): number | null {
  for (let depth = 1; depth <= $at.depth; depth++) {
    if (names.has($at.node(depth).type.name)) return $at.before(depth)
  }
  return null
}

/** From a selected block to a place to write behind it. False when no such block is selected. */
function stepBehind(view: EditorView, names: Names): boolean {
  const { selection, tr, schema } = view.state
  if (!(selection instanceof NodeSelection) || !names.has(selection.node.type.name)) return false
  if (selection.node.isInline) tr.setSelection(TextSelection.create(tr.doc, selection.to))
  else if (schema.nodes.paragraph) {
    tr.insert(selection.to, schema.nodes.paragraph.create())
    tr.setSelection(TextSelection.create(tr.doc, selection.to + 1))
  }
  view.dispatch(tr)
  return true
}
