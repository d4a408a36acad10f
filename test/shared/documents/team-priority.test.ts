import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { ownersIn } from '../../../shared/documents/history/place-owner.ts'
import { parsePlaceKey, placeKey, readPlaces } from '../../../shared/documents/history/places.ts'
import { restorePlaces } from '../../../shared/documents/history/restore.ts'
import { decideStar, setMark, setPrioritySettings } from '../../../shared/documents/team/priority-actions.ts'
import { readPriority } from '../../../shared/documents/team/read-priority.ts'
import { starRecords, teamFields, voteMarks } from '../../../shared/documents/team/shape.ts'
import { DEFAULT_PRIORITY } from '../../../shared/domain/standards/priority.ts'
import { newEdit } from '../../kit/counting-edit.ts'
import { junkUpdates } from '../../kit/junk.ts'
import { fc } from '../../kit/properties.ts'

const meet = (one: Y.Doc, other: Y.Doc) => {
  const [fromOne, fromOther] = [Y.encodeStateAsUpdate(one), Y.encodeStateAsUpdate(other)]
  Y.applyUpdate(one, fromOther)
  Y.applyUpdate(other, fromOne)
}

describe('two teachers apart', () => {
  test('both marks stay, letter by letter, and both read the same', () => {
    const [ana, bo] = [newEdit(), newEdit()]
    setMark(ana, '6.RP.1', 'ana', 'L', true)
    setMark(ana, '6.RP.1', 'ana', 'R', true)
    setMark(bo, '6.RP.1', 'bo', 'E', true)
    setMark(bo, '6.NS.1', 'bo', 'A', true)
    meet(ana.doc, bo.doc)
    expect(readPriority(ana.doc)).toEqual(readPriority(bo.doc))
    expect(readPriority(ana.doc).votes.marks).toEqual([
      { key: '6.NS.1', members: [{ memberId: 'bo', given: ['A'] }] },
      {
        key: '6.RP.1',
        members: [
          { memberId: 'ana', given: ['R', 'L'] },
          { memberId: 'bo', given: ['E'] },
        ],
      },
    ])
  })

  test('a mark taken back at one and given at another laptop of the same teacher ends alike everywhere', () => {
    const [laptop, tablet] = [newEdit(), newEdit()]
    setMark(laptop, '6.RP.1', 'ana', 'R', true)
    meet(laptop.doc, tablet.doc)
    setMark(laptop, '6.RP.1', 'ana', 'R', false)
    setMark(tablet, '6.RP.1', 'ana', 'E', true)
    meet(laptop.doc, tablet.doc)
    for (const { doc } of [laptop, tablet]) {
      expect(readPriority(doc).votes.marks[0]?.members).toEqual([{ memberId: 'ana', given: ['E'] }])
    }
  })

  test('of two decisions on one standard one stands whole, the same at both', () => {
    const [ana, bo] = [newEdit(), newEdit()]
    decideStar(ana, '6.RP.1', true, 'ana')
    decideStar(bo, '6.RP.1', false, 'bo')
    meet(ana.doc, bo.doc)
    const [stands] = readPriority(ana.doc).votes.decisions
    expect(readPriority(bo.doc).votes.decisions).toEqual([stands])
    expect([
      { key: '6.RP.1', isStar: true, by: 'ana' },
      { key: '6.RP.1', isStar: false, by: 'bo' },
    ]).toContainEqual(stands)
  })

  test('settings of either end of the aim never cross', () => {
    const [ana, bo] = [newEdit(), newEdit()]
    setPrioritySettings(ana, { ...DEFAULT_PRIORITY, aimLow: 60, aimHigh: 80 })
    meet(ana.doc, bo.doc)
    setPrioritySettings(bo, { ...DEFAULT_PRIORITY, aimLow: 60, aimHigh: 40 })
    meet(ana.doc, bo.doc)
    expect(readPriority(ana.doc).settings).toMatchObject({ aimLow: 40, aimHigh: 60 })
  })
})

describe('reading', () => {
  test('leaves out what no version of ours writes', () => {
    const { doc } = newEdit()
    for (const name of ['6.RP.1/ana/X', '6.RP.1/ana', '6.RP.1/ana/R/more', '//R'])
      voteMarks(doc).set(name, true)
    voteMarks(doc).set('6.RP.1/ana/R', 'yes')
    starRecords(doc).set('6.RP.1', 'star')
    starRecords(doc).set('6.RP.2', { isStar: true })
    teamFields(doc).set('priority/agreement', 20)
    teamFields(doc).set('priority/yesMarks', Number.NaN)
    expect(readPriority(doc)).toEqual({
      votes: { marks: [], decisions: [{ key: '6.RP.2', isStar: true, by: '' }] },
      settings: DEFAULT_PRIORITY,
    })
  })

  test('never throws, whatever stands there', () => {
    void fc.assert(
      fc.property(junkUpdates, (update) => {
        const doc = new Y.Doc()
        Y.applyUpdate(doc, update)
        readPriority(doc)
      }),
      { numRuns: 500 },
    )
  })
})

describe('history', () => {
  test('tells of a mark and of a star as the standard they are about, the mark with its letter', () => {
    const edit = newEdit()
    setMark(edit, '6.RP.1', 'ana', 'R', true)
    decideStar(edit, '6.RP.1', true, 'ana')
    setPrioritySettings(edit, { ...DEFAULT_PRIORITY, aimLow: 20 })
    const places = readPlaces(edit.doc)
    const owner = ownersIn(places)
    const tell = (root: string, field: string) => owner({ kind: 'field', root, record: null, field })
    expect(tell('votes', '6.RP.1/ana/R')).toMatchObject({
      holder: { kind: 'team' },
      part: { kind: 'standard', code: '6.RP.1' },
      what: 'vote',
      detail: 'R',
    })
    expect(tell('stars', '6.RP.1')).toMatchObject({
      part: { kind: 'standard', code: '6.RP.1' },
      what: 'star',
    })
    for (const key of places.keys()) expect(placeKey(parsePlaceKey(key) as never)).toBe(key)
    expect(places.size).toBe(6)
  })

  test('brings marks and stars back as they were', () => {
    const edit = newEdit()
    setMark(edit, '6.RP.1', 'ana', 'R', true)
    decideStar(edit, '6.RP.1', true, 'ana')
    const then = { places: readPlaces(edit.doc), read: readPriority(edit.doc) }
    setMark(edit, '6.RP.1', 'ana', 'R', false)
    setMark(edit, '6.RP.1', 'bo', 'L', true)
    decideStar(edit, '6.RP.1', null, 'bo')
    restorePlaces(edit, then.places, { which: () => true, now: 1 })
    expect(readPriority(edit.doc)).toEqual(then.read)
  })
})
