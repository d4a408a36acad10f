import type { Database } from 'better-sqlite3'
import { TEAM_ROOM } from '../../../../shared/documents/room.ts'
import { readTeam } from '../../../../shared/documents/team/read.ts'
import { readPriority, type TeamPriority } from '../../../../shared/documents/team/read-priority.ts'
import type { Team } from '../../../../shared/domain/team/team.ts'
import { isRecordId } from '../../../../shared/lib/ids.ts'
import { prepared } from './prepared.ts'
import type { Projection } from './projection.ts'

/** Which units the team has, the standards it uses in its own words, and what was said of which come first. A team has a few dozen of each, so
 *  its rows are simply written anew. */
export const teamProjection: Projection = {
  name: 'team',
  version: 3,
  create: (db) => void db.exec(TABLES),
  drop: (db) =>
    void db.exec(`
      DROP TABLE IF EXISTS priority;
      DROP TABLE IF EXISTS standard_wording;
      DROP TABLE IF EXISTS standard;
      DROP TABLE IF EXISTS unit_entry;
    `),
  project(db, roomName, doc) {
    if (roomName !== TEAM_ROOM) return
    const { team } = readTeam(doc)
    writeTeam(db, team)
    writePriority(db, readPriority(doc), team)
  },
}

const TABLES = `
  CREATE TABLE unit_entry (
    unit_id TEXT PRIMARY KEY,
    rank TEXT NOT NULL,
    is_set_aside INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE standard (
    code TEXT PRIMARY KEY
  ) STRICT;
  CREATE TABLE standard_wording (
    code TEXT NOT NULL REFERENCES standard(code) ON DELETE CASCADE,
    language TEXT NOT NULL,
    wording TEXT NOT NULL,
    PRIMARY KEY (code, language)
  ) STRICT, WITHOUT ROWID;
  -- One row in all: which of the standards have a star goes by the lists they are in, so it is counted when asked.
  CREATE TABLE priority (
    votes TEXT NOT NULL,
    settings TEXT NOT NULL,
    members TEXT NOT NULL
  ) STRICT;
`

function writeTeam(db: Database, team: Team): void {
  prepared(db, 'DELETE FROM unit_entry').run()
  prepared(db, 'DELETE FROM standard').run()
  const addEntry = prepared(db, 'INSERT INTO unit_entry (unit_id, rank, is_set_aside) VALUES (?, ?, ?)')
  const addStandard = prepared(db, 'INSERT INTO standard (code) VALUES (?)')
  const addWording = prepared(db, 'INSERT INTO standard_wording (code, language, wording) VALUES (?, ?, ?)')
  for (const { id, rank, deletedAt } of team.units) {
    if (isRecordId(id)) addEntry.run(id, rank, Number(deletedAt !== null))
  }
  for (const { code, wording } of team.standards) {
    addStandard.run(code)
    for (const [language, words] of Object.entries(wording)) addWording.run(code, language, words)
  }
}

function writePriority(db: Database, { votes, settings }: TeamPriority, { members }: Team): void {
  prepared(db, 'DELETE FROM priority').run()
  prepared(db, 'INSERT INTO priority (votes, settings, members) VALUES (?, ?, ?)').run(
    JSON.stringify(votes),
    JSON.stringify(settings),
    JSON.stringify(members.map(({ id }) => id)),
  )
}
