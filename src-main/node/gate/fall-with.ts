import * as Y from 'yjs'
import { checkUpdate } from './update-gate.ts'

/** One edit of a log, in as much as others may build on it. */
interface Logged {
  readonly writer: string
  readonly seq: number
  readonly bytes: Uint8Array
}

/** What cannot stay in a log when one chain is cut off before an edit: the rest of that chain, and whatever builds on
 *  what goes, with the rest of its own chain. Writer -> the first edit that goes.
 *  @param log every edit after `base`, in causal order */
export function fallWith(
  cut: { readonly writer: string; readonly seq: number },
  log: { readonly base: Uint8Array | null; readonly kind: string; readonly edits: Iterable<Logged> },
): ReadonlyMap<string, number> {
  const falling = new Map([[cut.writer, cut.seq]])
  const doc = new Y.Doc()
  if (log.base) Y.applyUpdate(doc, log.base)
  for (const { writer, seq, bytes } of log.edits) {
    if (seq >= (falling.get(writer) ?? Number.POSITIVE_INFINITY)) continue
    const stands = checkUpdate({ doc, update: bytes, kind: log.kind, writer, ownerOf: () => writer })
    if (stands.ok) Y.applyUpdate(doc, bytes)
    else falling.set(writer, seq)
  }
  doc.destroy()
  return falling
}
