import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { diffPlaces, tellChanges } from '../../../../shared/documents/history/changes.ts'
import { ownersIn } from '../../../../shared/documents/history/place-owner.ts'
import { parsePlaceKey, placeKey, readPlaces } from '../../../../shared/documents/history/places.ts'
import { recordKey } from '../../../../shared/documents/history/records.ts'
import { restorePlaces } from '../../../../shared/documents/history/restore.ts'
import { addStandard, createTeam, setMember } from '../../../../shared/documents/team/actions.ts'
import { addLesson, addVariant, moveInSequence, setAside } from '../../../../shared/documents/unit/actions.ts'
import { addCheck, addItem } from '../../../../shared/documents/unit/check-actions.ts'
import { createUnit } from '../../../../shared/documents/unit/create.ts'
import { readUnit } from '../../../../shared/documents/unit/read.ts'
import { cellFragment, lineText, sectionCell, stemCell } from '../../../../shared/documents/unit/shape.ts'
import { appendToFragment } from '../../../../shared/rich-text/fragment.ts'
import { markdownToRichText } from '../../../../shared/rich-text/markdown.ts'
import { newEdit } from '../../../kit/counting-edit.ts'
import { junkUpdates } from '../../../kit/junk.ts'
import { fc } from '../../../kit/properties.ts'
import { PLAIN_UNIT } from '../../../kit/two-peers.ts'

function unitWithLesson() {
  const edit = newEdit()
  createUnit(edit, PLAIN_UNIT)
  const lessonId = addLesson(edit, { title: { en: 'Rates' }, week: 1 })
  const sections = readUnit(edit.doc, 'u').unit.lessons[0]?.sections ?? []
  return { edit, lessonId, sections }
}

describe('the key of a place', () => {
  test('names lines, cells and fields, also under ids that hold a slash', () => {
    const places = [
      { kind: 'text', name: 'line/unit/title/en' },
      { kind: 'rich', name: 'cell/id00000001' },
      { kind: 'field', root: 'unit', record: null, field: 'standard/6.RP.A.3/b' },
      { kind: 'field', root: 'lessons', record: 'a/b%2Fc', field: 'place' },
      { kind: 'field', root: 'lessons', record: '', field: 'a\nb' },
    ] as const
    expect(places.map(placeKey).map(parsePlaceKey)).toEqual(places)
  })

  test('of nothing we know is no place', () => {
    expect(
      ['', 'text:cell/x', 'rich:line/x', 'field:weather/x/y', 'field:unit/x/y'].map(parsePlaceKey),
    ).toEqual(Array.from({ length: 5 }, () => null))
  })
})

