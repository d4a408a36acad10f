import type { Database } from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { addLesson, moveInSequence, setAside, setField } from '../../../../shared/documents/unit/actions.ts'
import { lineText, unitFields } from '../../../../shared/documents/unit/shape.ts'
import { unitProjection } from '../../../../src-main/node/store/projections/unit-projection.ts'
import { junkUpdates } from '../../../kit/junk.ts'
import { fc } from '../../../kit/properties.ts'
import { loadedAgain, smallUnit, write } from '../../../kit/small-unit.ts'
import { temporaryDatabase } from '../../../kit/temporary-database.ts'

const ROOM = 'unit:unit0001'

function projected(): Database {
  const db = temporaryDatabase()
  unitProjection.create(db)
  return db
}

const TABLES = ['unit', 'lesson', 'section', 'variant', 'mastery_check', 'item', 'standard_link']

/** Everything the tables hold. */
const rowsIn = (db: Database) =>
  Object.fromEntries(
    TABLES.map((table) => {
      const rows = db.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[]
      return [table, rows.map((row) => JSON.stringify(row)).sort()]
    }),
  )

describe('units as tables', () => {
  test('say what the document says', () => {
    const db = projected()
    const { doc, lessonId, checkId, itemId, sectionId } = smallUnit()
    unitProjection.project(db, ROOM, doc)
    expect(db.prepare('SELECT id, title, weeks, start_date, languages FROM unit').all()).toEqual([
      {
        id: 'unit0001',
        title: '{"en":"Ratios and rates","es":"Razones y tasas"}',
        weeks: 3,
        start_date: '2026-11-23',
        languages: '["en","es"]',
      },
    ])
    expect(
      db.prepare('SELECT id, position, number, week, planned_minutes, is_ready FROM lesson').all(),
    ).toEqual([{ id: lessonId, position: 0, number: 1, week: 1, planned_minutes: 50, is_ready: 0 }])
    expect(
      db.prepare('SELECT level, language, is_empty FROM variant WHERE section_id = ?').all(sectionId),
    ).toEqual([
      { level: 'core', language: 'en', is_empty: 0 },
      { level: 'core', language: 'es', is_empty: 0 },
    ])
    expect(db.prepare('SELECT id, position, points, problem_count FROM mastery_check').all()).toEqual([
      { id: checkId, position: 1, points: 4, problem_count: 1 },
    ])
    expect(
      db.prepare('SELECT lesson_id, check_id, item_id, code FROM standard_link ORDER BY rowid').all(),
    ).toEqual([
      { lesson_id: null, check_id: null, item_id: null, code: '6.RP.A.1' },
      { lesson_id: lessonId, check_id: null, item_id: null, code: '6.RP.A.1' },
      { lesson_id: null, check_id: checkId, item_id: itemId, code: '6.RP.A.3' },
    ])
  })

  test('hold how deep lessons and items go, for how many points, and how children work', () => {
    const db = projected()
    const { doc, edit, lessonId, itemId, sectionId } = smallUnit()
    unitProjection.project(db, ROOM, doc)
    const said = () => [
      ...db.prepare('SELECT depth FROM lesson').all(),
      ...db.prepare('SELECT grouping, minutes FROM section WHERE id = ?').all(sectionId),
      ...db.prepare('SELECT depth, points FROM item').all(),
    ]
    expect(said()).toEqual([{ depth: null }, { grouping: null, minutes: 10 }, { depth: null, points: 4 }])
    setField(edit, 'lessons', lessonId, 'dok', 3)
    setField(edit, 'sections', sectionId, 'grouping', 'small')
    setField(edit, 'items', itemId, 'dok', 2)
    unitProjection.project(db, ROOM, doc)
    expect(said()).toEqual([{ depth: 3 }, { grouping: 'small', minutes: 10 }, { depth: 2, points: 4 }])
  })

  test('only what changed is written again', () => {
    const db = projected()
    const { doc, edit, lessonId, sectionId } = smallUnit()
    const second = addLesson(edit, { title: { en: 'Second' }, week: 2 })
    unitProjection.project(db, ROOM, doc)
    const changesBy = (change: () => void) => {
      const before = db.prepare('SELECT total_changes()').pluck().get() as number
      change()
      unitProjection.project(db, ROOM, doc)
      return (db.prepare('SELECT total_changes()').pluck().get() as number) - before
    }
    expect(changesBy(() => {})).toBe(0)
    expect(changesBy(() => write(edit, `cell/${sectionId}`, 'More words.'))).toBe(0)
    expect(changesBy(() => lineText(doc, second, 'title', 'en').insert(0, 'x'))).toBeGreaterThan(0)
    expect(changesBy(() => setField(edit, 'lessons', lessonId, 'minutes', 45))).toBeLessThan(30)
  })

  test('a cell that is begun or emptied turns in the table', () => {
    const db = projected()
    const { doc, edit } = smallUnit()
    const lesson = addLesson(edit, { title: { en: 'Second' }, week: 2 })
    unitProjection.project(db, ROOM, doc)
    const section = db
      .prepare('SELECT id FROM section WHERE lesson_id = ? AND position = 0')
      .pluck()
      .get(lesson)
    const isEmpty = db.prepare('SELECT is_empty FROM variant WHERE section_id = ?').pluck()
    const cell = doc.getXmlFragment(`cell/${section}`)
    const seen = [isEmpty.get(section)]
    write(edit, `cell/${section}`, 'Begun')
    unitProjection.project(db, ROOM, doc)
    seen.push(isEmpty.get(section))
    cell.delete(0, cell.length)
    unitProjection.project(db, ROOM, doc)
    seen.push(isEmpty.get(section))
    expect(seen).toEqual([1, 0, 1])
  })

  test('a lesson moved, set aside or renumbered shows at once', () => {
    const db = projected()
    const { doc, edit, lessonId } = smallUnit()
    const second = addLesson(edit, { title: { en: 'Second' }, week: 2 })
    unitProjection.project(db, ROOM, doc)
    const order = () => db.prepare('SELECT id, number, week FROM lesson ORDER BY position').all()
    moveInSequence(edit, { kind: 'lesson', id: second }, { week: 1, index: 0 })
    unitProjection.project(db, ROOM, doc)
    expect(order()).toEqual([
      { id: second, number: 1, week: 1 },
      { id: lessonId, number: 2, week: 1 },
    ])
    setAside(edit, 'lessons', second, 1)
    unitProjection.project(db, ROOM, doc)
    expect(order()).toEqual([{ id: lessonId, number: 1, week: 1 }])
    expect(db.prepare('SELECT count(*) FROM section WHERE lesson_id = ?').pluck().get(second)).toBe(0)
  })

  test('changes of a colleague arrive like our own', () => {
    const db = projected()
    const { doc, lessonId } = smallUnit()
    unitProjection.project(db, ROOM, doc)
    const theirs = loadedAgain(doc)
    lineText(theirs, lessonId, 'title', 'es').insert(0, '¿')
    unitFields(theirs).set('weeks', 5)
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(doc)))
    unitProjection.project(db, ROOM, doc)
    expect(db.prepare('SELECT title FROM lesson').pluck().get()).toContain('¿Qué')
    expect(db.prepare('SELECT weeks FROM unit').pluck().get()).toBe(5)
  })

  test('after any changes the tables are what a new start makes of the document', () => {
    const change = fc.record({ what: fc.nat(6), at: fc.nat(), week: fc.integer({ min: 1, max: 4 }) })
    void fc.assert(
      fc.property(fc.array(change, { maxLength: 15 }), (changes) => {
        const { doc, edit } = smallUnit()
        const [grown, fresh] = [projected(), projected()]
        unitProjection.project(grown, ROOM, doc)
        for (const each of changes) {
          changeSomething(edit, each)
          unitProjection.project(grown, ROOM, doc)
        }
        unitProjection.project(fresh, ROOM, loadedAgain(doc))
        const once = rowsIn(grown)
        expect(once).toEqual(rowsIn(fresh))
      }),
      { numRuns: 25 },
    )
  })

  test('junk in a document never stops the tables', () => {
    const db = projected()
    void fc.assert(
      fc.property(junkUpdates, (update) => {
        const doc = new Y.Doc()
        Y.applyUpdate(doc, update)
        unitProjection.project(db, ROOM, doc)
      }),
      { numRuns: 200 },
    )
  })

  test('rooms of other kinds are left alone', () => {
    const db = projected()
    unitProjection.project(db, 'team', smallUnit().doc)
    unitProjection.project(db, `image:${'ab'.repeat(32)}`, smallUnit().doc)
    unitProjection.project(db, 'nonsense', smallUnit().doc)
    expect(rowsIn(db).unit).toEqual([])
  })
})

function changeSomething(
  edit: ReturnType<typeof smallUnit>['edit'],
  { what, at, week }: { what: number; at: number; week: number },
): void {
  const lessons = [...edit.doc.getMap('lessons').keys()]
  const id = lessons[at % lessons.length] ?? ''
  if (what === 0) addLesson(edit, { title: { en: `New ${at}` }, week })
  else if (what === 1) moveInSequence(edit, { kind: 'lesson', id }, { week })
  else if (what === 2) setField(edit, 'lessons', id, 'deletedAt', at % 2 === 0 ? 1 : null)
  else if (what === 3) lineText(edit.doc, id, 'title', 'en').insert(0, 'x')
  else if (what === 4) setField(edit, 'lessons', id, `standard/6.RP.A.${at % 3}`, true)
  else if (what === 5)
    setField(edit, 'sections', [...edit.doc.getMap('sections').keys()][0] ?? '', 'lessonId', id)
  else write(edit, `cell/${[...edit.doc.getMap('sections').keys()][at % 4]}`, 'words')
}
