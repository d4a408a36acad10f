import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Log } from '../../../../shared/lib/log.ts'
import { silentLog } from '../../../../shared/lib/log.ts'
import { appProjections } from '../../../../src-main/node/store/projections/app-projections.ts'
import type { Projection } from '../../../../src-main/node/store/projections/projection.ts'
import { createProjector } from '../../../../src-main/node/store/projections/projector.ts'
import { smallUnit } from '../../../kit/small-unit.ts'
import { temporaryDatabase } from '../../../kit/temporary-database.ts'

/** A table of room names, which fails for rooms called `bad…` after it has written. */
const names = (version: number): Projection => ({
  name: 'names',
  version,
  create: (db) =>
    void db.exec('CREATE TABLE room_name (room TEXT NOT NULL, version INTEGER NOT NULL) STRICT'),
  drop: (db) => void db.exec('DROP TABLE IF EXISTS room_name'),
  project(db, room) {
    db.prepare('DELETE FROM room_name WHERE room = ?').run(room)
    db.prepare('INSERT INTO room_name VALUES (?, ?)').run(room, version)
    if (room.startsWith('bad')) throw new RangeError(`${room} holds what a teacher wrote`)
  },
})

const doc = new Y.Doc()
const rooms = (...all: string[]) => all.map((name) => ({ name, doc }))

function listening() {
  const told: unknown[] = []
  const log: Log = { info: () => {}, warn: (message, facts) => told.push([message, facts]) }
  return { log, told }
}

describe('keeping projections in step', () => {
  test('a new database is stale until it was built once; then it stays fresh', () => {
    const db = temporaryDatabase()
    const projector = createProjector(db, appProjections, silentLog)
    expect(projector.isStale()).toBe(true)
    projector.rebuild([{ name: 'unit:unit0001', doc: smallUnit().doc }])
    expect(projector.isStale()).toBe(false)
    expect(createProjector(db, appProjections, silentLog).isStale()).toBe(false)
    expect(db.prepare('SELECT count(*) FROM lesson').pluck().get()).toBe(1)
  })

  test('another version drops the old rows and makes new ones', () => {
    const db = temporaryDatabase()
    createProjector(db, [names(1)], silentLog).rebuild(rooms('one'))
    const newer = createProjector(db, [names(2)], silentLog)
    expect(newer.isStale()).toBe(true)
    newer.rebuild(rooms('one', 'two'))
    expect(db.prepare('SELECT * FROM room_name').all()).toEqual([
      { room: 'one', version: 2 },
      { room: 'two', version: 2 },
    ])
    expect(newer.isStale()).toBe(false)
    expect(createProjector(db, [names(1)], silentLog).isStale()).toBe(true)
    expect(createProjector(db, [], silentLog).isStale()).toBe(true)
  })

  test('a projection that fails is undone, marked and told; what stood around it is kept', () => {
    const db = temporaryDatabase()
    const { log, told } = listening()
    const projector = createProjector(db, [names(1)], log)
    projector.rebuild([])
    db.transaction(() => {
      db.exec("INSERT INTO document (room, snapshot, changed_at) VALUES ('bad1', NULL, 5)")
      projector.project('bad1', doc)
      projector.project('good', doc)
    })()
    expect(db.prepare('SELECT room FROM document').pluck().all()).toEqual(['bad1'])
    expect(db.prepare('SELECT room FROM room_name').pluck().all()).toEqual(['good'])
    expect(projector.dirtyRooms()).toEqual(['bad1'])
    expect(told).toEqual([['a room could not be projected', { room: 'bad1', reason: 'RangeError' }]])
  })

  test('a room that projects again is no longer marked', () => {
    const db = temporaryDatabase()
    let isBroken = true
    const moody: Projection = {
      ...names(1),
      project: () => {
        if (isBroken) throw new Error('not today')
      },
    }
    const projector = createProjector(db, [moody], silentLog)
    projector.rebuild(rooms('one', 'two'))
    expect(projector.dirtyRooms()).toEqual(['one', 'two'])
    isBroken = false
    projector.project('one', doc)
    expect(projector.dirtyRooms()).toEqual(['two'])
    projector.rebuild(rooms('one', 'two'))
    expect(projector.isStale()).toBe(false)
  })

  test('when the commit around it is undone, the next try writes everything', () => {
    const db = temporaryDatabase()
    const projector = createProjector(db, appProjections, silentLog)
    projector.rebuild([])
    const unit = smallUnit()
    const commit = (fails: boolean) =>
      db.transaction(() => {
        projector.project('unit:unit0001', unit.doc)
        if (fails) throw new Error('the disk is full')
      })()
    expect(() => commit(true)).toThrow('full')
    expect(db.prepare('SELECT count(*) FROM lesson').pluck().get()).toBe(0)
    commit(false)
    expect(db.prepare('SELECT count(*) FROM lesson').pluck().get()).toBe(1)
    expect(db.prepare("SELECT count(*) FROM search_text WHERE search_text MATCH 'lassi'").pluck().get()).toBe(
      1,
    )
  })

  test('a full disk inside a transaction is left to the commit', () => {
    const db = temporaryDatabase()
    const { log, told } = listening()
    const projector = createProjector(db, [names(1)], log)
    projector.rebuild([])
    const greedy: Projection = { ...names(1), project: (each) => void each.exec('ROLLBACK') }
    const other = createProjector(db, [greedy], log)
    expect(() =>
      db.transaction(() => {
        other.project('one', doc)
      })(),
    ).toThrow()
    expect(projector.dirtyRooms()).toEqual([])
    expect(told).toHaveLength(1)
  })
})
