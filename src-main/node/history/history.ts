import type { Ids } from '../../../shared/lib/ids.ts'
import type { Storage } from '../storage.ts'
import { createMergeReports, type MergeReports } from './merge-reports.ts'
import { createReplays, type Replays } from './replay.ts'
import { createReportStore } from './report-store.ts'
import { createRestoring, type Restoring, type RestoringDeps } from './restoring.ts'
import { createVersions, type Versions } from './versions.ts'

/** What happened to the team's documents, and how to bring it back. */
export interface History {
  readonly replays: Replays
  readonly versions: Versions
  readonly restoring: Restoring
  readonly reports: MergeReports
}

type HistoryDeps = Pick<Storage, 'db' | 'editLog' | 'membership' | 'device' | 'library' | 'committer'> &
  Pick<RestoringDeps, 'edits' | 'clock'> & { readonly ids: Ids }

export function createHistory(deps: HistoryDeps): History {
  const { db, editLog, committer } = deps
  const flush = () => void committer.flush()
  const replays = createReplays({ db, editLog, flush })
  const lastRow = db.prepare('SELECT coalesce(max(row), 0) FROM edit').pluck()
  const all = { ...deps, replays }
  return {
    replays,
    versions: createVersions(all),
    restoring: createRestoring(all),
    reports: createMergeReports({
      ...all,
      flush,
      store: createReportStore(db),
      lastRow: () => lastRow.get() as number,
    }),
  }
}
