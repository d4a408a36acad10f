import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  addLesson,
  addTask,
  addVariant,
  addWord,
  setAside,
  setField,
  setStandard,
} from '../../../shared/documents/unit/actions.ts'
import { addCheck, addItem, setKey } from '../../../shared/documents/unit/check-actions.ts'
import { createUnit, writeLine } from '../../../shared/documents/unit/create.ts'
import { readUnit } from '../../../shared/documents/unit/read.ts'
import { cellFragment, overviewCell, sectionCell, stemCell } from '../../../shared/documents/unit/shape.ts'
import { present } from '../../../shared/lib/assert.ts'
import { appendToFragment } from '../../../shared/rich-text/fragment.ts'
import { markdownToRichText } from '../../../shared/rich-text/markdown.ts'
import { fileToUnit } from '../../../shared/unit-file/file-to-unit.ts'
import { readUnitFile } from '../../../shared/unit-file/read-unit-file.ts'
import type { UnitFile } from '../../../shared/unit-file/unit-file.ts'
import { imageIdsIn, unitToFile } from '../../../shared/unit-file/unit-to-file.ts'
import { unitFileText } from '../../../shared/unit-file/write-unit-file.ts'
import { newEdit } from '../../kit/counting-edit.ts'
import { fc } from '../../kit/properties.ts'
import { unitFiles } from '../../kit/unit-files.ts'

const noExtras = { standards: [], images: [] }

function docOf(file: UnitFile): Y.Doc {
  const edit = newEdit()
  fileToUnit(edit, file)
  return edit.doc
}

/** A unit as a teacher would have made it, through the actions of the screens. */
function plannedUnit(): Y.Doc {
  const edit = newEdit()
  const write = (cell: string, markdown: string) =>
    appendToFragment(cellFragment(edit.doc, cell), markdownToRichText(markdown))
  createUnit(edit, {
    title: { en: 'Ratios', es: 'Razones' },
    number: '3',
    subject: 'Mathematics',
    grade: '6',
    startDate: '2026-11-23',
    weeks: 2,
    periodMinutes: 50,
    baseLanguage: 'en',
    languages: ['es', 'en'],
    standards: ['6.RP.A.1'],
  })
  write(overviewCell('summary', 'en'), 'How amounts **compare**.')
  const second = addLesson(edit, { title: { en: 'Tables' }, week: 2 })
  const first = addLesson(edit, { title: { en: 'What a ratio compares' }, week: 1 })
  const gap = addLesson(edit, {
    title: { en: 'Times as many' },
    kind: 'gap',
    gapGrade: '4',
    week: 1,
    index: 0,
  })
  const gone = addLesson(edit, { title: { en: 'Set aside' }, week: 1 })
  setAside(edit, 'lessons', gone, 1)
  setStandard(edit, 'lessons', first, '6.RP.A.1', true)
  setField(edit, 'lessons', second, 'ready/core', true)
  writeLine(edit, first, 'iCan', { en: 'I can write $3:2$.' })
  addTask(edit, first, 'mustDo', { en: 'Practice' })
  const section = present(
    readUnit(edit.doc, '').unit.lessons.find(({ id }) => id === gap)?.sections[0],
    'section',
  )
  write(sectionCell(section.id), '| a | b |\n| --- | --- |\n| 1 | $2$ |\n\n~~~lines 3\n~~~')
  addVariant(edit, section.id, { level: 'support', language: 'en' }, sectionCell(section.id))
  const check = addCheck(edit, { kind: 'masteryCheck', title: { en: 'Check 1' }, week: 1, minutes: 20 })
  const item = addItem(edit, check, 'choice')
  write(stemCell(item, 'en'), 'Which?')
  const choices = present(readUnit(edit.doc, '').unit.checks[0]?.items[0], 'item').choices
  setKey(edit, item, present(choices[2], 'choice').id)
  addWord(edit, { en: 'ratio', es: 'razón' }, { en: 'a comparison' })
  return edit.doc
}

/** The unit without ids, ranks and names of cells, which are fresh in every document. */
function withoutIds(doc: Y.Doc): unknown {
  const drop = new Set(['id', 'rank', 'cell', 'setAside'])
  return JSON.parse(
    JSON.stringify(readUnit(doc, '').unit, (key, value) => (drop.has(key) ? undefined : value)),
  )
}

