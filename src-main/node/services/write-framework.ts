import { setImmediate as pause } from 'node:timers/promises'
import type { JsonObject } from '../../../shared/case/json.ts'
import {
  caseBatches,
  restoreBatches,
  type Standing,
  standingList,
} from '../../../shared/documents/framework/write.ts'
import type { HostParts } from '../host-parts.ts'
import type { CallContext } from './serve-rpc.ts'

type WriteParts = Pick<HostParts, 'library' | 'edits' | 'editLog'>

/** Makes a document say what a file says; gives how many edits that took. All or nothing for whoever reads: a list that
 *  is not here yet is seen when it is whole (cancelled, the same file goes on where this ended), and one that is here
 *  says again what it said. */
export async function writeFramework(
  parts: WriteParts,
  room: string,
  file: JsonObject,
  { signal, progress }: Pick<CallContext, 'signal' | 'progress'>,
): Promise<number> {
  const { library, edits, editLog } = parts
  const [batches, standing] = library.read(
    room,
    (doc) => [caseBatches(doc, file), standingList(doc)] as const,
  )
  const before = editLog.lastRow(room)
  let left = batches.length
  try {
    for (const batch of batches) {
      // Nobody's letter, and no "cancel", must wait for a whole list.
      await pause()
      if (signal.aborted) break
      edits.edit(room, batch)
      edits.commit()
      left -= 1
      progress(batches.length - left, batches.length)
    }
  } finally {
    if (left > 0 && standing) restore(parts, room, standing)
  }
  return editLog.lastRow(room) - before
}

function restore({ library, edits }: WriteParts, room: string, standing: Standing): void {
  for (const batch of library.read(room, (doc) => restoreBatches(doc, standing))) edits.edit(room, batch)
  edits.commit()
}
