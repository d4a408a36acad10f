import type * as Y from 'yjs'

/** Yjs tidies formatting marks by itself after it has applied what others formatted, and tells the deletions as
 *  changes of this replica. Here every change belongs to somebody: a reader has none, and on a host they would stand
 *  in the log before the edit whose marks they delete, where no colleague can take them. Marks too many show nothing;
 *  formatting the text anew still tidies around itself. */
export function leaveMarksAlone(doc: Y.Doc): void {
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    transaction._needFormattingCleanup = false
  })
}
