import type { Database } from 'better-sqlite3'
import type { Clock } from '../../../shared/lib/clock.ts'
import { createEmitter, type Emitter } from '../../../shared/lib/emitter.ts'
import type { Log } from '../../../shared/lib/log.ts'
import { isFull } from '../store/database.ts'
import type { DocumentLog } from '../store/document-log.ts'

/** Makes edits durable. One promise: whoever is told "saved" will find the edit after a power cut.
 *  Updates are gathered and committed together, log and projections in one transaction with FULL; what waits
 *  for the commit (passing on, acknowledging) runs only after it. A projection may fail; the log may not. */
export interface Committer {
  /** Takes an update that a document has just applied. */
  add(room: string, update: Uint8Array): void
  /** Runs after the commit that holds everything added so far; at once when nothing waits. */
  afterCommit(run: () => void): void
  /** Commits what waits now. False when the disk refused. */
  flush(): boolean
  readonly disk: Emitter<DiskState>
  diskState(): DiskState
  readonly committed: Emitter<ReadonlyMap<string, readonly Uint8Array[]>>
  dispose(): void
}

export type DiskState = 'fine' | 'full'

interface CommitterDeps {
  readonly db: Database
  readonly documentLog: DocumentLog
  readonly clock: Clock
  readonly log: Log
  /** Brings the tables of a room up to date; called inside the transaction; must not throw. */
  readonly project: (room: string) => void
  /** Gives back the space kept for this moment. */
  readonly freeBallast: () => void
}

// A FULL commit costs 0.3-5 ms: alone, a keystroke is committed at once; in a crowd, together.
const GATHER_MS = 8
const RETRY_FULL_MS = 2_000

export function createCommitter(deps: CommitterDeps): Committer {
  const { db, documentLog, clock, log } = deps
  const disk = createEmitter<DiskState>()
  const committed = createEmitter<ReadonlyMap<string, readonly Uint8Array[]>>()
  let waiting = new Map<string, Uint8Array[]>()
  let after: (() => void)[] = []
  let state: DiskState = 'fine'
  let timer: NodeJS.Timeout | NodeJS.Immediate | null = null
  let lastCommit = 0
  let disposed = false

  const write = db.transaction((batch: ReadonlyMap<string, readonly Uint8Array[]>) => {
    const at = clock.now()
    for (const [room, updates] of batch) documentLog.append(room, updates, at)
    for (const room of batch.keys()) deps.project(room)
  })

  function schedule(): void {
    if (timer !== null || disposed) return
    if (state === 'full') timer = setTimeout(run, RETRY_FULL_MS)
    else if (performance.now() - lastCommit > GATHER_MS) timer = setImmediate(run)
    else timer = setTimeout(run, GATHER_MS)
  }

  function run(): void {
    timer = null
    flush()
  }

  function setState(next: DiskState): void {
    if (next === state) return
    state = next
    log.warn('disk', { state })
    disk.emit(state)
  }

  function flush(): boolean {
    if (waiting.size === 0) {
      runAfter()
      return true
    }
    const batch = waiting
    try {
      write(batch)
    } catch (cause) {
      // Nothing was written; the batch stays in memory and in `waiting` until the disk takes it.
      if (!isFull(cause)) throw cause
      if (state === 'fine') deps.freeBallast()
      setState('full')
      schedule()
      return false
    }
    waiting = new Map()
    lastCommit = performance.now()
    setState('fine')
    committed.emit(batch)
    runAfter()
    return true
  }

  function runAfter(): void {
    const ready = after
    after = []
    for (const each of ready) each()
  }

  return {
    disk,
    committed,
    diskState: () => state,
    add(room, update) {
      const updates = waiting.get(room)
      if (updates) updates.push(update)
      else waiting.set(room, [update])
      schedule()
    },
    afterCommit(each) {
      if (waiting.size === 0) each()
      else after.push(each)
    },
    flush,
    dispose() {
      flush()
      disposed = true
      if (timer !== null) {
        clearTimeout(timer as NodeJS.Timeout)
        clearImmediate(timer as NodeJS.Immediate)
      }
    },
  }
}
