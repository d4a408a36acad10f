import type { Database } from 'better-sqlite3'

/** What came in after time apart is told until somebody has read it, also when the app is closed in between. */
export function createMergeReports(db: Database): void {
  db.exec(`
    -- Since when this computer has not been in step with the team; no row while it is.
    CREATE TABLE apart (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      team TEXT NOT NULL,
      -- Milliseconds since 1970.
      since INTEGER NOT NULL,
      -- The last edit that was here when the team was met again; null before that.
      met_row INTEGER
    ) STRICT;
    -- What both sides had of a room when they parted (JSON heads).
    CREATE TABLE apart_room (
      room TEXT PRIMARY KEY REFERENCES document(room) ON DELETE CASCADE,
      heads TEXT NOT NULL
    ) STRICT;
    CREATE TABLE merge_report (
      id TEXT PRIMARY KEY,
      team TEXT NOT NULL,
      made_at INTEGER NOT NULL,
      -- JSON of MergeReport.
      body TEXT NOT NULL
    ) STRICT;
  `)
}
