import { Extension } from '@tiptap/core'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { isOwnEdit } from './fill-empty.ts'

/** The shared text keeps marks on letters only, so a formula or a line break that is made bold with its line would
 *  be bold here and nowhere else, until the text is opened again. */
export const bareAtoms = Extension.create({
  name: 'bareAtoms',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _old, { tr }) =>
        transactions.some(isOwnEdit) && takeMarksOff(tr) ? tr : null,
    }),
  ],
})

function takeMarksOff(transaction: Transaction): boolean {
  transaction.doc.descendants((node, at) => {
    if (node.isInline && !node.isText) for (const mark of node.marks) transaction.removeNodeMark(at, mark)
    return !node.isAtom
  })
  return transaction.docChanged
}
