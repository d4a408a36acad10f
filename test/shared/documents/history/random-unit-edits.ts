import * as Y from 'yjs'
import type { Edit } from '../../../../shared/documents/edit.ts'
import {
  addLesson,
  addSection,
  addTask,
  addVariant,
  addWord,
  duplicateLesson,
  moveInSequence,
  restoreRecord,
  setAside,
  setField,
  setStandard,
  setUnitField,
} from '../../../../shared/documents/unit/actions.ts'
import { addCheck, addItem, moveItem } from '../../../../shared/documents/unit/check-actions.ts'
import { duplicateItem, setItemKind } from '../../../../shared/documents/unit/item-actions.ts'
import { cellFragment, lineText, type RecordRoot, records } from '../../../../shared/documents/unit/shape.ts'
import { appendToFragment } from '../../../../shared/rich-text/fragment.ts'
import { markdownToRichText } from '../../../../shared/rich-text/markdown.ts'
import { fc } from '../../../kit/properties.ts'

/** One thing a teacher does; `pick` chooses the record it is done to. */
export interface RandomEdit {
  readonly does: number
  readonly pick: number
  readonly size: number
  readonly words: string
}

export const randomEdits: fc.Arbitrary<readonly RandomEdit[]> = fc.array(
  fc.record({
    does: fc.nat(24),
    pick: fc.nat(50),
    size: fc.nat(40),
    words: fc.constantFrom(
      'two to three',
      'a **bold** *word*',
      '- one\n- two',
      '😀 rates',
      '# Big\n\ntext',
      'x',
    ),
  }),
  { maxLength: 12 },
)

const ids = (edit: Edit, root: RecordRoot): string[] => [...records(edit.doc, root).keys()]

const one = <T>(all: readonly T[], pick: number): T | undefined => all[pick % Math.max(all.length, 1)]

export function doRandomEdit(edit: Edit, { does, pick, size, words }: RandomEdit): void {
  const some = (root: RecordRoot) => one(ids(edit, root), pick) ?? 'none00000'
  const has = (root: RecordRoot) => ids(edit, root).length > 0
  const cell = one(
    [
      `cell/${some('sections')}`,
      `cell/${some('variants')}`,
      'overview/summary/en',
      `stem/${some('items')}/en`,
    ],
    size,
  ) as string
  const steps: (() => unknown)[] = [
    () => addLesson(edit, { title: { en: words }, week: 1 + (size % 2) }),
    () => addSection(edit, some('lessons'), 'other', { es: words }),
    () => has('lessons') && addTask(edit, some('lessons'), 'mustDo', { en: words }),
    () => has('sections') && addVariant(edit, some('sections'), { level: 'support', language: 'en' }, cell),
    () => addWord(edit, { en: words }, {}),
    () => has('lessons') && duplicateLesson(edit, some('lessons')),
    () =>
      has('lessons') && moveInSequence(edit, { kind: 'lesson', id: some('lessons') }, { week: 1, index: 0 }),
    () => setAside(edit, one(['lessons', 'sections', 'variants'], size) ?? 'tasks', some('lessons'), 5),
    () => setAside(edit, 'lessons', some('lessons'), 7),
    () => restoreRecord(edit, 'lessons', some('lessons')),
    () => setField(edit, 'lessons', some('lessons'), 'minutes', size),
    () => setStandard(edit, 'lessons', some('lessons'), '6.RP.A.3/b', size % 2 === 0),
    () => setUnitField(edit, 'grade', size % 3 === 0 ? null : String(size)),
    () => addCheck(edit, { kind: 'masteryCheck', title: { en: words }, week: 1, minutes: 20 }),
    () => has('checks') && addItem(edit, some('checks'), size % 2 === 0 ? 'choice' : 'short'),
    () => has('items') && duplicateItem(edit, some('items')),
    () => has('items') && setItemKind(edit, some('items'), 'choice'),
    () => has('items') && moveItem(edit, some('checks'), some('items'), 0),
    () => type(lineText(edit.doc, some('lessons'), 'title', 'en'), size, words),
    () => type(lineText(edit.doc, 'unit', 'title', 'es'), size, words),
    () => erase(lineText(edit.doc, some('lessons'), 'title', 'en'), size),
    () => appendToFragment(cellFragment(edit.doc, cell), markdownToRichText(words)),
    () => editInside(cellFragment(edit.doc, cell), size, words),
    () =>
      edit.doc.transact(() =>
        cellFragment(edit.doc, cell).delete(0, Math.min(1, cellFragment(edit.doc, cell).length)),
      ),
    () => setField(edit, 'sections', some('sections'), 'lessonId', some('lessons')),
  ]
  steps[does]?.()
}

const type = (text: Y.Text, at: number, words: string): void => text.insert(at % (text.length + 1), words)

const erase = (text: Y.Text, at: number): void => {
  if (text.length > 0) text.delete(at % text.length, 1)
}

function editInside(fragment: Y.XmlFragment, at: number, words: string): void {
  const block = one(fragment.toArray(), at)
  if (!(block instanceof Y.XmlElement)) return
  const child = block.get(0)
  if (!(child instanceof Y.XmlText)) block.setAttribute('level', String(at))
  else if (at % 2 === 0) child.insert(0, words, { bold: {} })
  else child.format(0, 1, { italic: {} })
}
