import type { Database } from 'better-sqlite3'
import { err, ok, type Result } from '../../../../shared/lib/result.ts'
import { createDocuments } from './0010-documents.ts'
import { createSignedEdits } from './0020-signed-edits.ts'
import { createMergeReports } from './0030-merge-reports.ts'
import { createDocumentStates } from './0040-document-states.ts'
import { addStateVectors } from './0050-state-vectors.ts'

/** Numbered, forward, one transaction each. Projections are not in here: they are dropped and rebuilt. */
const MIGRATIONS: readonly { readonly version: number; readonly run: (db: Database) => void }[] = [
  { version: 10, run: createDocuments },
  { version: 20, run: createSignedEdits },
  { version: 30, run: createMergeReports },
  { version: 40, run: createDocumentStates },
  { version: 50, run: addStateVectors },
]

/** Brings the file to this app's version; a file from a newer app is left untouched. */
export function migrate(
  db: Database,
): Result<void, { readonly type: 'NewerFile'; readonly version: number }> {
  const version = db.pragma('user_version', { simple: true }) as number
  if (version > (MIGRATIONS.at(-1)?.version ?? 0)) return err({ type: 'NewerFile', version })
  for (const migration of MIGRATIONS.filter((each) => each.version > version)) {
    db.transaction(() => {
      migration.run(db)
      db.pragma(`user_version=${migration.version}`)
    })()
  }
  return ok()
}
