import { carriesChange, SYNC_STEP_2 } from '../../shared/protocol/wire.ts'
import type { SocketClass } from './port-socket.ts'

/** Knows for one document whether everything typed here is on disk: it counts the changes that left over the
 *  present socket and those the host has acknowledged after its commit. What was made elsewhere does not count. */
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
  /** Frames with changes that left over the present socket: what the host counts. */
  let sent = 0
  let acked = 0
  /** How many of them must be acknowledged before all that was made here is on disk. */
  let needed = 0
  /** The host's question of this socket was answered: from now on it has all that was made here. */
  let isAnswered = false
  /** Changes that no socket has carried yet, or that were on the way when it broke. */
  let adrift = false

  const tell = () => {
    for (const listener of listeners) listener()
  }

  function left(frame: Uint8Array): void {
    sent += 1
    const isAnswer = frame[1] === SYNC_STEP_2
    // An answer carries everything the host lacks, and every opening needs one: it counts as a change of ours only
    // when something was adrift. Updates are sent for what was made here alone.
    if (!isAnswer || adrift) needed = sent
    if (isAnswer) {
      isAnswered = true
      adrift = false
    }
    tell()
  }

  class MeteredSocket extends Base {
    constructor(url: string, protocols?: string | string[]) {
      super(url, protocols)
      sent = 0
      acked = 0
      needed = 0
      isAnswered = false
    }

    override send(data: string | Uint8Array): void {
      if (data instanceof Uint8Array && carriesChange(data)) left(data)
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
      if (needed > acked) adrift = true
      isAnswered = false
      tell()
    },
    changed() {
      if (!isAnswered) adrift = true
      tell()
    },
    state: () => (adrift ? 'notSaved' : needed > acked ? 'saving' : 'saved'),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
