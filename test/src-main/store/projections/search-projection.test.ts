import type { Database } from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { unpackedRoom } from '../../../../shared/documents/room.ts'
import { addStandard, createTeam } from '../../../../shared/documents/team/actions.ts'
import { setAside } from '../../../../shared/documents/unit/actions.ts'
import { cellFragment, lineText, sectionCell } from '../../../../shared/documents/unit/shape.ts'
import { addUnpacked, setUnpackedAside } from '../../../../shared/documents/unpacked/actions.ts'
import { unpackedIdOf, unpackedText } from '../../../../shared/documents/unpacked/shape.ts'
import { searchProjection } from '../../../../src-main/node/store/projections/search-projection.ts'
import { newEdit } from '../../../kit/counting-edit.ts'
import { junkUpdates } from '../../../kit/junk.ts'
import { fc } from '../../../kit/properties.ts'
import { loadedAgain, smallUnit, write } from '../../../kit/small-unit.ts'
import { temporaryDatabase } from '../../../kit/temporary-database.ts'

const ROOM = 'unit:unit0001'

function indexed(): Database {
  const db = temporaryDatabase()
  searchProjection.create(db)
  return db
}

const found = (db: Database, match: string) =>
  db
    .prepare(
      `SELECT kind || ' ' || record_id || ' ' || language FROM search_text WHERE search_text MATCH ? ORDER BY rowid`,
    )
    .pluck()
    .all(match)

const contents = (db: Database) =>
  db
    .prepare('SELECT room, kind, record_id, language, title, body FROM search_text')
    .all()
    .map((row) => JSON.stringify(row))
    .sort()

