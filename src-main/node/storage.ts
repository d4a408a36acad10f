import type { Clock } from '../../shared/lib/clock.ts'
import { createEmitter, type Emitter } from '../../shared/lib/emitter.ts'
import type { Log } from '../../shared/lib/log.ts'
import { type Committer, createCommitter } from './library/committer.ts'
import { createLibrary, type Library } from './library/library.ts'
import { createBallast } from './store/ballast.ts'
import type { Database } from './store/database.ts'
import { createDocumentLog, type DocumentLog } from './store/document-log.ts'
import { appProjections } from './store/projections/app-projections.ts'
import { createOwedProjections, type OwedProjections } from './store/projections/owed-projections.ts'
import { createProjector, type Projector } from './store/projections/projector.ts'
import { createSettings, type Settings } from './store/settings.ts'

/** Everything between a live document and the disk, wired together. */
export interface Storage {
  readonly db: Database
  readonly settings: Settings
  readonly documentLog: DocumentLog
  readonly library: Library
  readonly committer: Committer
  /** Brings every row up to the last key; before any question to the projections. */
  freshen(): void
  /** Rows have changed: lists and search may answer otherwise. */
  readonly projected: Emitter<void>
  /** Removes every document and every row made from them. */
  forgetDocuments(): void
  close(): void
}

interface StorageDeps {
  readonly db: Database
  readonly dataDir: string
  readonly clock: Clock
  readonly log: Log
}

export function createStorage({ db, dataDir, clock, log }: StorageDeps): Storage {
  const documentLog = createDocumentLog(db)
  const projector = createProjector(db, appProjections, log)
  const ballast = createBallast(dataDir)
  const library: Library = createLibrary({ documentLog, log, committer: () => committer })
  const committer: Committer = createCommitter({
    db,
    documentLog,
    clock,
    log,
    freeBallast: ballast.free,
    owe: (room) => projections.owe(room),
  })
  committer.committed.on((batch) => library.shorten(batch.keys()))
  const projected = createEmitter<void>()
  const projections = createOwedProjections({
    db,
    projector,
    read: library.read,
    onSettled: () => projected.emit(),
  })
  bringUpToDate(projector, projections, library)
  return {
    db,
    settings: createSettings(db),
    documentLog,
    library,
    committer,
    projected,
    freshen() {
      committer.flush()
      projections.settle()
    },
    forgetDocuments() {
      // What still waits would come back after them.
      committer.flush()
      projections.settle()
      forgetDocuments(db, documentLog, library, projector)
    },
    close() {
      committer.dispose()
      projections.dispose()
      library.dispose()
      db.close()
    },
  }
}

/** Rows of another version, and rooms that cannot be settled by themselves, are made anew from the documents. */
function bringUpToDate(projector: Projector, projections: OwedProjections, library: Library): void {
  if (!projector.isStale()) projections.settle()
  if (projector.isStale() || projector.dirtyRooms().length > 0) projector.rebuild(everyRoom(library))
}

function* everyRoom(library: Library) {
  for (const name of library.rooms()) {
    const opened = library.open(name)
    yield { name, doc: opened.doc }
    opened.release()
  }
}

function forgetDocuments(
  db: Database,
  documentLog: DocumentLog,
  library: Library,
  projector: Projector,
): void {
  library.forgetAll()
  db.transaction(() => {
    for (const room of documentLog.rooms()) documentLog.remove(room)
    projector.rebuild([])
  })()
}
