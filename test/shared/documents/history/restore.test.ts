import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Edit } from '../../../../shared/documents/edit.ts'
import {
  bothTouched,
  editedWhileAside,
  versionsOf,
} from '../../../../shared/documents/history/both-touched.ts'
import { diffPlaces } from '../../../../shared/documents/history/changes.ts'
import { lessonOf, ownersIn } from '../../../../shared/documents/history/place-owner.ts'
import { type Places, parsePlaceKey, readPlaces } from '../../../../shared/documents/history/places.ts'
import { recordOf, recordsIn, upwards } from '../../../../shared/documents/history/records.ts'
import { restorePlaces } from '../../../../shared/documents/history/restore.ts'
import { touchedPlaces } from '../../../../shared/documents/history/touched-places.ts'
import { addLesson, addTask, setAside, setField } from '../../../../shared/documents/unit/actions.ts'
import { createUnit } from '../../../../shared/documents/unit/create.ts'
import { readCell, readUnit } from '../../../../shared/documents/unit/read.ts'
import { cellFragment, lineText, sectionCell } from '../../../../shared/documents/unit/shape.ts'
import { appendToFragment } from '../../../../shared/rich-text/fragment.ts'
import { markdownToRichText } from '../../../../shared/rich-text/markdown.ts'
import { plainText } from '../../../../shared/rich-text/rich-text.ts'
import { newEdit } from '../../../kit/counting-edit.ts'
import { fc } from '../../../kit/properties.ts'
import { PLAIN_UNIT, twoPeers } from '../../../kit/two-peers.ts'
import { doRandomEdit, type RandomEdit, randomEdits } from './random-unit-edits.ts'

const EVERYTHING = { which: () => true, now: 99 }

const startUnit = (edits: readonly RandomEdit[]): Edit => {
  const edit = newEdit(new Y.Doc({ gc: false }))
  createUnit(edit, PLAIN_UNIT)
  addLesson(edit, { title: { en: 'First' }, week: 1 })
  for (const each of edits) doRandomEdit(edit, each)
  return edit
}

/** Without the records that came later, which must all be set aside or lie in one that is. */
function withoutSetAside(after: Places, then: Places): Places {
  const [now, before] = [recordsIn(after), recordsIn(then)]
  return new Map(
    [...after].filter(([key]) => {
      const record = recordOf(now, parsePlaceKey(key) ?? expect.fail(key))
      if (!record || before.has(record)) return true
      expect(upwards(now, record).some(now.isAside)).toBe(true)
      return false
    }),
  )
}

