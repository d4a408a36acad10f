import { Extension } from '@tiptap/core'
import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model'
import { NodeSelection, Plugin, type Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { isOwnEdit } from '../schema/fill-empty.ts'
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
              appendTransaction: (transactions, before, { tr, selection }) => {
                if (transactions.some(isOwnEdit)) putBack(tr, keptIn(before.doc, nodes), transactions)
                const around = aroundKept(selection, nodes)
                if (around !== null) tr.setSelection(NodeSelection.create(tr.doc, around))
                return tr.docChanged || around !== null ? tr : null
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

interface KeptNode {
  readonly node: ProseMirrorNode
  readonly at: number
}

/** The outermost kept blocks of a document. */
function keptIn(doc: ProseMirrorNode, names: Names): KeptNode[] {
  const kept: KeptNode[] = []
  doc.descendants((node, at) => {
    if (names.has(node.type.name)) kept.push({ node, at })
    return !node.isAtom
  })
  return kept
}

/** A mark put on a whole selection also reaches the words inside such blocks: those are put back as they were. */
function putBack(repair: Transaction, kept: readonly KeptNode[], edits: readonly Transaction[]): void {
  for (const { node, at } of kept) {
    const now = edits.reduce((place, { mapping }) => mapping.map(place), at)
    const after = repair.doc.nodeAt(now)
    if (after?.type === node.type && !after.content.eq(node.content)) {
      repair.replaceWith(now, now + after.nodeSize, after.copy(node.content))
    }
  }
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
