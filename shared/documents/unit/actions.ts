import * as Y from 'yjs'
import type { LanguageCode, Line } from '../../domain/planning/language.ts'
import type { LevelId } from '../../domain/planning/level.ts'
import { sequenceOf } from '../../domain/planning/sequence.ts'
import type { LessonKind, SectionKind, TaskPriority } from '../../domain/planning/unit.ts'
import { present } from '../../lib/assert.ts'
import { byRank, rankAt, rankAtEnd, ranksAt } from '../../lib/rank.ts'
import { appendToFragment, readFragment } from '../../rich-text/fragment.ts'
import { change, type Edit } from '../edit.ts'
import { writeLine } from './create.ts'
import { readUnit } from './read.ts'
import { cellFragment, type RecordRoot, records, sectionCell, unitFields } from './shape.ts'

/** Named edits of a unit, one transaction each. Ids given must exist in the document; an action on a record
 *  that a colleague has just removed changes nothing a reader shows. */

type Value = string | number | boolean | object

/** Makes a record once, with a fresh id. */
export function addRecord(edit: Edit, root: RecordRoot, fields: Readonly<Record<string, Value>>): string {
  const id = edit.ids.next()
  records(edit.doc, root).set(id, new Y.Map<unknown>(Object.entries(fields)))
  return id
}

/** Sets one field of a record; `null` removes it. */
export function setField(edit: Edit, root: RecordRoot, id: string, field: string, value: Value | null): void {
  const record = records(edit.doc, root).get(id)
  if (!record || record.get(field) === value) return
  change(edit, () => (value === null ? record.delete(field) : record.set(field, value)))
}

export function setUnitField(edit: Edit, field: string, value: Value | null): void {
  const fields = unitFields(edit.doc)
  change(edit, () => (value === null ? fields.delete(field) : fields.set(field, value)))
}

/** Deleted is set aside: `restoreRecord` brings it back with everything in it. */
export const setAside = (edit: Edit, root: RecordRoot, id: string, now: number): void =>
  setField(edit, root, id, 'deletedAt', now)

export const restoreRecord = (edit: Edit, root: RecordRoot, id: string): void =>
  setField(edit, root, id, 'deletedAt', null)

const snapshot = (edit: Edit) => readUnit(edit.doc, '').unit

export interface NewLesson {
  readonly title: Line
  readonly kind?: LessonKind
  readonly gapGrade?: string
  readonly minutes?: number
  readonly week: number
  /** Position among the items of its week; at the end when absent. */
  readonly index?: number
}

/** Sections a lesson starts with, and their share of the period in tenths. */
const FIRST_SECTIONS: readonly (readonly [SectionKind, number])[] = [
  ['warmUp', 2],
  ['learn', 4],
  ['practice', 3],
  ['coolDown', 1],
]

/** Adds a lesson with its four usual sections, their minutes filling the period. */
export function addLesson(edit: Edit, lesson: NewLesson): string {
  return present(addLessons(edit, [lesson.title], lesson)[0], 'new lesson')
}

/** Several lessons in one step (a pasted list of titles), one after the other. */
export function addLessons(edit: Edit, titles: readonly Line[], at: Omit<NewLesson, 'title'>): string[] {
  return change(edit, () => {
    const unit = snapshot(edit)
    const minutes = at.minutes ?? unit.periodMinutes
    const ranks = ranksInWeek(edit, at.week, at.index, titles.length)
    return titles.map((title, index) => {
      const id = addRecord(edit, 'lessons', {
        kind: at.kind ?? 'lesson',
        place: { week: at.week, rank: present(ranks[index], 'rank') },
        minutes,
        ...(at.gapGrade ? { gapGrade: at.gapGrade } : {}),
      })
      writeLine(edit, id, 'title', title)
      addFirstSections(edit, id, minutes)
      return id
    })
  })
}

function addFirstSections(edit: Edit, lessonId: string, minutes: number): void {
  const ranks = ranksAt([], 0, FIRST_SECTIONS.length)
  FIRST_SECTIONS.forEach(([kind, tenths], index) => {
    const rank = present(ranks[index], 'rank')
    addRecord(edit, 'sections', { lessonId, kind, minutes: Math.round((minutes * tenths) / 10), rank })
  })
}

/** Ranks for items before the one now at `index` of a week, or at its end; `moving` does not count. */
export function ranksInWeek(
  edit: Edit,
  week: number,
  index: number | undefined,
  count: number,
  moving?: string,
): readonly string[] {
  const inWeek = sequenceOf(snapshot(edit))
    .filter((item) => item.place.week === week && item.id !== moving)
    .map((item) => ({ id: item.id, rank: item.place.rank }))
  return ranksAt(inWeek, index ?? inWeek.length, count)
}

/** Moves a lesson or check to a week, before the item now at `index` there (not counting itself). */
export function moveInSequence(
  edit: Edit,
  item: { kind: 'lesson' | 'check'; id: string },
  to: { week: number; index?: number },
): void {
  const rank = present(ranksInWeek(edit, to.week, to.index, 1, item.id)[0], 'rank')
  setField(edit, item.kind === 'lesson' ? 'lessons' : 'checks', item.id, 'place', { week: to.week, rank })
}

