import type * as Y from 'yjs'
import { isPlainDate } from '../../domain/planning/calendar.ts'
import { isLanguage, type LanguageCode } from '../../domain/planning/language.ts'
import { isLevel, LEVELS } from '../../domain/planning/level.ts'
import { comparePlaces } from '../../domain/planning/place.ts'
import {
  GROUPINGS,
  type Lesson,
  SECTION_KINDS,
  type Section,
  type SetAside,
  TASK_PRIORITIES,
  type Task,
  type Unit,
  type UnitProblem,
  type Variant,
  type VocabularyWord,
} from '../../domain/planning/unit.ts'
import { DEPTHS } from '../../domain/standards/depth.ts'
import { byRank } from '../../lib/rank.ts'
import { readFragment } from '../../rich-text/fragment.ts'
import { emptyText, type RichText } from '../../rich-text/rich-text.ts'
import { type RecordReader, readRecord } from '../record.ts'
import { readChecks } from './read-checks.ts'
import {
  allRecords,
  childrenBy,
  isEmptyCell,
  liveRecords,
  type Reading,
  readLine,
  readPlace,
  readRank,
} from './reading.ts'
import { cellFragment, sectionCell, UNIT_RECORD, unitFields } from './shape.ts'

/** The unit in a document, whatever state a merge has left it in: total, never throws. */
export function readUnit(doc: Y.Doc, id: string): { unit: Unit; problems: readonly UnitProblem[] } {
  const problems: UnitProblem[] = []
  const note = (problem: UnitProblem) => problems.push(problem)
  const fields = readRecord(UNIT_RECORD, unitFields(doc), (bad) => note({ type: 'BadField', ...bad }))
  const baseLanguage = readLanguage(fields.text('baseLanguage', 'en'))
  const others = fields.setOf('language').filter((each) => isLanguage(each) && each !== baseLanguage)
  const reading: Reading = { doc, note, baseLanguage, languages: [baseLanguage, ...others] }
  const lessons = readLessons(reading)
  const checks = readChecks(reading)
  const start = fields.text('startDate')
  return {
    unit: {
      id,
      title: readLine(reading, UNIT_RECORD, 'title'),
      number: fields.text('number'),
      subject: fields.text('subject'),
      grade: fields.text('grade'),
      startDate: isPlainDate(start) ? start : null,
      weeks: Math.max(
        fields.number('weeks', 1, 1, 60),
        ...[...lessons, ...checks].map((each) => each.place.week),
      ),
      periodMinutes: fields.number('periodMinutes', 50, 1, 600),
      baseLanguage,
      languages: reading.languages,
      standards: fields.setOf('standard'),
      lessons,
      checks,
      vocabulary: readVocabulary(reading),
      setAside: readSetAside(reading),
    },
    problems,
  }
}

const readLanguage = (text: string): LanguageCode => (isLanguage(text) ? text : 'en')

function readLessons(reading: Reading): Lesson[] {
  const lessons = liveRecords(reading, 'lessons')
  const ids = new Set(lessons.map((lesson) => lesson.id))
  const sections = childrenBy(reading, 'sections', 'lessonId', ids)
  const tasks = childrenBy(reading, 'tasks', 'lessonId', ids)
  const sectionIds = new Set([...sections.values()].flat().map((section) => section.id))
  const variants = childrenBy(reading, 'variants', 'sectionId', sectionIds)
  return lessons
    .map((lesson) => ({
      id: lesson.id,
      kind: lesson.oneOf('kind', ['lesson', 'gap'], 'lesson'),
      gapGrade: lesson.text('gapGrade'),
      place: readPlace(reading, lesson),
      title: readLine(reading, lesson.id, 'title'),
      iCan: readLine(reading, lesson.id, 'iCan'),
      minutes: lesson.number('minutes', 50, 0, 600),
      depth: lesson.oneOrNull('dok', DEPTHS),
      standards: lesson.setOf('standard'),
      tasks: (tasks.get(lesson.id) ?? []).map((task) => readTask(reading, task)).sort(byRank),
      sections: (sections.get(lesson.id) ?? [])
        .map((section) => readSection(reading, section, variants.get(section.id) ?? []))
        .sort(byRank),
      readyLevels: LEVELS.filter((level) => lesson.flag(`ready/${level}`)),
    }))
    .sort(comparePlaces)
}

const readTask = (reading: Reading, task: RecordReader): Task => ({
  id: task.id,
  priority: task.oneOf('priority', TASK_PRIORITIES, 'mustDo'),
  rank: readRank(task),
  text: readLine(reading, task.id, 'text'),
})

function readSection(reading: Reading, section: RecordReader, variants: RecordReader[]): Section {
  const core: Variant = {
    id: section.id,
    level: 'core',
    language: reading.baseLanguage,
    cell: sectionCell(section.id),
    isEmpty: isEmptyCell(reading.doc, sectionCell(section.id)),
  }
  const others = variants.flatMap((variant) => readVariant(reading, variant))
  others.sort((a, b) => (a.id < b.id ? -1 : 1))
  noteTwins(reading, section.id, others)
  return {
    id: section.id,
    kind: section.oneOf('kind', SECTION_KINDS, 'other'),
    title: readLine(reading, section.id, 'title'),
    minutes: section.number('minutes', 0, 0, 600),
    grouping: section.oneOrNull('grouping', GROUPINGS),
    rank: readRank(section),
    variants: [core, ...others],
  }
}

function readVariant(reading: Reading, variant: RecordReader): Variant[] {
  const level = variant.raw('level')
  const language = variant.raw('language')
  if (!isLevel(level) || !isLanguage(language)) {
    reading.note({ type: 'BadField', where: variant.id, field: 'level' })
    return []
  }
  const cell = sectionCell(variant.id)
  return [{ id: variant.id, level, language, cell, isEmpty: isEmptyCell(reading.doc, cell) }]
}

/** Two teachers adapted the same level while apart: both texts are kept and shown. */
function noteTwins(reading: Reading, sectionId: string, variants: readonly Variant[]): void {
  const keys = variants.map((variant) => `${variant.level}/${variant.language}`)
  for (const key of new Set(keys.filter((each, index) => keys.indexOf(each) !== index))) {
    reading.note({ type: 'TwoVersions', where: sectionId, field: key })
  }
}

function readVocabulary(reading: Reading): VocabularyWord[] {
  return liveRecords(reading, 'words')
    .map((word) => ({
      id: word.id,
      rank: readRank(word),
      term: readLine(reading, word.id, 'term'),
      meaning: readLine(reading, word.id, 'meaning'),
    }))
    .sort(byRank)
}

function readSetAside(reading: Reading): SetAside[] {
  const aside = (root: 'lessons' | 'checks', kind: SetAside['kind']) =>
    allRecords(reading, root).flatMap((record) => {
      const deletedAt = record.raw('deletedAt')
      if (deletedAt === undefined) return []
      const title = readLine(reading, record.id, 'title')
      return [{ id: record.id, kind, title, deletedAt: typeof deletedAt === 'number' ? deletedAt : 0 }]
    })
  return [...aside('lessons', 'lesson'), ...aside('checks', 'check')].sort(
    (a, b) => b.deletedAt - a.deletedAt,
  )
}

/** The rich text of a cell; empty when nobody has written there. */
export const readCell = (doc: Y.Doc, cell: string): RichText =>
  doc.share.has(cell) ? readFragment(cellFragment(doc, cell)) : emptyText