describe('places of a document in which anything may stand', () => {
  test('are read without a throw, without making a root, and each under its own key', () => {
    void fc.assert(
      fc.property(junkUpdates, (update) => {
        const doc = new Y.Doc()
        Y.applyUpdate(doc, update)
        const before = [...doc.share.keys()].sort()
        const places = readPlaces(doc)
        expect([...doc.share.keys()].sort()).toEqual(before)
        for (const key of places.keys()) expect(placeKey(parsePlaceKey(key) ?? expect.fail(key))).toBe(key)
        const owner = ownersIn(places)
        for (const key of places.keys()) owner(parsePlaceKey(key) ?? expect.fail(key))
      }),
      { numRuns: 300 },
    )
  })

  test('can be brought back over any other such document', () => {
    void fc.assert(
      fc.property(junkUpdates, junkUpdates, (then, now) => {
        const [old, edit] = [new Y.Doc(), newEdit()]
        Y.applyUpdate(old, then)
        Y.applyUpdate(edit.doc, now)
        const wanted = readPlaces(old)
        restorePlaces(edit, wanted, { which: () => true, now: 9 })
        const after = readPlaces(edit.doc)
        for (const [key, value] of wanted) expect([key, after.get(key)]).toEqual([key, value])
        expect(restorePlaces(edit, wanted, { which: () => true, now: 10 })).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

test('words under an id that also a record of old has stay with what came later', () => {
  const [old, edit] = [new Y.Doc(), newEdit()]
  old.getMap('lessons').set('aaaaaaaa', new Y.Map([['kind', 'lesson']]))
  edit.doc.getMap('units').set('aaaaaaaa', new Y.Map([['kind', 'unit']]))
  appendToFragment(cellFragment(edit.doc, 'cell/aaaaaaaa'), markdownToRichText('Words.'))
  const wanted = readPlaces(old)
  const restore = () => restorePlaces(edit, wanted, { which: () => true, now: 9 })
  expect(restore()).not.toContain('rich:cell/aaaaaaaa')
  expect(restore()).toEqual([])
})

test('blank paragraphs that an editor leaves are the same as nothing', () => {
  const { edit, sections } = unitWithLesson()
  const before = readPlaces(edit.doc)
  cellFragment(edit.doc, sectionCell(sections[0]?.id ?? '')).insert(0, [new Y.XmlElement('paragraph')])
  expect(diffPlaces(before, readPlaces(edit.doc))).toEqual([])
})

describe('what changed, as a teacher would tell it', () => {
  test('a lesson with all its sections is one addition', () => {
    const { edit } = unitWithLesson()
    const before = readPlaces(edit.doc)
    const id = addLesson(edit, { title: { en: 'Percent' }, week: 2 })
    const told = tellChanges(before, readPlaces(edit.doc))
    expect(told.map(({ key, kind }) => ({ key, kind }))).toEqual([
      { key: recordKey({ root: 'lessons', id }), kind: 'added' },
    ])
    expect(told[0]?.keys.length).toBe(diffPlaces(before, readPlaces(edit.doc)).length)
  })

  test('moves, titles, texts, minutes and setting aside each have their word', () => {
    const { edit, lessonId, sections } = unitWithLesson()
    const other = addLesson(edit, { title: { en: 'Other' }, week: 1 })
    const before = readPlaces(edit.doc)
    moveInSequence(edit, { kind: 'lesson', id: lessonId }, { week: 2 })
    lineText(edit.doc, lessonId, 'title', 'en').insert(0, 'Unit ')
    appendToFragment(
      cellFragment(edit.doc, sectionCell(sections[1]?.id ?? '')),
      markdownToRichText('Compare.'),
    )
    setAside(edit, 'lessons', other, 5)
    expect(
      tellChanges(before, readPlaces(edit.doc))
        .map((change) => change.kind)
        .sort(),
    ).toEqual(['moved', 'retitled', 'setAside', 'written'])
  })
})

describe('where a place is', () => {
  test("a level's text is in its lesson, its section and its level", () => {
    const { edit, lessonId, sections } = unitWithLesson()
    const learn = sections[1]?.id ?? ''
    const variant = addVariant(edit, learn, { level: 'support', language: 'es' }, null)
    appendToFragment(cellFragment(edit.doc, sectionCell(variant)), markdownToRichText('Hola'))
    const owner = ownersIn(readPlaces(edit.doc))
    expect(owner({ kind: 'rich', name: sectionCell(variant) })).toEqual({
      holder: { kind: 'lesson', id: lessonId, title: { en: 'Rates' }, isAside: false },
      part: { kind: 'section', id: learn, sectionKind: 'learn', title: {}, level: 'support' },
      what: 'text',
      detail: null,
      language: 'es',
    })
    expect(owner({ kind: 'text', name: `line/${lessonId}/title/en` })).toMatchObject({
      holder: { id: lessonId },
      part: null,
      what: 'title',
      language: 'en',
    })
  })

  test('a stem is in its check, under the number of its item', () => {
    const { edit } = unitWithLesson()
    const check = addCheck(edit, { kind: 'unitCheck', title: { en: 'Check' }, week: 2, minutes: 20 })
    addItem(edit, check, 'short')
    const second = addItem(edit, check, 'numeric')
    const owner = ownersIn(readPlaces(edit.doc))
    expect(owner({ kind: 'rich', name: stemCell(second, 'en') })).toEqual({
      holder: { kind: 'check', id: check, checkKind: 'unitCheck', title: { en: 'Check' }, isAside: false },
      part: { kind: 'item', id: second, itemKind: 'numeric', number: 2 },
      what: 'stem',
      detail: null,
      language: 'en',
    })
  })

  test("the unit's own pages and fields are the unit's", () => {
    const owner = ownersIn(readPlaces(unitWithLesson().edit.doc))
    expect([
      owner({ kind: 'rich', name: 'overview/summary/en' }),
      owner({ kind: 'field', root: 'unit', record: null, field: 'standard/6.RP.A.3/b' }),
    ]).toEqual([
      {
        holder: { kind: 'unit' },
        part: { kind: 'overview', field: 'summary' },
        what: 'text',
        detail: null,
        language: 'en',
      },
      { holder: { kind: 'unit' }, part: null, what: 'standard', detail: '6.RP.A.3/b', language: null },
    ])
  })

  test("a member and a standard's words are the team's", () => {
    const edit = newEdit()
    createTeam(edit, { id: 'team00000001', name: 'Six', school: '', grade: '6', isSample: false })
    setMember(edit, 'member00000a', 'Ana')
    addStandard(edit, 'CCSS/6.RP.1', { en: 'Ratios.' })
    const owner = ownersIn(readPlaces(edit.doc))
    expect([
      owner({ kind: 'field', root: 'members', record: 'member00000a', field: 'name' }),
      owner({ kind: 'text', name: 'wording/CCSS/6.RP.1/en' }),
    ]).toMatchObject([
      { holder: { kind: 'team' }, part: { kind: 'member', name: 'Ana' }, what: 'name' },
      {
        holder: { kind: 'team' },
        part: { kind: 'standard', code: 'CCSS/6.RP.1' },
        what: 'text',
        language: 'en',
      },
    ])
  })
})