/** A copy of a lesson after the original, with all its sections, levels, languages and tasks. */
export function duplicateLesson(edit: Edit, lessonId: string): string | null {
  const unit = snapshot(edit)
  const lesson = unit.lessons.find((each) => each.id === lessonId)
  if (!lesson) return null
  const inWeek = sequenceOf(unit).filter((item) => item.place.week === lesson.place.week)
  return change(edit, () => {
    const index = inWeek.findIndex((item) => item.id === lessonId) + 1
    const rank = present(ranksInWeek(edit, lesson.place.week, index, 1)[0], 'rank')
    const copy = addRecord(edit, 'lessons', {
      kind: lesson.kind,
      gapGrade: lesson.gapGrade,
      minutes: lesson.minutes,
      place: { week: lesson.place.week, rank },
      ...(lesson.depth === null ? {} : { dok: lesson.depth }),
      ...Object.fromEntries(lesson.standards.map((code) => [`standard/${code}`, true])),
    })
    writeLine(edit, copy, 'title', lesson.title)
    writeLine(edit, copy, 'iCan', lesson.iCan)
    for (const task of lesson.tasks) {
      const taskId = addRecord(edit, 'tasks', { lessonId: copy, priority: task.priority, rank: task.rank })
      writeLine(edit, taskId, 'text', task.text)
    }
    for (const section of lesson.sections) {
      const { kind, minutes, grouping, rank: sectionRank } = section
      const sectionId = addRecord(edit, 'sections', {
        ...{ lessonId: copy, kind, minutes, rank: sectionRank },
        ...(grouping === null ? {} : { grouping }),
      })
      writeLine(edit, sectionId, 'title', section.title)
      for (const variant of section.variants) {
        const isCore = variant.id === section.id
        const { level, language } = variant
        const id = isCore ? sectionId : addRecord(edit, 'variants', { sectionId, level, language })
        copyCell(edit, variant.cell, sectionCell(id))
      }
    }
    return copy
  })
}

function copyCell(edit: Edit, from: string, to: string): void {
  appendToFragment(cellFragment(edit.doc, to), readFragment(cellFragment(edit.doc, from)))
}

export function addSection(edit: Edit, lessonId: string, kind: SectionKind, title: Line = {}): string {
  const sections = snapshot(edit).lessons.find((lesson) => lesson.id === lessonId)?.sections ?? []
  return change(edit, () => {
    const minutes = kind === 'teacherNotes' ? 0 : 10
    const id = addRecord(edit, 'sections', { lessonId, kind, minutes, rank: rankAtEnd(sections) })
    writeLine(edit, id, 'title', title)
    return id
  })
}

/** Moves a section before the one now at `index` (not counting itself). */
export function moveSection(edit: Edit, lessonId: string, sectionId: string, index: number): void {
  const sections = snapshot(edit).lessons.find((lesson) => lesson.id === lessonId)?.sections ?? []
  const others = sections.filter((section) => section.id !== sectionId)
  setField(edit, 'sections', sectionId, 'rank', rankAt(others, index))
}

/** Gives a level (or language) its own text, starting from a copy of `fromCell` unless that is null. */
export function addVariant(
  edit: Edit,
  sectionId: string,
  to: { level: LevelId; language: LanguageCode },
  fromCell: string | null,
): string {
  return change(edit, () => {
    const id = addRecord(edit, 'variants', { sectionId, level: to.level, language: to.language })
    if (fromCell !== null) copyCell(edit, fromCell, sectionCell(id))
    return id
  })
}

/** "Go back to Core": the level's own text is set aside and can be brought back by undo. */
export const removeVariant = (edit: Edit, variantId: string, now: number): void =>
  setAside(edit, 'variants', variantId, now)

/** Joins a second version (two teachers adapted apart) to the end of the first; nothing is lost. */
export function joinVersions(edit: Edit, keepId: string, otherId: string, now: number): void {
  change(edit, () => {
    copyCell(edit, sectionCell(otherId), sectionCell(keepId))
    removeVariant(edit, otherId, now)
  })
}

export function addTask(edit: Edit, lessonId: string, priority: TaskPriority, text: Line): string {
  const tasks = snapshot(edit).lessons.find((lesson) => lesson.id === lessonId)?.tasks ?? []
  return change(edit, () => {
    const id = addRecord(edit, 'tasks', { lessonId, priority, rank: rankAtEnd([...tasks].sort(byRank)) })
    writeLine(edit, id, 'text', text)
    return id
  })
}

export function addWord(edit: Edit, term: Line, meaning: Line): string {
  const words = snapshot(edit).vocabulary
  return change(edit, () => {
    const id = addRecord(edit, 'words', { rank: rankAtEnd(words) })
    writeLine(edit, id, 'term', term)
    writeLine(edit, id, 'meaning', meaning)
    return id
  })
}

/** Puts a standard on a lesson, a check or an item, or takes it off. */
export function setStandard(
  edit: Edit,
  root: 'lessons' | 'checks' | 'items',
  id: string,
  code: string,
  on: boolean,
): void {
  setField(edit, root, id, `standard/${code}`, on ? true : null)
}
