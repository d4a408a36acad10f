import type * as Y from 'yjs'
import { readCell, readUnit } from '../documents/unit/read.ts'
import { answerCell, directionsCell, overviewCell, stemCell } from '../documents/unit/shape.ts'
import type { CheckItem, MasteryCheck } from '../domain/checks/mastery-check.ts'
import type { LanguageCode } from '../domain/planning/language.ts'
import { LEVELS } from '../domain/planning/level.ts'
import { sequenceOf } from '../domain/planning/sequence.ts'
import { type Lesson, OVERVIEW_FIELDS, type Section, type Unit } from '../domain/planning/unit.ts'
import type { Standard } from '../domain/team/team.ts'
import { assert } from '../lib/assert.ts'
import { isEmptyText, nodesOf, type RichText } from '../rich-text/rich-text.ts'
import { settleUnitFile } from './settle-unit-file.ts'
import {
  type CheckInFile,
  type ImageInFile,
  type ItemInFile,
  type LessonInFile,
  type RichTexts,
  type SectionInFile,
  UNIT_FILE_FORMAT,
  UNIT_FILE_VERSION,
  type UnitFile,
} from './unit-file.ts'

/** What a unit file holds that is not in the unit's document. */
export interface UnitFileExtras {
  /** The team's standards; those that the unit names are taken. */
  readonly standards: readonly Standard[]
  /** Pictures that the texts show: see `imageIdsIn`. */
  readonly images: readonly ImageInFile[]
}

interface Source {
  readonly doc: Y.Doc
  readonly unit: Unit
}

/** The unit in a document as an open file. The same content gives the same file, whoever made it and in
 *  whichever order. What was set aside stays behind. */
export function unitToFile(doc: Y.Doc, unitId: string, extras: UnitFileExtras): UnitFile {
  const source = { doc, unit: readUnit(doc, unitId).unit }
  const settled = settleUnitFile(fileOf(source, extras))
  assert(settled.ok, 'a unit always makes a unit file')
  return settled.value.file
}

function fileOf(source: Source, extras: UnitFileExtras): UnitFile {
  const { unit } = source
  const codes = new Set(codesIn(unit))
  const overview = OVERVIEW_FIELDS.map((field) => [
    field,
    textsOf(source, (language) => overviewCell(field, language)),
  ])
  return {
    format: UNIT_FILE_FORMAT,
    version: UNIT_FILE_VERSION,
    unit: {
      title: unit.title,
      number: unit.number,
      subject: unit.subject,
      grade: unit.grade,
      startDate: unit.startDate,
      weeks: unit.weeks,
      periodMinutes: unit.periodMinutes,
      baseLanguage: unit.baseLanguage,
      languages: [...unit.languages],
      standards: [...unit.standards],
    },
    overview: Object.fromEntries(overview) as UnitFile['overview'],
    sequence: sequenceOf(unit).map((item) =>
      item.kind === 'lesson' ? lessonInFile(source, item.lesson) : checkInFile(source, item.check),
    ),
    vocabulary: unit.vocabulary.map(({ term, meaning }) => ({ term, meaning })),
    standards: extras.standards
      .filter((standard) => codes.has(standard.code))
      .map(({ code, wording }) => ({ code, wording }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    images: [...extras.images],
  }
}

const codesIn = (unit: Unit): readonly string[] => [
  ...unit.standards,
  ...unit.lessons.flatMap((lesson) => lesson.standards),
  ...unit.checks.flatMap((check) => [...check.standards, ...check.items.flatMap((item) => item.standards)]),
]

/** What is written in a cell of each of the unit's languages. */
function textsOf({ doc, unit }: Source, cellIn: (language: LanguageCode) => string): RichTexts {
  const texts = unit.languages.map((language) => [language, readCell(doc, cellIn(language))] as const)
  return Object.fromEntries(texts.filter(([, text]) => !isEmptyText(text)))
}

function lessonInFile(source: Source, lesson: Lesson): LessonInFile {
  return {
    type: 'lesson',
    week: lesson.place.week,
    kind: lesson.kind,
    gapGrade: lesson.gapGrade,
    title: lesson.title,
    iCan: lesson.iCan,
    minutes: lesson.minutes,
    depth: lesson.depth ?? undefined,
    standards: [...lesson.standards],
    readyLevels: [...lesson.readyLevels],
    tasks: lesson.tasks.map(({ priority, text }) => ({ priority, text })),
    sections: lesson.sections.map((section) => sectionInFile(source, section)),
  }
}

/** Core in the base language is the section itself and always there; it is left out while empty. */
function sectionInFile(source: Source, section: Section): SectionInFile {
  const texts = section.variants
    .filter((variant) => variant.id !== section.id || !variant.isEmpty)
    .map(({ level, language, cell }) => ({ level, language, text: readCell(source.doc, cell) }))
  return {
    kind: section.kind,
    title: section.title,
    minutes: section.minutes,
    grouping: section.grouping ?? undefined,
    texts: inOrder(source, texts),
  }
}

/** By level, then by language, then by words: two texts for one place are told apart by nothing else. */
function inOrder({ unit }: Source, texts: SectionInFile['texts']): SectionInFile['texts'] {
  const key = (text: (typeof texts)[number]) => [
    LEVELS.indexOf(text.level),
    text.language === unit.baseLanguage ? 0 : 1,
    text.language,
    JSON.stringify(text.text),
  ]
  return texts
    .map((text) => ({ text, key: key(text) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ text }) => text)
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((part, index) => part !== b[index])
  return at === -1 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1
}

function checkInFile(source: Source, check: MasteryCheck): CheckInFile {
  return {
    type: 'check',
    week: check.place.week,
    kind: check.kind,
    title: check.title,
    minutes: check.minutes,
    standards: [...check.standards],
    directions: textsOf(source, (language) => directionsCell(check.id, language)),
    items: check.items.map((item) => itemInFile(source, item)),
  }
}

function itemInFile(source: Source, item: CheckItem): ItemInFile {
  return {
    kind: item.kind,
    points: item.points,
    depth: item.depth ?? undefined,
    standards: [...item.standards],
    stem: textsOf(source, (language) => stemCell(item.id, language)),
    choices: item.choices.map(({ text, isCorrect, misconception }) => ({ text, isCorrect, misconception })),
    answer: item.answer,
    unit: item.unit,
    modelAnswer: textsOf(source, (language) => answerCell(item.id, language)),
    lines: item.lines,
    rubric: [...item.rubric],
  }
}

/** Every rich text of the file. */
export function* textsIn(file: UnitFile): Generator<RichText> {
  for (const texts of Object.values(file.overview)) yield* Object.values(texts)
  for (const item of file.sequence) {
    if (item.type === 'lesson') {
      for (const section of item.sections) yield* section.texts.map((each) => each.text)
    } else {
      yield* Object.values(item.directions)
      for (const each of item.items) yield* [...Object.values(each.stem), ...Object.values(each.modelAnswer)]
    }
  }
}

/** Names of the pictures that the file's texts show, each once. */
export function imageIdsIn(file: UnitFile): readonly string[] {
  const ids = new Set<string>()
  for (const text of textsIn(file)) {
    for (const node of nodesOf(text)) {
      if (node.type === 'image' && typeof node.attrs?.imageId === 'string') ids.add(node.attrs.imageId)
    }
  }
  return [...ids]
}
