import * as Y from 'yjs'
import type { Edit } from '../../shared/documents/edit.ts'
import type { Ids } from '../../shared/lib/ids.ts'

/** Ids that a failing test can be read by: `lesson-like` ones, in the order they were made. */
export function countingIds(start = 1): Ids {
  let made = start - 1
  return {
    next() {
      made += 1
      return `id${String(made).padStart(8, '0')}`
    },
  }
}

/** A new document and what it takes to edit it. */
export const newEdit = (doc: Y.Doc = new Y.Doc()): Edit => ({ doc, origin: 'test', ids: countingIds() })
