import { openStorage } from './staff.ts'
import type { Typist } from './typist.ts'

/** Compares what the host called taken with what lies on its disk after it has ended: every edit of every chain, and
 *  every letter of every text. */
export function whatWasLost(
  dataDir: string,
  typists: readonly { readonly room: string; readonly typist: Typist }[],
): { readonly edits: number; readonly texts: number } {
  const storage = openStorage(dataDir)
  let edits = 0
  let texts = 0
  for (const { room, typist } of typists) {
    const stored = storage.editLog.heads(room).get(typist.writer) ?? 0
    edits += Math.max(0, typist.taken() - stored)
    const text = storage.library.read(room, (doc) => doc.getText(typist.field).toString())
    if (text !== typist.text()) texts += 1
  }
  storage.close()
  return { edits, texts }
}
