import * as Y from 'yjs'
import type { Edit } from '../../shared/documents/edit.ts'
import { addLesson, addTask, addVariant, addWord, setStandard } from '../../shared/documents/unit/actions.ts'
import { addCheck, addItem } from '../../shared/documents/unit/check-actions.ts'
import { createUnit, writeLine } from '../../shared/documents/unit/create.ts'
import { readUnit } from '../../shared/documents/unit/read.ts'
import { cellFragment, overviewCell, sectionCell, stemCell } from '../../shared/documents/unit/shape.ts'
import { present } from '../../shared/lib/assert.ts'
import { appendToFragment } from '../../shared/rich-text/fragment.ts'
import { markdownToRichText } from '../../shared/rich-text/markdown.ts'
import { newEdit } from './counting-edit.ts'

/** A unit of one lesson and one check, in English and Spanish, with a word for search in every corner. */
export interface SmallUnit {
  readonly edit: Edit
  readonly doc: Y.Doc
  readonly lessonId: string
  readonly sectionId: string
  readonly checkId: string
  readonly itemId: string
  readonly wordId: string
}

export function smallUnit(title = 'Ratios and rates'): SmallUnit {
  const edit = newEdit()
  createUnit(edit, {
    title: { en: title, es: 'Razones y tasas' },
    number: '3',
    subject: 'Mathematics',
    grade: '6',
    startDate: '2026-11-23',
    weeks: 3,
    periodMinutes: 50,
    baseLanguage: 'en',
    languages: ['en', 'es'],
    standards: ['6.RP.A.1'],
  })
  write(edit, overviewCell('familyLetter', 'es'), 'Querida familia: comparamos tamaños.')
  const lessonId = addLesson(edit, {
    title: { en: 'What a ratio compares', es: 'Qué compara una razón' },
    week: 1,
  })
  writeLine(edit, lessonId, 'iCan', { en: 'I can compare two amounts.' })
  addTask(edit, lessonId, 'mustDo', { en: 'Label both numbers.' })
  setStandard(edit, 'lessons', lessonId, '6.RP.A.1', true)
  const sectionId = present(readUnit(edit.doc, '').unit.lessons[0]?.sections[0], 'section').id
  write(edit, sectionCell(sectionId), 'A pitcher of **lassi** takes mango.')
  const spanish = addVariant(edit, sectionId, { level: 'core', language: 'es' }, null)
  write(edit, sectionCell(spanish), 'Una jarra con plátano.')
  const checkId = addCheck(edit, { kind: 'masteryCheck', title: { en: 'Check 1' }, week: 1, minutes: 20 })
  const itemId = addItem(edit, checkId, 'constructed')
  setStandard(edit, 'items', itemId, '6.RP.A.3', true)
  write(edit, stemCell(itemId, 'en'), 'Explain the trail mix.')
  writeLine(edit, itemId, 'rubric4', { en: 'Generalises' })
  const wordId = addWord(edit, { en: 'rate' }, { en: 'A ratio of two units.' })
  return { edit, doc: edit.doc, lessonId, sectionId, checkId, itemId, wordId }
}

export function write(edit: Edit, cell: string, markdown: string): void {
  edit.doc.transact(() => appendToFragment(cellFragment(edit.doc, cell), markdownToRichText(markdown)))
}

/** The same document as a colleague, or the next start of the app, has it. */
export function loadedAgain(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}