describe('a unit and its file', () => {
  test('what a teacher planned comes back from its file as it was', () => {
    const doc = plannedUnit()
    const file = unitToFile(doc, 'unit0001', noExtras)
    const copy = docOf(file)
    expect(withoutIds(copy)).toEqual(withoutIds(doc))
    expect(unitToFile(copy, 'unit0002', noExtras)).toEqual(file)
    expect(readUnit(copy, '').problems).toEqual([])
  })

  test('the file says the unit in teaching order and in plain words', () => {
    const file = unitToFile(plannedUnit(), 'unit0001', {
      standards: [
        { code: '6.RP.A.1', wording: { en: 'Say what a ratio compares.' } },
        { code: '9.Z', wording: { en: 'Of another unit' } },
      ],
      images: [],
    })
    expect(file.sequence.map((item) => [item.type, item.week, item.title.en])).toEqual([
      ['lesson', 1, 'Times as many'],
      ['lesson', 1, 'What a ratio compares'],
      ['check', 1, 'Check 1'],
      ['lesson', 2, 'Tables'],
    ])
    expect(file.standards).toEqual([{ code: '6.RP.A.1', wording: { en: 'Say what a ratio compares.' } }])
    expect(unitFileText(file)).toMatchSnapshot()
  })

  test('whatever fits the schema is written, read and written the same', () => {
    void fc.assert(
      fc.property(unitFiles, (drawn) => {
        const file = unitToFile(docOf(drawn), 'unit0001', noExtras)
        const text = unitFileText(file)
        expect(readUnitFile(text)).toEqual({ ok: true, value: { file, problems: [] } })
        expect(unitToFile(docOf(file), 'unit0002', noExtras)).toEqual(file)
      }),
      { numRuns: 60 },
    )
  })

  test('how children work and how deep it goes are in the file where somebody has said it, and nowhere else', () => {
    const doc = plannedUnit()
    const before = unitFileText(unitToFile(doc, 'unit0001', noExtras))
    expect(before).not.toMatch(/grouping|depth/)
    const lesson = present(readUnit(doc, '').unit.lessons[1], 'lesson')
    const item = present(readUnit(doc, '').unit.checks[0]?.items[0], 'item')
    const edit = newEdit(doc)
    setField(edit, 'lessons', lesson.id, 'dok', 3)
    setField(edit, 'sections', present(lesson.sections[0], 'section').id, 'grouping', 'pair')
    setField(edit, 'items', item.id, 'dok', 2)
    const text = unitFileText(unitToFile(doc, 'unit0001', noExtras))
    const added = text.split('\n').filter((line) => !before.split('\n').includes(line))
    expect(added.map((line) => line.trim())).toEqual([
      '"depth": 3,',
      '{ "kind": "warmUp", "title": {}, "minutes": 10, "grouping": "pair", "texts": [] },',
      '"depth": 2,',
    ])
    const read = readUnitFile(text)
    if (!read.ok) expect.fail(read.error.type)
    expect(read.value.problems).toEqual([])
    expect(unitFileText(unitToFile(docOf(read.value.file), 'unit0002', noExtras))).toBe(text)
  })

  test('a file of before is written as it was', () => {
    const text = unitFileText(unitToFile(plannedUnit(), 'unit0001', noExtras))
    const read = readUnitFile(text)
    if (!read.ok) expect.fail(read.error.type)
    expect(unitFileText(read.value.file)).toBe(text)
    expect(unitFileText(unitToFile(docOf(read.value.file), 'unit0002', noExtras))).toBe(text)
  })

  test('a file arrives in one transaction, with ids of its own', () => {
    const edit = newEdit()
    let updates = 0
    edit.doc.on('update', () => {
      updates += 1
    })
    fileToUnit(edit, unitToFile(plannedUnit(), 'unit0001', noExtras))
    expect(updates).toBe(1)
  })

  test('the order of edits that made a unit does not show in its file', () => {
    const doc = plannedUnit()
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    expect(unitFileText(unitToFile(other, 'unit0001', noExtras))).toBe(
      unitFileText(unitToFile(doc, 'unit0001', noExtras)),
    )
  })

  test('pictures are named once each, in any text of the unit', () => {
    const doc = plannedUnit()
    const picture = {
      type: 'doc' as const,
      content: [{ type: 'image', attrs: { imageId: 'ab'.repeat(32) } }],
    }
    appendToFragment(cellFragment(doc, overviewCell('materials', 'en')), picture)
    appendToFragment(cellFragment(doc, overviewCell('summary', 'es')), picture)
    expect(imageIdsIn(unitToFile(doc, 'unit0001', noExtras))).toEqual(['ab'.repeat(32)])
  })

  test('languages that a hand-written file forgot to list are found in it', () => {
    const file = unitToFile(plannedUnit(), 'unit0001', noExtras)
    const doc = docOf({ ...file, unit: { ...file.unit, languages: [] } })
    expect(readUnit(doc, '').unit.languages).toEqual(['en', 'es'])
  })
})
