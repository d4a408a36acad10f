import { type CheckItem, type MasteryCheck, problemsOf } from '../domain/checks/mastery-check.ts'
import type { PacketProblem } from '../domain/packets/packet-order.ts'
import { type Line, lineIn } from '../domain/planning/language.ts'
import { versionsOf } from '../domain/planning/section-text.ts'
import type { Lesson, Section, Unit } from '../domain/planning/unit.ts'
import { nodesOf } from '../rich-text/rich-text.ts'
import { plainWords } from './line-html.ts'
import {
  answerPassage,
  directionsPassage,
  findLine,
  isTeacherEdition,
  overviewPassage,
  type PacketSource,
  type Passage,
  sectionPassage,
  stemPassage,
} from './packet-source.ts'
import { packetWords } from './packet-words.ts'
import type { PacketWords } from './words/words-shape.ts'

/** What a teacher should know before paper is used. Named in the unit's own language, since whoever prints an
 *  Arabic packet may not read Arabic. Where nothing of a lesson or check is translated, that is one problem. */
export function packetProblems(source: PacketSource): readonly PacketProblem[] {
  const names = packetWords(source.unit.baseLanguage)
  const problems = [
    ...unitProblems(source, names),
    ...source.unit.lessons.flatMap((lesson) => lessonProblems(source, names, lesson)),
    ...source.unit.checks.flatMap((check) => checkProblems(source, names, check)),
  ]
  const keys = problems.map((problem) => JSON.stringify([problem.type, problem.where, problem.what]))
  return problems.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

/** One thing that will be printed, and its name. */
interface Thing {
  readonly what: string
  readonly found: Pick<Passage, 'fit'> | null
  readonly passage?: Passage | null
  /** Nobody misses it when it is not there. */
  readonly optional?: boolean
  /** Holds no words, so there is nothing to translate. */
  readonly wordless?: boolean
}

const line = (source: PacketSource, what: string, text: Line): Thing => {
  const found = findLine(source, text)
  return {
    what,
    found,
    optional: true,
    wordless: !/\p{L}/u.test(plainWords(found?.text ?? '').replace(/\$[^$]*\$/g, '')),
  }
}

const passage = (what: string, found: Passage | null, optional = false): Thing => ({
  what,
  found,
  passage: found,
  optional,
})

function problemsIn(source: PacketSource, where: string, things: readonly Thing[]): PacketProblem[] {
  const readable = things.filter((thing) => thing.found && !thing.wordless)
  const untranslated = readable.filter((thing) => thing.found?.fit === 'otherLanguage')
  const whole = untranslated.length > 1 && untranslated.length === readable.length
  const notTranslated = whole ? [''] : untranslated.map((thing) => thing.what)
  const missing = things.filter((thing) => !thing.found && !thing.optional)
  return [
    ...notTranslated.map((what): PacketProblem => ({ type: 'NotTranslated', where, what })),
    ...missing.map((thing): PacketProblem => ({ type: 'NoText', where, what: thing.what })),
    ...things
      .filter((thing) => lacksImage(source, thing))
      .map((thing): PacketProblem => ({ type: 'ImageMissing', where, what: thing.what })),
  ]
}

function lacksImage(source: PacketSource, { passage }: Thing): boolean {
  if (!passage) return false
  return [...nodesOf(passage.text)].some(
    (node) => node.type === 'image' && source.imageUrl(String(node.attrs?.imageId ?? '')) === null,
  )
}

const titleIn = (unit: Unit, title: Line): string =>
  plainWords(lineIn(title, unit.baseLanguage, unit.baseLanguage))

function unitProblems(source: PacketSource, names: PacketWords): PacketProblem[] {
  const { unit } = source
  const things = [
    line(source, '', unit.title),
    passage(names.familyLetter, overviewPassage(source, 'familyLetter')),
    ...(isTeacherEdition(source)
      ? [
          passage(names.teacher.summary, overviewPassage(source, 'summary'), true),
          passage(names.teacher.misconceptions, overviewPassage(source, 'misconceptions'), true),
          passage(names.teacher.materials, overviewPassage(source, 'materials'), true),
        ]
      : []),
  ]
  const words = unit.vocabulary.flatMap((word) => [
    line(source, titleIn(unit, word.term), word.term),
    line(source, titleIn(unit, word.term), word.meaning),
  ])
  return [
    ...problemsIn(source, titleIn(unit, unit.title), things),
    ...problemsIn(source, names.vocabulary, words),
  ]
}

function lessonProblems(source: PacketSource, names: PacketWords, lesson: Lesson): PacketProblem[] {
  const where = titleIn(source.unit, lesson.title)
  const printed = lesson.sections.filter(
    (section) => section.kind !== 'teacherNotes' || isTeacherEdition(source),
  )
  const nameOf = (section: Section) => titleIn(source.unit, section.title) || names.sections[section.kind]
  const things = [
    line(source, names.targets, lesson.title),
    line(source, names.targets, lesson.iCan),
    ...lesson.tasks.map((task) => line(source, names.tasks[task.priority], task.text)),
    ...printed.map((section) =>
      passage(nameOf(section), sectionPassage(source, section), section.kind === 'teacherNotes'),
    ),
  ]
  const twice = printed.filter((section) => hasTwoVersions(source, section))
  return [
    ...problemsIn(source, where, things),
    ...twice.map((section): PacketProblem => ({ type: 'TwoVersions', where, what: nameOf(section) })),
  ]
}

const hasTwoVersions = ({ order }: PacketSource, section: Section): boolean =>
  versionsOf(section, order.level, order.language).filter((variant) => !variant.isEmpty).length > 1

function checkProblems(source: PacketSource, names: PacketWords, check: MasteryCheck): PacketProblem[] {
  const where = titleIn(source.unit, check.title)
  const nameOf = (index: number) => `${names.teacher.item} ${index + 1}`
  const things = [
    line(source, '', check.title),
    passage('', directionsPassage(source, check.id), true),
    ...check.items.flatMap((item, index) => itemThings(source, item, nameOf(index))),
  ]
  const keyless = new Set(
    problemsOf(check).flatMap((problem) => (problem.type === 'NoKey' ? [problem.itemId] : [])),
  )
  const noKey = check.items.flatMap((item, index): PacketProblem[] =>
    keyless.has(item.id) || lacksAnswer(source, item) ? [{ type: 'NoKey', where, what: nameOf(index) }] : [],
  )
  return [...problemsIn(source, where, things), ...noKey]
}

const lacksAnswer = (source: PacketSource, item: CheckItem): boolean =>
  (item.kind === 'short' || item.kind === 'constructed') && answerPassage(source, item.id) === null

function itemThings(source: PacketSource, item: CheckItem, what: string): Thing[] {
  const isTeacher = isTeacherEdition(source)
  return [
    passage(what, stemPassage(source, item.id)),
    ...item.choices.map((choice) => line(source, what, choice.text)),
    ...(item.kind === 'numeric' ? [line(source, what, item.unit)] : []),
    ...(isTeacher ? item.choices.map((choice) => line(source, what, choice.misconception)) : []),
    ...(isTeacher ? item.rubric.map((each) => line(source, what, each)) : []),
    ...(isTeacher ? [passage(what, answerPassage(source, item.id), true)] : []),
  ]
}
