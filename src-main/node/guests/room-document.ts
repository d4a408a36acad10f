import * as Y from 'yjs'
import type { Library, OpenedDocument } from '../library/library.ts'

/** The document of a room. Whoever comes to read is answered with the bytes on disk; it is opened by the first change,
 *  as opening costs the memory of the whole and a large one half a second. */
export interface RoomDocument {
  readonly room: string
  /** The live document. */
  live(): Y.Doc
  /** Yjs's state vector. */
  vector(): Uint8Array
  /** A Yjs update with all that a copy with this state vector lacks. Throws for bytes that are none. */
  lacking(vector: Uint8Array): Uint8Array
  release(): void
}

export function openRoomDocument(library: Library, room: string): RoomDocument {
  let opened: OpenedDocument | null = null

  function live(): Y.Doc {
    opened ??= library.open(room)
    return opened.doc
  }

  return {
    room,
    live,
    vector: () => library.vectorAtRest(room) ?? Y.encodeStateVector(live()),
    lacking(vector) {
      const state = library.stateAtRest(room)
      if (!state) return Y.encodeStateAsUpdate(live(), vector)
      return Y.decodeStateVector(vector).size === 0 ? state : Y.diffUpdate(state, vector)
    },
    release() {
      opened?.release()
      opened = null
    },
  }
}
