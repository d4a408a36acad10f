import type { Database } from 'better-sqlite3'
import * as Y from 'yjs'
import type { Clock } from '../../../shared/lib/clock.ts'
import { createEmitter, type Emitter } from '../../../shared/lib/emitter.ts'
import type { Log } from '../../../shared/lib/log.ts'
import type { EditChain } from '../identity/edit-chain.ts'
import { isFull } from '../store/database.ts'
import type { DocumentLog } from '../store/document-log.ts'
import type { ChainedEdit, EditLog, LoggedEdit } from '../store/edit-log.ts'

/** Makes edits durable. One promise: whoever is told "saved" will find the edit after a power cut.
 *  Changes are gathered, those of this computer signed, and committed together with FULL, with the mark that their
 *  room's rows are now behind; what waits for the commit (passing on, acknowledging) runs only after it. */
export interface Committer {
  /** Takes a change made on this computer, which a document has just applied. */
  add(room: string, update: Uint8Array): void
  /** Takes proven edits of other computers, which a document has just applied. */
  addEdits(room: string, edits: readonly ChainedEdit[]): void
  /** Runs after the commit that holds everything added so far; at once when nothing waits. */
  afterCommit(run: () => void): void
  /** Has the room something that is not committed yet? */
  isWaiting(room: string): boolean
  /** Commits what waits now. False when the disk refused. */
  flush(): boolean
  readonly disk: Emitter<DiskState>
  diskState(): DiskState
  /** Inside the transaction, for what must be on disk together with the edits. */
  readonly writing: Emitter<void>
  readonly committed: Emitter<CommittedBatch>
  dispose(): void
}

/** Room -> what was written, in order. */
export type CommittedBatch = ReadonlyMap<string, readonly LoggedEdit[]>

export type DiskState = 'fine' | 'full'

interface CommitterDeps {
  readonly db: Database
  readonly documentLog: DocumentLog
  readonly editLog: EditLog
  readonly chain: EditChain
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
  const committed = createEmitter<CommittedBatch>()
  const writing = createEmitter<void>()
  const write = createWrite(deps, writing.emit)
  const soon = createSoon(() => flush())
  let waiting = new Map<string, Waiting[]>()
  let after: (() => void)[] = []
  let state: DiskState = 'fine'

  function setState(next: DiskState): void {
    if (next === state) return
    state = next
    deps.log.warn('disk', { state })
    disk.emit(state)
  }

  function flush(): boolean {
    if (waiting.size > 0) {
      const written = tryWrite(waiting)
      if (written === null) return false
      waiting = new Map()
      setState('fine')
      committed.emit(written)
    }
    const ready = after
    after = []
    for (const run of ready) run()
    return true
  }

  /** On a full disk nothing was written: the batch stays in memory until the disk takes it. */
  function tryWrite(batch: Batch): CommittedBatch | null {
    try {
      return write(batch)
    } catch (cause) {
      for (const room of batch.keys()) deps.editLog.recall(room)
      if (!isFull(cause)) throw cause
      if (state === 'fine') deps.freeBallast()
      setState('full')
      soon.run(RETRY_FULL_MS)
      return null
    }
  }

  function wait(room: string, change: Waiting): void {
    const changes = waiting.get(room)
    if (changes) changes.push(change)
    else waiting.set(room, [change])
    soon.run(state === 'full' ? RETRY_FULL_MS : 0)
  }

  return {
    disk,
    writing,
    committed,
    diskState: () => state,
    add: (room, update) => wait(room, update),
    addEdits: (room, edits) => wait(room, edits),
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

/** A change of this computer, not signed yet, or edits of others. */
type Waiting = Uint8Array | readonly ChainedEdit[]
type Batch = ReadonlyMap<string, readonly Waiting[]>

function createWrite(deps: CommitterDeps, onWriting: () => void): (batch: Batch) => CommittedBatch {
  const { db, documentLog, clock, owe } = deps
  return db.transaction((batch: Batch) => {
    const at = clock.now()
    const written = new Map<string, LoggedEdit[]>()
    for (const [room, changes] of batch) {
      documentLog.touch(room, at)
      written.set(
        room,
        inRuns(changes).flatMap((run) => writeRun(deps, room, run, at)),
      )
    }
    onWriting()
    for (const room of batch.keys()) owe(room)
    // A disk that fills up while a view is written makes SQLite undo everything, the log too.
    if (!db.inTransaction) throw Object.assign(new Error('undone by a full disk'), { code: 'SQLITE_FULL' })
    return written
  })
}

type Run = { readonly own: readonly Uint8Array[] } | { readonly edits: readonly ChainedEdit[] }

// Merging costs the square of the number of updates.
const MAX_MERGED = 64

/** What came from this computer without others' edits in between becomes one edit. */
function inRuns(changes: readonly Waiting[]): Run[] {
  const runs: Run[] = []
  let own: Uint8Array[] = []
  for (const each of changes) {
    if (each instanceof Uint8Array) {
      if (own.length === 0 || own.length >= MAX_MERGED) {
        own = []
        runs.push({ own })
      }
      own.push(each)
    } else {
      own = []
      runs.push({ edits: each })
    }
  }
  return runs
}

function writeRun({ editLog, chain }: CommitterDeps, room: string, run: Run, at: number): LoggedEdit[] {
  const edits = 'edits' in run ? run.edits : [chain.sign(room, merged(run.own), at)]
  const rows = editLog.append(room, edits)
  return edits.map((edit, index) => ({ ...edit, row: rows[index] as number }))
}

const merged = (updates: readonly Uint8Array[]): Uint8Array =>
  updates.length === 1 ? (updates[0] as Uint8Array) : Y.mergeUpdates([...updates])

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