describe('whatever a team did to a unit', () => {
  test('every place that reads differently was touched', () => {
    void fc.assert(
      fc.property(randomEdits, randomEdits, (first, then) => {
        const edit = startUnit(first)
        const touched = new Set<string>()
        edit.doc.on('afterTransaction', (transaction) => {
          for (const key of touchedPlaces(transaction)) touched.add(key)
        })
        const before = readPlaces(edit.doc)
        for (const each of then) doRandomEdit(edit, each)
        const differing = diffPlaces(before, readPlaces(edit.doc)).map(({ key }) => key)
        expect(differing.filter((key) => !touched.has(key))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('a replay of the updates touches what was touched when they were made', () => {
    void fc.assert(
      fc.property(randomEdits, (edits) => {
        const [edit, replay] = [startUnit([]), new Y.Doc({ gc: false })]
        Y.applyUpdate(replay, Y.encodeStateAsUpdate(edit.doc))
        const [made, replayed] = [new Set<string>(), new Set<string>()]
        const gather = (doc: Y.Doc, into: Set<string>) =>
          doc.on('afterTransaction', (transaction) => {
            for (const key of touchedPlaces(transaction)) into.add(key)
          })
        gather(edit.doc, made)
        gather(replay, replayed)
        edit.doc.on('update', (update: Uint8Array) => Y.applyUpdate(replay, update))
        for (const each of edits) doRandomEdit(edit, each)
        expect([...replayed].sort()).toEqual([...made].sort())
      }),
      { numRuns: 150 },
    )
  })

  test('bringing all back makes it read as it did; twice is once; undo brings back what was there before', () => {
    void fc.assert(
      fc.property(randomEdits, randomEdits, (first, then) => {
        const edit = startUnit(first)
        const old = readPlaces(edit.doc)
        for (const each of then) doRandomEdit(edit, each)
        const late = readPlaces(edit.doc)
        const undo = new Y.UndoManager(edit.doc, { trackedOrigins: new Set([edit.origin]) })
        restorePlaces(edit, old, EVERYTHING)
        const restored = readPlaces(edit.doc)
        expect(Object.fromEntries(withoutSetAside(restored, old))).toEqual(Object.fromEntries(old))
        expect(restorePlaces(edit, old, EVERYTHING)).toEqual([])
        undo.undo()
        expect(Object.fromEntries(readPlaces(edit.doc))).toEqual(Object.fromEntries(late))
      }),
      { numRuns: 300 },
    )
  })

  test('bringing it back and forth reads as each time', () => {
    void fc.assert(
      fc.property(randomEdits, randomEdits, (first, then) => {
        const edit = startUnit(first)
        const old = readPlaces(edit.doc)
        for (const each of then) doRandomEdit(edit, each)
        const late = readPlaces(edit.doc)
        restorePlaces(edit, old, EVERYTHING)
        restorePlaces(edit, late, EVERYTHING)
        expect(Object.fromEntries(readPlaces(edit.doc))).toEqual(Object.fromEntries(late))
      }),
      { numRuns: 150 },
    )
  })

  test('one side brings back while the other works: both end up with the same', () => {
    void fc.assert(
      fc.property(randomEdits, randomEdits, randomEdits, (first, then, meanwhile) => {
        const { ana, bo, meet } = twoPeers()
        for (const each of first) doRandomEdit(ana, each)
        const old = readPlaces(ana.doc)
        for (const each of then) doRandomEdit(ana, each)
        meet()
        restorePlaces(ana, old, EVERYTHING)
        for (const each of meanwhile) doRandomEdit(bo, each)
        meet()
        expect(Object.fromEntries(readPlaces(ana.doc))).toEqual(Object.fromEntries(readPlaces(bo.doc)))
      }),
      { numRuns: 150 },
    )
  })
})

function lessonWithText(edit: Edit, words: string) {
  const lessonId = addLesson(edit, { title: { en: 'Rates' }, week: 1 })
  const cell = sectionCell(readUnit(edit.doc, 'u').unit.lessons.at(-1)?.sections[1]?.id ?? '')
  appendToFragment(cellFragment(edit.doc, cell), markdownToRichText(words))
  return { lessonId, cell, paragraph: (doc: Y.Doc, at: number) => textAt(cellFragment(doc, cell), at) }
}

function textAt(fragment: Y.XmlFragment, at: number): Y.XmlText {
  const text = (fragment.get(at) as Y.XmlElement).get(0)
  return text instanceof Y.XmlText ? text : expect.fail('no text')
}

describe('what a colleague does meanwhile', () => {
  test('in the same paragraph stays when the paragraph is brought back', () => {
    const { ana, bo, meet } = twoPeers()
    const { cell, paragraph } = lessonWithText(ana, 'One ratio compares.\n\nTwo.')
    meet()
    const old = readPlaces(ana.doc)
    paragraph(ana.doc, 0).insert(4, 'bad ')
    meet()
    restorePlaces(ana, old, EVERYTHING)
    paragraph(bo.doc, 0).insert(paragraph(bo.doc, 0).length, ' Always!')
    paragraph(bo.doc, 1).insert(0, 'And ')
    meet()
    expect(plainText(readCell(ana.doc, cell))).toBe('One ratio compares. Always!\nAnd Two.')
  })

  test('in a title and in a lesson of their own stays', () => {
    const { ana, bo, meet } = twoPeers()
    const { lessonId } = lessonWithText(ana, 'x')
    meet()
    const old = readPlaces(ana.doc)
    lineText(ana.doc, lessonId, 'title', 'en').insert(0, 'Unit ')
    meet()
    const theirs = addLesson(bo, { title: { en: 'Theirs' }, week: 1 })
    lineText(bo.doc, lessonId, 'title', 'en').insert(10, ' now')
    restorePlaces(ana, old, EVERYTHING)
    meet()
    const { lessons } = readUnit(ana.doc, 'u').unit
    expect(lessons.map(({ id, title }) => [id, title.en])).toEqual([
      [lessonId, 'Rates now'],
      [theirs, 'Theirs'],
    ])
  })
})

describe('bringing back a part', () => {
  const inLesson = (edit: Edit, lessonId: string) => {
    const owner = ownersIn(readPlaces(edit.doc))
    return (key: string) => lessonOf(owner(parsePlaceKey(key) ?? expect.fail(key))) === lessonId
  }

  test('one lesson leaves the others as they are', () => {
    const edit = startUnit([])
    const [a, b] = [lessonWithText(edit, 'a'), lessonWithText(edit, 'b')]
    const old = readPlaces(edit.doc)
    for (const { paragraph, lessonId } of [a, b]) {
      paragraph(edit.doc, 0).insert(1, '!')
      setField(edit, 'lessons', lessonId, 'minutes', 5)
      addTask(edit, lessonId, 'mustDo', { en: 'Later' })
    }
    restorePlaces(edit, old, { which: inLesson(edit, a.lessonId), now: 99 })
    const { lessons } = readUnit(edit.doc, 'u').unit
    expect(lessons.map(({ minutes, tasks }) => [minutes, tasks.length])).toEqual([
      [50, 0],
      [50, 0],
      [5, 1],
    ])
    expect([a, b].map(({ cell }) => plainText(readCell(edit.doc, cell)))).toEqual(['a', 'b!'])
  })

  test('one cell leaves the rest of its lesson as it is', () => {
    const edit = startUnit([])
    const { lessonId, cell, paragraph } = lessonWithText(edit, 'was')
    const old = readPlaces(edit.doc)
    paragraph(edit.doc, 0).insert(0, 'it ')
    setField(edit, 'lessons', lessonId, 'minutes', 5)
    expect(restorePlaces(edit, old, { which: (key) => key === `rich:${cell}`, now: 99 })).toEqual([
      `rich:${cell}`,
    ])
    expect(plainText(readCell(edit.doc, cell))).toBe('was')
    expect(readUnit(edit.doc, 'u').unit.lessons[1]?.minutes).toBe(5)
  })

  test('a lesson that was set aside since comes back; one that came since is set aside whole', () => {
    const edit = startUnit([])
    const first = readUnit(edit.doc, 'u').unit.lessons[0]?.id ?? ''
    const old = readPlaces(edit.doc)
    setAside(edit, 'lessons', first, 7)
    const { lessonId, cell } = lessonWithText(edit, 'kept')
    restorePlaces(edit, old, EVERYTHING)
    const { unit } = readUnit(edit.doc, 'u')
    expect(unit.lessons.map((lesson) => lesson.id)).toEqual([first])
    expect(unit.setAside).toEqual([{ id: lessonId, kind: 'lesson', title: { en: 'Rates' }, deletedAt: 99 }])
    setField(edit, 'lessons', lessonId, 'deletedAt', null)
    expect(readUnit(edit.doc, 'u').unit.lessons[1]?.sections.length).toBe(4)
    expect(plainText(readCell(edit.doc, cell))).toBe('kept')
  })
})

describe('what two sides did to one place', () => {
  test('is told with every version; what only one changed is not', () => {
    const { ana, bo, meet } = twoPeers()
    const { lessonId } = lessonWithText(ana, 'x')
    meet()
    const base = readPlaces(ana.doc)
    const touched = [ana, bo].map((peer) => {
      const keys = new Set<string>()
      peer.doc.on('afterTransaction', (transaction) => {
        if (transaction.local) for (const key of touchedPlaces(transaction)) keys.add(key)
      })
      return keys
    }) as [Set<string>, Set<string>]
    lineText(ana.doc, lessonId, 'title', 'en').insert(0, 'A ')
    lineText(bo.doc, lessonId, 'title', 'en').insert(5, ' B')
    setField(ana, 'lessons', lessonId, 'minutes', 40)
    setField(bo, 'lessons', lessonId, 'minutes', 40)
    setField(bo, 'lessons', lessonId, 'gapGrade', '5')
    const [mine, theirs] = [readPlaces(ana.doc), readPlaces(bo.doc)]
    meet()
    const both = bothTouched(...touched)
    expect(both).toEqual([`field:lessons/${lessonId}/minutes`, `text:line/${lessonId}/title/en`])
    expect(versionsOf(both, { base, mine, theirs, now: readPlaces(ana.doc) })).toEqual([
      {
        key: `text:line/${lessonId}/title/en`,
        place: { kind: 'text', name: `line/${lessonId}/title/en` },
        base: { kind: 'text', text: 'Rates' },
        mine: { kind: 'text', text: 'A Rates' },
        theirs: { kind: 'text', text: 'Rates B' },
        now: { kind: 'text', text: 'A Rates B' },
      },
    ])
  })

  test('work in a lesson that the other side set aside is told with the lesson', () => {
    const { ana, bo, meet } = twoPeers()
    const { lessonId, cell, paragraph } = lessonWithText(ana, 'x')
    meet()
    setAside(ana, 'lessons', lessonId, 5)
    paragraph(bo.doc, 0).insert(0, 'more ')
    meet()
    const aside = `field:lessons/${lessonId}/deletedAt`
    expect(editedWhileAside(readPlaces(ana.doc), new Set([aside]), new Set([`rich:${cell}`]))).toEqual([
      { record: { root: 'lessons', id: lessonId }, setAsideBy: 'mine', keys: [`rich:${cell}`] },
    ])
  })
})

test('words typed into a paragraph that the other side deleted are touched, and told in both versions', () => {
  const { ana, bo, meet } = twoPeers()
  const { cell, paragraph } = lessonWithText(ana, 'Keep.\n\nGone?')
  meet()
  const base = readPlaces(ana.doc)
  paragraph(bo.doc, 1).insert(0, 'Not ')
  const theirs = readPlaces(bo.doc)
  const log = new Y.Doc({ gc: false })
  Y.applyUpdate(log, Y.encodeStateAsUpdate(ana.doc))
  ana.doc.on('update', (update: Uint8Array) => Y.applyUpdate(log, update))
  cellFragment(ana.doc, cell).delete(1, 1)
  const mine = readPlaces(ana.doc)
  const touched = new Set<string>()
  log.on('afterTransaction', (transaction) => {
    for (const key of touchedPlaces(transaction)) touched.add(key)
  })
  Y.applyUpdate(log, Y.encodeStateAsUpdate(bo.doc))
  const key = `rich:${cell}`
  expect([...touched]).toEqual([key])
  const [told] = versionsOf([key], { base, mine, theirs, now: readPlaces(log) })
  expect(told).toMatchObject({ mine: { kind: 'rich' }, theirs: { kind: 'rich' } })
  restorePlaces(ana, new Map([[key, told?.theirs ?? null]]), { which: (each) => each === key, now: 9 })
  expect(plainText(readCell(ana.doc, cell))).toBe('Keep.\nNot Gone?')
})

test('an undeleted record that is asked for by itself is not set aside', () => {
  const edit = startUnit([])
  const id = readUnit(edit.doc, 'u').unit.lessons[0]?.id ?? ''
  const key = `field:lessons/${id}/deletedAt`
  setAside(edit, 'lessons', id, 7)
  restorePlaces(edit, new Map([[key, null]]), { which: (each) => each === key, now: 9 })
  restorePlaces(edit, new Map([[key, null]]), { which: (each) => each === key, now: 9 })
  expect(readUnit(edit.doc, 'u').unit.lessons.map((lesson) => lesson.id)).toEqual([id])
})
