import { carriesChange } from '../../shared/protocol/wire.ts'
import type { SocketClass } from './port-socket.ts'

/** Knows for one document whether everything typed here is on disk: it counts the changes that left over the
 *  present socket and those the host has acknowledged after its commit. */
export interface SavedMeter {
  readonly Socket: SocketClass
  /** The host has committed the first `count` changes of the present socket. */
  acknowledged(count: number): void
  /** The socket is gone; what was on its way may not have arrived. */
  disconnected(): void
  /** A change was made here; it may not have left yet. */
  changed(): void
  state(): SavedState
  onChange(listener: () => void): () => void
}

export type SavedState = 'saved' | 'saving' | 'notSaved'

export function createSavedMeter(Base: SocketClass): SavedMeter {
  const listeners = new Set<() => void>()
  let sent = 0
  let acked = 0
  let isOpen = false
  /** Changes that no socket has carried yet, or that were on the way when it broke. */
  let adrift = false

  const tell = () => {
    for (const listener of listeners) listener()
  }

  class MeteredSocket extends Base {
    constructor(url: string, protocols?: string | string[]) {
      super(url, protocols)
      sent = 0
      acked = 0
      isOpen = false
    }

    override send(data: string | Uint8Array): void {
      if (data instanceof Uint8Array && carriesChange(data)) {
        sent += 1
        // The first change of a socket answers the host's question and carries everything it lacks.
        isOpen = true
        adrift = false
        tell()
      }
      super.send(data)
    }
  }
  return {
    Socket: MeteredSocket,
    acknowledged(count) {
      acked = count
      tell()
    },
    disconnected() {
      if (sent > acked) adrift = true
      isOpen = false
      tell()
    },
    changed() {
      if (!isOpen) adrift = true
      tell()
    },
    state: () => (adrift ? 'notSaved' : sent > acked ? 'saving' : 'saved'),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
