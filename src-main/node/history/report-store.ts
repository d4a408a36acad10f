import type { Database } from 'better-sqlite3'
import type { Heads } from '../../../shared/protocol/signed-edit.ts'
import type { MergeReport } from './merge-report.ts'

/** What must outlive the app between going apart and the report being read. */
export interface ReportStore {
  /** Keeps the first moment: going away again before having met changes nothing. */
  startApart(team: string, since: number, heads: ReadonlyMap<string, Heads>): void
  met(lastRow: number): void
  setCommon(room: string, heads: Heads): void
  /** Null while in step, and for another team than the one that was left. */
  apart(team: string): Apart | null
  endApart(): void
  add(team: string, report: MergeReport): void
  replace(report: MergeReport): void
  list(team: string): readonly MergeReport[]
  find(id: string): MergeReport | null
  remove(id: string): void
}

export interface Apart {
  readonly since: number
  readonly metRow: number | null
  readonly common: ReadonlyMap<string, Heads>
}

const toJson = (heads: Heads): string => JSON.stringify(Object.fromEntries(heads))
const fromJson = (json: string): Heads => new Map(Object.entries(JSON.parse(json) as Record<string, number>))
const toReport = (body: unknown): MergeReport => JSON.parse(body as string)

export function createReportStore(db: Database): ReportStore {
  const getApart = db.prepare('SELECT since, met_row AS metRow FROM apart WHERE team = ?')
  const addApart = db.prepare('INSERT INTO apart (id, team, since) VALUES (1, ?, ?)')
  const setMet = db.prepare('UPDATE apart SET met_row = ? WHERE met_row IS NULL')
  const dropApart = db.prepare('DELETE FROM apart')
  const rooms = db.prepare('SELECT room, heads FROM apart_room')
  const setRoom = db.prepare('INSERT OR REPLACE INTO apart_room (room, heads) VALUES (?, ?)')
  const dropRooms = db.prepare('DELETE FROM apart_room')
  const list = db.prepare('SELECT body FROM merge_report WHERE team = ? ORDER BY made_at DESC, id').pluck()
  const find = db.prepare('SELECT body FROM merge_report WHERE id = ?').pluck()
  const add = db.prepare('INSERT INTO merge_report (id, team, made_at, body) VALUES (?, ?, ?, ?)')
  const replace = db.prepare('UPDATE merge_report SET body = ? WHERE id = ?')
  const remove = db.prepare('DELETE FROM merge_report WHERE id = ?')
  return {
    startApart: db.transaction((team: string, since: number, heads: ReadonlyMap<string, Heads>) => {
      if (getApart.get(team)) return
      dropApart.run()
      dropRooms.run()
      addApart.run(team, since)
      for (const [room, each] of heads) setRoom.run(room, toJson(each))
    }),
    met: (lastRow) => void setMet.run(lastRow),
    setCommon: (room, heads) => void setRoom.run(room, toJson(heads)),
    apart(team) {
      const found = getApart.get(team) as { since: number; metRow: number | null } | undefined
      if (!found) return null
      const known = rooms.all() as { room: string; heads: string }[]
      return { ...found, common: new Map(known.map(({ room, heads }) => [room, fromJson(heads)])) }
    },
    endApart: db.transaction(() => {
      dropApart.run()
      dropRooms.run()
    }),
    add: (team, report) => void add.run(report.id, team, report.at, JSON.stringify(report)),
    replace: (report) => void replace.run(JSON.stringify(report), report.id),
    list: (team) => list.all(team).map(toReport),
    find(id) {
      const body = find.get(id)
      return body === undefined ? null : toReport(body)
    },
    remove: (id) => void remove.run(id),
  }
}
