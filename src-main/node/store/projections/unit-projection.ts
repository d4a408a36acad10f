import type { Database } from 'better-sqlite3'
import { parseRoom } from '../../../../shared/documents/room.ts'
import type { Unit } from '../../../../shared/domain/planning/unit.ts'
import { liveUnit } from './live-unit.ts'
import { prepared } from './prepared.ts'
import type { Projection } from './projection.ts'
import { type OwnerRows, type Row, type TableName, type UnitRows, unitRows } from './unit-rows.ts'

/** Units, lessons, sections, variants, checks and items as tables, and which standards they name. */
export const unitProjection: Projection = {
  name: 'unit',
  version: 4,
  create: (db) => void db.exec(TABLES),
  drop(db) {
    for (const table of [...DROP_ORDER, 'unit']) db.exec(`DROP TABLE IF EXISTS ${table}`)
  },
  project(db, roomName, doc) {
    const room = parseRoom(roomName)
    if (room?.kind === 'unit') writeUnit(db, rowsOf(liveUnit(doc, room.id).unit()))
  },
}

const DROP_ORDER: readonly TableName[] = [
  'standard_link',
  'item',
  'variant',
  'section',
  'mastery_check',
  'lesson',
]

/** Texts of several languages are JSON objects by language; order within a unit is `position`. */
const TABLES = `
  CREATE TABLE unit (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    number TEXT NOT NULL,
    subject TEXT NOT NULL,
    grade TEXT NOT NULL,
    start_date TEXT,
    weeks INTEGER NOT NULL,
    period_minutes REAL NOT NULL,
    base_language TEXT NOT NULL,
    languages TEXT NOT NULL,
    digest TEXT NOT NULL
  ) STRICT;
  CREATE TABLE lesson (
    unit_id TEXT NOT NULL REFERENCES unit(id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    number INTEGER,
    kind TEXT NOT NULL,
    gap_grade TEXT NOT NULL,
    title TEXT NOT NULL,
    i_can TEXT NOT NULL,
    week INTEGER NOT NULL,
    minutes REAL NOT NULL,
    planned_minutes REAL NOT NULL,
    depth INTEGER,
    is_ready INTEGER NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (unit_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE section (
    unit_id TEXT NOT NULL,
    lesson_id TEXT NOT NULL,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    minutes REAL NOT NULL,
    grouping TEXT,
    PRIMARY KEY (unit_id, id),
    FOREIGN KEY (unit_id, lesson_id) REFERENCES lesson(unit_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX section_lesson ON section(unit_id, lesson_id);
  CREATE TABLE variant (
    unit_id TEXT NOT NULL,
    section_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    level TEXT NOT NULL,
    language TEXT NOT NULL,
    is_empty INTEGER NOT NULL,
    PRIMARY KEY (unit_id, section_id, position),
    FOREIGN KEY (unit_id, section_id) REFERENCES section(unit_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE mastery_check (
    unit_id TEXT NOT NULL REFERENCES unit(id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    week INTEGER NOT NULL,
    minutes REAL NOT NULL,
    points REAL NOT NULL,
    problem_count INTEGER NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (unit_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE item (
    unit_id TEXT NOT NULL,
    check_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    points REAL NOT NULL,
    depth INTEGER,
    PRIMARY KEY (unit_id, check_id, position),
    FOREIGN KEY (unit_id, check_id) REFERENCES mastery_check(unit_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE standard_link (
    unit_id TEXT NOT NULL REFERENCES unit(id) ON DELETE CASCADE,
    lesson_id TEXT,
    check_id TEXT,
    item_id TEXT,
    code TEXT NOT NULL,
    FOREIGN KEY (unit_id, lesson_id) REFERENCES lesson(unit_id, id) ON DELETE CASCADE,
    FOREIGN KEY (unit_id, check_id) REFERENCES mastery_check(unit_id, id) ON DELETE CASCADE
  ) STRICT;
  CREATE INDEX standard_link_lesson ON standard_link(unit_id, lesson_id);
  CREATE INDEX standard_link_check ON standard_link(unit_id, check_id);
  CREATE INDEX standard_link_code ON standard_link(code);
`

const rowsByUnit = new WeakMap<Unit, UnitRows>()

/** A unit read once gives its rows once. */
function rowsOf(unit: Unit): UnitRows {
  const rows = rowsByUnit.get(unit) ?? unitRows(unit)
  rowsByUnit.set(unit, rows)
  return rows
}

function writeUnit(db: Database, { unit, unitLinks, lessons, checks }: UnitRows): void {
  const unitId = String(unit.id)
  const known = prepared(db, 'SELECT digest FROM unit WHERE id = ?').pluck().get(unitId)
  if (known !== unit.digest) {
    upsert(db, unit)
    prepared(
      db,
      'DELETE FROM standard_link WHERE unit_id = ? AND lesson_id IS NULL AND check_id IS NULL',
    ).run(unitId)
    for (const link of unitLinks) insert(db, 'standard_link', link)
  }
  writeOwners(db, unitId, 'lesson', lessons)
  writeOwners(db, unitId, 'mastery_check', checks)
}

/** Lessons or checks that say something else than their rows are written anew with everything below them. */
function writeOwners(
  db: Database,
  unitId: string,
  table: 'lesson' | 'mastery_check',
  owners: readonly OwnerRows[],
): void {
  const rows = prepared(db, `SELECT id, digest FROM ${table} WHERE unit_id = ?`).all(unitId)
  const known = new Map((rows as { id: string; digest: string }[]).map((row) => [row.id, row.digest]))
  const remove = prepared(db, `DELETE FROM ${table} WHERE unit_id = ? AND id = ?`)
  const changed = owners.filter((owner) => known.get(owner.id) !== owner.digest)
  const kept = new Set(owners.map((owner) => owner.id))
  for (const id of known.keys()) if (!kept.has(id)) remove.run(unitId, id)
  for (const owner of changed) if (known.has(owner.id)) remove.run(unitId, owner.id)
  for (const owner of changed) {
    for (const below of owner.rows) for (const row of below.rows) insert(db, below.table, row)
  }
}

function insert(db: Database, table: TableName, row: Row): void {
  const names = Object.keys(row)
  const places = names.map((name) => `:${name}`).join(', ')
  prepared(db, `INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`).run(row)
}

/** An update in place: replacing the row would take the unit's lessons with it. */
function upsert(db: Database, unit: Row): void {
  const names = Object.keys(unit)
  const places = names.map((name) => `:${name}`).join(', ')
  const changes = names.map((name) => `${name} = excluded.${name}`).join(', ')
  prepared(
    db,
    `INSERT INTO unit (${names.join(', ')}) VALUES (${places}) ON CONFLICT (id) DO UPDATE SET ${changes}`,
  ).run(unit)
}
