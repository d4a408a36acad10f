import {
  answerCell,
  directionsCell,
  overviewCell,
  stemCell,
} from '../../../../shared/documents/unit/shape.ts'
import type { CheckItem, MasteryCheck } from '../../../../shared/domain/checks/mastery-check.ts'
import { type LanguageCode, type Line, lineIn } from '../../../../shared/domain/planning/language.ts'
import {
  type Lesson,
  OVERVIEW_FIELDS,
  type Unit,
  type VocabularyWord,
} from '../../../../shared/domain/planning/unit.ts'
import type { Unpacked } from '../../../../shared/domain/standards/unpacked.ts'
import type { Team } from '../../../../shared/domain/team/team.ts'
import { isRecordId } from '../../../../shared/lib/ids.ts'

/** What search finds: a unit, lesson, check, word or standard, or what the team unpacked of one, as it reads in one
 *  language. */
export interface SearchRecord {
  readonly kind: 'unit' | 'lesson' | 'check' | 'word' | 'standard' | 'unpacked'
  readonly id: string
  readonly language: LanguageCode
  readonly title: string
  /** False when the title is in another language, for want of one in this. */
  readonly isNamed: boolean
  /** Words that are at hand. */
  readonly words: readonly string[]
  /** Names of cells whose words belong to it. */
  readonly cells: readonly string[]
}

export function recordsOfUnit(unit: Unit): readonly SearchRecord[] {
  const lessons = unit.lessons.filter((lesson) => isRecordId(lesson.id))
  const checks = unit.checks.filter((check) => isRecordId(check.id))
  const words = unit.vocabulary.filter((word) => isRecordId(word.id))
  return unit.languages.flatMap((language) => [
    unitRecord(unit, language),
    ...lessons.map((lesson) => lessonRecord(unit, lesson, language)),
    ...checks.map((check) => checkRecord(unit, check, language)),
    ...words.map((word) => wordRecord(unit, word, language)),
  ])
}

const inLanguage = (language: LanguageCode, lines: readonly Line[]): readonly string[] =>
  lines.flatMap((line) => line[language] ?? [])

const unitRecord = (unit: Unit, language: LanguageCode): SearchRecord => ({
  kind: 'unit',
  id: unit.id,
  language,
  title: lineIn(unit.title, language, unit.baseLanguage),
  isNamed: unit.title[language] !== undefined,
  words: language === unit.baseLanguage ? [unit.subject, ...unit.standards] : [],
  cells: OVERVIEW_FIELDS.map((field) => overviewCell(field, language)),
})

function lessonRecord(unit: Unit, lesson: Lesson, language: LanguageCode): SearchRecord {
  const variants = lesson.sections.flatMap((section) => section.variants)
  const lines = [
    lesson.iCan,
    ...lesson.tasks.map((task) => task.text),
    ...lesson.sections.map((section) => section.title),
  ]
  return {
    kind: 'lesson',
    id: lesson.id,
    language,
    title: lineIn(lesson.title, language, unit.baseLanguage),
    isNamed: lesson.title[language] !== undefined,
    words: [...inLanguage(language, lines), ...(language === unit.baseLanguage ? lesson.standards : [])],
    cells: variants.filter((variant) => variant.language === language).map((variant) => variant.cell),
  }
}

function checkRecord(unit: Unit, check: MasteryCheck, language: LanguageCode): SearchRecord {
  const isBase = language === unit.baseLanguage
  const codes = new Set([...check.standards, ...check.items.flatMap((item) => item.standards)])
  return {
    kind: 'check',
    id: check.id,
    language,
    title: lineIn(check.title, language, unit.baseLanguage),
    isNamed: check.title[language] !== undefined,
    words: [
      ...inLanguage(language, check.items.flatMap(linesOfItem)),
      ...(isBase ? [...check.items.map((item) => item.answer), ...codes] : []),
    ],
    cells: [
      directionsCell(check.id, language),
      ...check.items.flatMap((item) => [stemCell(item.id, language), answerCell(item.id, language)]),
    ],
  }
}

const linesOfItem = (item: CheckItem): readonly Line[] => [
  ...item.choices.flatMap((choice) => [choice.text, choice.misconception]),
  item.unit,
  ...item.rubric,
]

const wordRecord = (unit: Unit, word: VocabularyWord, language: LanguageCode): SearchRecord => ({
  kind: 'word',
  id: word.id,
  language,
  title: lineIn(word.term, language, unit.baseLanguage),
  isNamed: word.term[language] !== undefined,
  words: inLanguage(language, [word.meaning]),
  cells: [],
})

/** A standard is found by its code and by the team's words for it. */
export function recordsOfTeam(team: Team): readonly SearchRecord[] {
  return team.standards.flatMap(({ code, wording }) => {
    const languages = Object.keys(wording)
    return (languages.length > 0 ? languages : ['en']).map((language) => ({
      kind: 'standard' as const,
      id: code,
      language,
      title: code,
      isNamed: true,
      words: inLanguage(language, [wording]),
      cells: [],
    }))
  })
}

/** An unpacked standard is found by every word of it. Its code is its title, to be found together with its words. */
export function recordsOfUnpacked(unpacked: Unpacked): readonly SearchRecord[] {
  const { code, targets, criteria, misconceptions, terms, iCan, family } = unpacked
  const lines: readonly Line[] = [
    iCan,
    ...[...targets, ...criteria, ...misconceptions, ...terms].map(({ text }) => text),
    ...terms.map(({ meaning }) => meaning),
    family,
  ]
  return [...new Set(lines.flatMap((line) => Object.keys(line)))].map((language) => ({
    kind: 'unpacked' as const,
    id: code,
    language,
    title: code,
    isNamed: false,
    words: inLanguage(language, lines),
    cells: [],
  }))
}
