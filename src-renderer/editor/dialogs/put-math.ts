import { NodeSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Place } from '../binding/place.ts'
import type { Cell } from '../cell.ts'
import { insertNodes } from '../slash/insert-block.ts'

export interface MathWanted {
  readonly latex: string
  readonly isBlock: boolean
  /** The formula to change; null for a new one. */
  readonly place: Place | null
}

/** Puts a formula in, changes the one the dialog was opened on, or takes it out when nothing is left of it. */
export function putMath(cell: Cell, wanted: MathWanted): void {
  const view = cell.editor?.view
  if (!view) return
  if (!wanted.place) insertMath(view, wanted)
  else changeMath(view, wanted, wanted.place(view.state))
}

function insertMath(view: EditorView, { latex, isBlock }: MathWanted): void {
  const { mathInline, mathBlock } = view.state.schema.nodes
  if (latex === '' || !mathInline || !mathBlock) return
  if (isBlock) insertNodes(view, [mathBlock.create({ latex })])
  else view.dispatch(view.state.tr.replaceSelectionWith(mathInline.create({ latex }), false).scrollIntoView())
}

/** Colleagues may have taken it away meanwhile; then there is nothing to change. */
function changeMath(view: EditorView, wanted: MathWanted, at: number | null): void {
  const node = at === null ? null : view.state.doc.nodeAt(at)
  const wasBlock = node?.type.name === 'mathBlock'
  if (at === null || !node || !(wasBlock || node.type.name === 'mathInline')) return
  const { tr } = view.state
  if (wanted.latex === '') view.dispatch(tr.delete(at, at + node.nodeSize))
  else if (wasBlock === wanted.isBlock) {
    view.dispatch(tr.setNodeMarkup(at, null, { ...node.attrs, latex: wanted.latex }))
  } else moveMath(view, { ...wanted, at })
}

/** From the line of text to a line of its own, or back into a paragraph. */
function moveMath(view: EditorView, { latex, isBlock, at }: MathWanted & { at: number }): void {
  const { tr, schema } = view.state
  const { paragraph, mathInline } = schema.nodes
  if (isBlock) {
    view.dispatch(tr.delete(at, at + 1))
    insertMath(view, { latex, isBlock, place: null })
  } else if (paragraph && mathInline) {
    tr.replaceWith(at, at + 1, paragraph.create(null, mathInline.create({ latex })))
    view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, at + 1)))
  }
}
