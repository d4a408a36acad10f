import type { Database } from 'better-sqlite3'
import type { Clock } from '../../../shared/lib/clock.ts'
import { createEmitter, type Emitter } from '../../../shared/lib/emitter.ts'
import type { Log } from '../../../shared/lib/log.ts'
import { isFull } from '../store/database.ts'
import type { DocumentLog } from '../store/document-log.ts'

/** Makes edits durable. One promise: whoever is told "saved" will find the edit after a power cut.
 *  Updates are gathered and committed together with FULL, each with the mark that its room's rows are now behind;
 *  what waits for the commit (passing on, acknowledging) runs only after it. */
export interface Committer {
  /** Takes an update that a document has just applied. */
  add(room: string, update: Uint8Array): void
  /** Runs after the commit that holds everything added so far; at once when nothing waits. */
  afterCommit(run: () => void): void
  /** Has the room something that is not committed yet? */
  isWaiting(room: string): boolean
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
  /** Notes, inside the transaction, that the projections of the room are behind; must not throw. */
  readonly owe: (room: string) => void
  /** Gives back the space kept for this moment. */
  readonly freeBallast: () => void
}

// A FULL commit costs 0.3-5 ms: alone, a keystroke is committed at once; in a crowd, what came during the last
// commit and this little after it goes together.
const GATHER_MS = 2
const RETRY_FULL_MS = 2_000

export function createCommitter(deps: CommitterDeps): Committer {
  const disk = createEmitter<DiskState>()
  const committed = createEmitter<Batch>()
  const write = createWrite(deps)
  const soon = createSoon(() => flush())
  let waiting = new Map<string, Uint8Array[]>()
  let after: (() => void)[] = []
  let state: DiskState = 'fine'

  function setState(next: DiskState): void {
    if (next === state) return
    state = next
    deps.log.warn('disk', { state })
    disk.emit(state)
  }

  function flush(): boolean {
    const batch = waiting
    if (batch.size > 0 && !tryWrite(batch)) return false
    if (batch.size > 0) {
      waiting = new Map()
      setState('fine')
      committed.emit(batch)
    }
    const ready = after
    after = []
    for (const run of ready) run()
    return true
  }

  /** On a full disk nothing was written: the batch stays in memory until the disk takes it. */
  function tryWrite(batch: Batch): boolean {
    try {
      write(batch)
      return true
    } catch (cause) {
      if (!isFull(cause)) throw cause
      if (state === 'fine') deps.freeBallast()
      setState('full')
      soon.run(RETRY_FULL_MS)
      return false
    }
  }

  return {
    disk,
    committed,
    diskState: () => state,
    add(room, update) {
      const updates = waiting.get(room)
      if (updates) updates.push(update)
      else waiting.set(room, [update])
      soon.run(state === 'full' ? RETRY_FULL_MS : 0)
    },
    afterCommit(run) {
      if (waiting.size === 0) run()
      else after.push(run)
    },
    isWaiting: (room) => waiting.has(room),
    flush,
    dispose() {
      flush()
      soon.dispose()
    },
  }
}

type Batch = ReadonlyMap<string, readonly Uint8Array[]>

function createWrite({ db, documentLog, clock, owe }: CommitterDeps): (batch: Batch) => void {
  return db.transaction((batch: Batch) => {
    const at = clock.now()
    for (const [room, updates] of batch) documentLog.append(room, updates, at)
    for (const room of batch.keys()) owe(room)
    // A disk that fills up while a view is written makes SQLite undo everything, the log too.
    if (!db.inTransaction) throw Object.assign(new Error('undone by a full disk'), { code: 'SQLITE_FULL' })
  })
}

/** Runs once, as soon as may be: at once after a quiet moment, else gathered with what follows. */
function createSoon(run: () => void) {
  let timer: NodeJS.Timeout | null = null
  let immediate: NodeJS.Immediate | null = null
  let last = 0
  const now = () => {
    timer = null
    immediate = null
    run()
    last = performance.now()
  }
  return {
    run(notBeforeMs: number): void {
      if (timer || immediate) return
      // Counted from the last commit, not from now: else who once waited would wait at every key.
      const wait = Math.max(notBeforeMs, GATHER_MS - (performance.now() - last))
      if (wait <= 0) immediate = setImmediate(now)
      else timer = setTimeout(now, wait)
    },
    dispose(): void {
      if (timer) clearTimeout(timer)
      if (immediate) clearImmediate(immediate)
    },
  }
}
