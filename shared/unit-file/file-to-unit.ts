import { change, type Edit } from '../documents/edit.ts'
import { addRecord } from '../documents/unit/actions.ts'
import { createUnit, writeLine } from '../documents/unit/create.ts'
import {
  answerCell,
  cellFragment,
  directionsCell,
  overviewCell,
  sectionCell,
  stemCell,
} from '../documents/unit/shape.ts'
import { OVERVIEW_FIELDS } from '../domain/planning/unit.ts'
import { present } from '../lib/assert.ts'
import { ranksAt } from '../lib/rank.ts'
import { appendToFragment } from '../rich-text/fragment.ts'
import type { RichText } from '../rich-text/rich-text.ts'
import type {
  CheckInFile,
  ItemInFile,
  LessonInFile,
  RichTexts,
  SectionInFile,
  UnitFile,
} from './unit-file.ts'

/** Writes a unit file into a new, empty unit document, with fresh ids, in one transaction. Pictures and the
 *  wording of standards have documents of their own and are the caller's. */
export function fileToUnit(edit: Edit, file: UnitFile): void {
  change(edit, () => {
    createUnit(edit, { ...file.unit, languages: languagesOf(file) })
    for (const field of OVERVIEW_FIELDS) {
      writeTexts(edit, file.overview[field], (language) => overviewCell(field, language))
    }
    for (const [item, rank] of ranked(file.sequence)) {
      if (item.type === 'lesson') writeLesson(edit, item, { week: item.week, rank }, file.unit.baseLanguage)
      else writeCheck(edit, item, { week: item.week, rank })
    }
    for (const [{ term, meaning }, rank] of ranked(file.vocabulary)) {
      const id = addRecord(edit, 'words', { rank })
      writeLine(edit, id, 'term', term)
      writeLine(edit, id, 'meaning', meaning)
    }
  })
}

interface Place {
  readonly week: number
  readonly rank: string
}

/** A hand-written file may forget to say its languages; then every language a lesson uses counts. */
function languagesOf({ unit, sequence }: UnitFile): readonly string[] {
  if (unit.languages.length > 0) return unit.languages
  const used = sequence.flatMap((item) => [
    ...Object.keys(item.title),
    ...(item.type === 'lesson'
      ? item.sections.flatMap((section) => section.texts.map((text) => text.language))
      : item.items.flatMap((each) => Object.keys(each.stem))),
  ])
  return [...new Set([unit.baseLanguage, ...Object.keys(unit.title), ...used])]
}

function ranked<T>(list: readonly T[]): (readonly [T, string])[] {
  const ranks = ranksAt([], 0, list.length)
  return list.map((each, index) => [each, present(ranks[index], 'rank')])
}

/** What nobody has said is no field. */
const said = (field: string, value: string | number | null | undefined) =>
  value === null || value === undefined ? {} : { [field]: value }

const standardFields = (codes: readonly string[]) =>
  Object.fromEntries(codes.map((code) => [`standard/${code}`, true]))

function writeText(edit: Edit, cell: string, text: RichText): void {
  appendToFragment(cellFragment(edit.doc, cell), text)
}

function writeTexts(edit: Edit, texts: RichTexts, cellIn: (language: string) => string): void {
  for (const [language, text] of Object.entries(texts)) writeText(edit, cellIn(language), text)
}

function writeLesson(edit: Edit, lesson: LessonInFile, place: Place, baseLanguage: string): void {
  const { kind, gapGrade, minutes } = lesson
  const lessonId = addRecord(edit, 'lessons', {
    kind,
    minutes,
    place,
    ...(gapGrade === '' ? {} : { gapGrade }),
    ...said('dok', lesson.depth),
    ...Object.fromEntries(lesson.readyLevels.map((level) => [`ready/${level}`, true])),
    ...standardFields(lesson.standards),
  })
  writeLine(edit, lessonId, 'title', lesson.title)
  writeLine(edit, lessonId, 'iCan', lesson.iCan)
  for (const [{ priority, text }, rank] of ranked(lesson.tasks)) {
    writeLine(edit, addRecord(edit, 'tasks', { lessonId, priority, rank }), 'text', text)
  }
  for (const [section, rank] of ranked(lesson.sections)) {
    const { kind, minutes } = section
    const fields = { lessonId, kind, minutes, rank, ...said('grouping', section.grouping) }
    const sectionId = addRecord(edit, 'sections', fields)
    writeLine(edit, sectionId, 'title', section.title)
    writeSectionTexts(edit, section, sectionId, baseLanguage)
  }
}

/** The first text for Core in the base language is the section's own; a second one is another version. */
function writeSectionTexts(edit: Edit, section: SectionInFile, sectionId: string, baseLanguage: string) {
  const own = section.texts.find((text) => text.level === 'core' && text.language === baseLanguage)
  for (const each of section.texts) {
    const { level, language, text } = each
    const id = each === own ? sectionId : addRecord(edit, 'variants', { sectionId, level, language })
    writeText(edit, sectionCell(id), text)
  }
}

function writeCheck(edit: Edit, check: CheckInFile, place: Place): void {
  const { kind, minutes } = check
  const checkId = addRecord(edit, 'checks', { kind, minutes, place, ...standardFields(check.standards) })
  writeLine(edit, checkId, 'title', check.title)
  writeTexts(edit, check.directions, (language) => directionsCell(checkId, language))
  for (const [item, rank] of ranked(check.items)) writeItem(edit, checkId, item, rank)
}

function writeItem(edit: Edit, checkId: string, item: ItemInFile, rank: string): void {
  const { kind, points, lines, answer } = item
  const id = addRecord(edit, 'items', {
    checkId,
    kind,
    points,
    lines,
    rank,
    ...(answer === '' ? {} : { answer }),
    ...said('dok', item.depth),
    ...standardFields(item.standards),
  })
  writeTexts(edit, item.stem, (language) => stemCell(id, language))
  writeTexts(edit, item.modelAnswer, (language) => answerCell(id, language))
  writeLine(edit, id, 'unit', item.unit)
  item.rubric.forEach((line, index) => {
    writeLine(edit, id, `rubric${index + 1}`, line)
  })
  for (const [{ text, isCorrect, misconception }, choiceRank] of ranked(item.choices)) {
    const choiceId = addRecord(edit, 'choices', {
      itemId: id,
      rank: choiceRank,
      ...(isCorrect ? { isCorrect } : {}),
    })
    writeLine(edit, choiceId, 'text', text)
    writeLine(edit, choiceId, 'misconception', misconception)
  }
}
