import { createHash } from 'node:crypto'
import * as Y from 'yjs'
import { err, ok, type Result } from '../../../shared/lib/result.ts'

/** What is kept about bytes that broke a document, so that they can be named, refused and looked into. */
export interface Quarantined {
  readonly sha256: string
  readonly bytes: number
  readonly writer: string
}

/** The document object is no longer to be trusted: it may hold half an edit, keep the next ones waiting or have
 *  stopped telling its changes. Throw it away and load it from the log, which never had the offender. */
export interface Poisoned {
  readonly type: 'Poisoned'
  readonly cause: 'threw' | 'pending'
  readonly quarantine: Quarantined
}

/** The last step behind the gate. Yjs has no way back from a failed apply, so a failure is about the document. A
 *  listener of the document that throws counts too: it may not have seen the change it was to write down. */
export function applySafely(edit: {
  readonly doc: Y.Doc
  readonly update: Uint8Array
  readonly writer: string
  readonly origin: unknown
}): Result<void, Poisoned> {
  const { doc, update, writer, origin } = edit
  const poisoned = (cause: Poisoned['cause']) =>
    err<Poisoned>({ type: 'Poisoned', cause, quarantine: quarantine(update, writer) })
  try {
    Y.applyUpdate(doc, update, origin)
  } catch {
    return poisoned('threw')
  }
  return hasPending(doc) ? poisoned('pending') : ok()
}

/** Something in the document waits for what nobody sent. */
export const hasPending = ({ store }: Y.Doc): boolean =>
  store.pendingStructs !== null || store.pendingDs !== null

const quarantine = (update: Uint8Array, writer: string): Quarantined => ({
  sha256: createHash('sha256').update(update).digest('hex'),
  bytes: update.length,
  writer,
})
