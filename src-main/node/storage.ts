import type { Clock } from '../../shared/lib/clock.ts'
import type { Log } from '../../shared/lib/log.ts'
import { type Committer, createCommitter } from './library/committer.ts'
import { createLibrary, type Library } from './library/library.ts'
import { createBallast } from './store/ballast.ts'
import type { Database } from './store/database.ts'
import { createDocumentLog, type DocumentLog } from './store/document-log.ts'
import { appProjections } from './store/projections/app-projections.ts'
import { createProjector, type Projector } from './store/projections/projector.ts'
import { createSettings, type Settings } from './store/settings.ts'

/** Everything between a live document and the disk, wired together. */
export interface Storage {
  readonly db: Database
  readonly settings: Settings
  readonly documentLog: DocumentLog
  readonly library: Library
  readonly committer: Committer
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
    project(room) {
      const doc = library.peek(room)
      if (doc) projector.project(room, doc)
    },
  })
  committer.committed.on((batch) => library.shorten(batch.keys()))
  if (projector.isStale()) projector.rebuild(everyRoom(library))
  return {
    db,
    settings: createSettings(db),
    documentLog,
    library,
    committer,
    forgetDocuments: () => forgetDocuments(db, documentLog, library, projector),
    close() {
      committer.dispose()
      library.dispose()
      db.close()
    },
  }
}

/** Projections of another version, and rooms that failed to project, are made anew from the documents. */
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
