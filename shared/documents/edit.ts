import type * as Y from 'yjs'
import type { Ids } from '../lib/ids.ts'

/** Who edits what: the document, the origin its transactions carry (undo tracks it), and fresh ids. */
export interface Edit {
  readonly doc: Y.Doc
  readonly origin: unknown
  readonly ids: Ids
}

/** All changes of one action in one transaction: one undo step, one update on the wire. */
export const change = <T>(edit: Edit, run: () => T): T => edit.doc.transact(run, edit.origin)