describe('the text of everything, for search', () => {
  test('holds every text of a unit in its language', () => {
    const db = indexed()
    const { doc, lessonId, checkId, wordId } = smallUnit()
    searchProjection.project(db, ROOM, doc)
    const places = {
      lassi: `lesson ${lessonId} en`,
      platano: `lesson ${lessonId} es`,
      label: `lesson ${lessonId} en`,
      amounts: `lesson ${lessonId} en`,
      razon: `lesson ${lessonId} es`,
      tamanos: 'unit unit0001 es',
      mathematics: 'unit unit0001 en',
      trail: `check ${checkId} en`,
      generalises: `check ${checkId} en`,
      units: `word ${wordId} en`,
    }
    expect(Object.keys(places).map((word) => found(db, word))).toEqual(
      Object.values(places).map((place) => [place]),
    )
  })

  test('a language in which nothing is written has no rows', () => {
    const db = indexed()
    searchProjection.project(db, ROOM, smallUnit().doc)
    expect(found(db, 'language: es')).toEqual([])
    expect(
      db.prepare("SELECT kind FROM search_text WHERE language = 'es' ORDER BY kind").pluck().all(),
    ).toEqual(['lesson', 'unit'])
  })

  test('a keystroke writes one row and finds the new word, not the old one', () => {
    const db = indexed()
    const { doc, sectionId, lessonId } = smallUnit()
    searchProjection.project(db, ROOM, doc)
    const rowids = () => db.prepare('SELECT rowid FROM search_text ORDER BY rowid').pluck().all()
    const before = rowids()
    const paragraph = cellFragment(doc, sectionCell(sectionId)).get(0) as Y.XmlElement
    const text = paragraph.get(0) as Y.XmlText
    text.insert(text.length, ' Stir the jug.')
    searchProjection.project(db, ROOM, doc)
    expect(found(db, 'jug')).toEqual([`lesson ${lessonId} en`])
    expect(rowids().filter((rowid) => !before.includes(rowid))).toHaveLength(1)
    text.delete(text.length - 14, 14)
    searchProjection.project(db, ROOM, doc)
    expect(found(db, 'jug')).toEqual([])
  })

  test('what is set aside is not found', () => {
    const db = indexed()
    const { doc, edit, lessonId } = smallUnit()
    searchProjection.project(db, ROOM, doc)
    setAside(edit, 'lessons', lessonId, 1)
    searchProjection.project(db, ROOM, doc)
    expect(found(db, 'lassi')).toEqual([])
    expect(found(db, 'trail')).toHaveLength(1)
  })

  test('Arabic is found with and without its vowel signs', () => {
    const db = indexed()
    const { doc, edit, lessonId } = smallUnit()
    doc.getMap('unit').set('language/ar', true)
    lineText(doc, lessonId, 'title', 'ar').insert(0, 'حُلّ مسائل النِّسبة')
    write(edit, 'overview/summary/ar', 'قارن بين الكميّات')
    searchProjection.project(db, ROOM, doc)
    expect(found(db, '"حل"')).toEqual([`lesson ${lessonId} ar`])
    expect(found(db, '"النسبة"')).toEqual([`lesson ${lessonId} ar`])
    expect(found(db, '"الكمي"*')).toEqual(['unit unit0001 ar'])
  })

  test('standards are found by code and by the words of the team', () => {
    const db = indexed()
    const edit = newEdit()
    createTeam(edit, { id: 'team0001', name: 'Six', school: '', grade: '6', isSample: false })
    addStandard(edit, '6.RP.A.1', { en: 'Say what a ratio compares', es: 'Decir qué compara' })
    addStandard(edit, 'MP.4', {})
    searchProjection.project(db, 'team', edit.doc)
    expect(found(db, '"6.RP.A"*')).toEqual(['standard 6.RP.A.1 en', 'standard 6.RP.A.1 es'])
    expect(found(db, 'decir')).toEqual(['standard 6.RP.A.1 es'])
    expect(found(db, '"mp.4"*')).toEqual(['standard MP.4 en'])
  })

  test('what was unpacked of a standard is found by each of its words, in each language, under its code', () => {
    const db = indexed()
    const edit = newEdit()
    const room = unpackedRoom(unpackedIdOf('6.RP.1'))
    const add = (list: 'do' | 'misconceptions' | 'terms', words: string) => {
      const id = addUnpacked(edit, '6.RP.A.1', list, 0)
      unpackedText(edit.doc, id, 'text', 'en').insert(0, words)
      return id
    }
    add('do', 'describe ratios')
    const wrong = add('misconceptions', 'The order is all one')
    unpackedText(edit.doc, add('terms', 'ratio'), 'meaning', 'es').insert(0, 'una comparación')
    unpackedText(edit.doc, 'standard', 'iCan', 'en').insert(0, 'I can compare.')
    unpackedText(edit.doc, 'standard', 'family', 'es').insert(0, 'En casa')
    searchProjection.project(db, room, edit.doc)
    const [english, spanish] = ['unpacked 6.RP.A.1 en', 'unpacked 6.RP.A.1 es']
    expect(['describe', 'order', 'compare', 'comparacion', 'casa'].map((word) => found(db, word))).toEqual(
      [english, english, english, spanish, spanish].map((place) => [place]),
    )
    setUnpackedAside(edit, 'misconceptions', wrong, 1)
    searchProjection.project(db, room, edit.doc)
    expect(found(db, 'order')).toEqual([])
    // Under another's name nobody would find it where it says it is.
    const other = indexed()
    searchProjection.project(other, unpackedRoom(unpackedIdOf('6.RP.2')), edit.doc)
    expect(found(other, 'describe')).toEqual([])
  })

  test('after any edits the index is what a new start makes of the document', () => {
    const step = fc.record({
      cell: fc.nat(9),
      remove: fc.boolean(),
      words: fc.constantFrom('jug', 'cup', ''),
    })
    void fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const { doc, edit } = smallUnit()
        const [grown, fresh] = [indexed(), indexed()]
        for (const { cell, remove, words } of steps) {
          const names = [...doc.share.keys()].filter((name) => name.startsWith('cell/'))
          const fragment = cellFragment(doc, names[cell % names.length] ?? '')
          if (remove) fragment.delete(0, fragment.length)
          else write(edit, names[cell % names.length] ?? '', words)
          searchProjection.project(grown, ROOM, doc)
        }
        searchProjection.project(grown, ROOM, doc)
        searchProjection.project(fresh, ROOM, loadedAgain(doc))
        expect(contents(grown)).toEqual(contents(fresh))
        grown.exec("INSERT INTO search_text(search_text) VALUES ('integrity-check')")
      }),
      { numRuns: 25 },
    )
  })

  test('junk in a document never stops the index', () => {
    const db = indexed()
    void fc.assert(
      fc.property(junkUpdates, (update) => {
        const doc = new Y.Doc()
        Y.applyUpdate(doc, update)
        searchProjection.project(db, ROOM, doc)
        searchProjection.project(db, 'team', doc)
        searchProjection.project(db, unpackedRoom(unpackedIdOf('6.RP.1')), doc)
      }),
      { numRuns: 200 },
    )
  })
})
