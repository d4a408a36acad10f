/** Trials of one room in the worker, one after the other: each holds a copy of the document. */
export interface RoomTrials {
  /** Of an edit of this writer; null when it is of no chain. */
  run<T>(writer: string | null, trial: () => Promise<T>): Promise<T>
  /** Ends with the trial that is going on for an edit of one of these chains; null when there is none. */
  ofChains(writers: readonly string[]): Promise<unknown> | null
  /** Ends with all that are going on and wait; null when there are none. */
  all(): Promise<unknown> | null
}

export function createRoomTrials(): RoomTrials {
  const ofWriter = new Map<string, Promise<unknown>>()
  let last: Promise<unknown> = Promise.resolve()
  let running = 0
  return {
    run(writer, trial) {
      running += 1
      const mine = last.then(trial).finally(() => {
        running -= 1
        if (writer !== null) ofWriter.delete(writer)
      })
      last = mine.catch(() => {})
      if (writer !== null) ofWriter.set(writer, last)
      return mine
    },
    ofChains: (writers) => writers.map((writer) => ofWriter.get(writer)).find((trial) => trial) ?? null,
    all: () => (running > 0 ? last : null),
  }
}
