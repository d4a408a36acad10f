import type { Line } from '../domain/planning/language.ts'
import { LEVELS, type LevelId } from '../domain/planning/level.ts'
import { type Grouping, OVERVIEW_FIELDS } from '../domain/planning/unit.ts'
import { present } from '../lib/assert.ts'
import { markdownToRichText } from '../rich-text/markdown.ts'
import {
  type CheckInFile,
  type ItemInFile,
  type LessonInFile,
  type RichTexts,
  type SectionInFile,
  UNIT_FILE_FORMAT,
  UNIT_FILE_VERSION,
  type UnitFile,
} from '../unit-file/unit-file.ts'
import { checkRatioReasoning } from './checks/check-1-ratio-reasoning.ts'
import { checkRates } from './checks/check-2-rates.ts'
import { preCheck } from './checks/pre-check.ts'
import { unitCheck } from './checks/unit-check.ts'
import { lessonWays } from './lesson-ways.ts'
import { whatARatioCompares } from './lessons/01-what-a-ratio-compares.ts'
import { ratioLanguage } from './lessons/02-ratio-language.ts'
import { equivalentRatios } from './lessons/03-equivalent-ratios.ts'
import { ratioTables } from './lessons/04-ratio-tables.ts'
import { doubleNumberLines } from './lessons/05-double-number-lines.ts'
import { graphingRatios } from './lessons/06-graphing-ratios.ts'
import { unitRates } from './lessons/07-unit-rates.ts'
import { theBetterBuy } from './lessons/08-the-better-buy.ts'
import { constantSpeed } from './lessons/09-constant-speed.ts'
import { percentAsARate } from './lessons/10-percent-as-a-rate.ts'
import { findingTheWhole } from './lessons/11-finding-the-whole.ts'
import { convertingUnits } from './lessons/12-converting-units.ts'
import { gapScaling } from './lessons/gap-scaling.ts'
import { gapTimesAsMany } from './lessons/gap-times-as-many.ts'
import { overview } from './overview.ts'
import type {
  SampleCheck,
  SampleItem,
  SampleLesson,
  SampleSection,
  SampleSectionKind,
  Texts,
  Words,
} from './sample-shape.ts'
import { standards } from './standards.ts'
import { vocabulary } from './vocabulary.ts'

/** The sample unit in teaching order. Gap lessons stand before the lesson they prepare. */
const SEQUENCE: readonly (SampleLesson | SampleCheck)[] = [
  preCheck,
  gapTimesAsMany,
  whatARatioCompares,
  ratioLanguage,
  gapScaling,
  equivalentRatios,
  ratioTables,
  checkRatioReasoning,
  doubleNumberLines,
  graphingRatios,
  unitRates,
  theBetterBuy,
  checkRates,
  constantSpeed,
  percentAsARate,
  findingTheWhole,
  convertingUnits,
  unitCheck,
]

const LANGUAGES = ['en', 'es', 'ar']

/** The sample unit as a unit file. `startDate` is the first Monday, `YYYY-MM-DD`. */
export function buildSample(startDate: string): UnitFile {
  return {
    format: UNIT_FILE_FORMAT,
    version: UNIT_FILE_VERSION,
    unit: {
      title: { en: 'Ratios and rates', es: 'Razones y tasas', ar: 'النسب والمعدلات' },
      number: '3',
      subject: 'Mathematics',
      grade: '6',
      startDate,
      weeks: 3,
      periodMinutes: 50,
      baseLanguage: 'en',
      languages: LANGUAGES,
      standards: ['6.RP.A.1', '6.RP.A.2', '6.RP.A.3'],
    },
    overview: overviewTexts(),
    sequence: SEQUENCE.map((each) => ('sections' in each ? toLesson(each) : toCheck(each))),
    vocabulary: vocabulary.map(({ term, meaning }) => ({ term: toLine(term), meaning: toLine(meaning) })),
    standards: standards.map(({ code, wording }) => ({ code, wording: toLine(wording) })),
    images: [],
  }
}

const toLine = (words: Words): Line => ({ ...words }) as Line

function toTexts(texts: Texts): RichTexts {
  return Object.fromEntries(
    Object.entries(toLine(texts)).map(([language, markdown]) => [language, markdownToRichText(markdown)]),
  )
}

function overviewTexts(): UnitFile['overview'] {
  const given: Readonly<Record<string, Texts | undefined>> = { ...overview }
  const texts = OVERVIEW_FIELDS.map((field) => [field, toTexts(given[field] ?? ({} as Texts))])
  return Object.fromEntries(texts) as UnitFile['overview']
}

function toLesson(lesson: SampleLesson): LessonInFile {
  const tasks = (['mustDo', 'shouldDo', 'aspireToDo'] as const).flatMap((priority) =>
    lesson[priority].map((text) => ({ priority, text: toLine(text) })),
  )
  const { depth, warmUp, learn } = present(lessonWays[lesson.key], 'ways of the lesson')
  const groupings = { warmUp, learn, practice: 'alone', coolDown: 'alone' } as const
  return {
    type: 'lesson',
    week: lesson.week,
    kind: lesson.kind,
    gapGrade: lesson.gapGrade === undefined ? '' : String(lesson.gapGrade),
    title: toLine(lesson.title),
    iCan: toLine(lesson.iCan),
    minutes: lesson.minutes,
    depth,
    standards: [...lesson.standards],
    readyLevels: [...LEVELS],
    tasks,
    sections: lesson.sections.map((section) => toSection(section, groupings)),
  }
}

type Groupings = Partial<Record<SampleSectionKind, Grouping>>

function toSection(section: SampleSection, groupings: Groupings): SectionInFile {
  const byLevel: readonly (readonly [LevelId, Texts | undefined])[] = [
    ['core', section.core],
    ['support', section.support],
    ['extend', section.extend],
  ]
  const texts = byLevel.flatMap(([level, written]) =>
    Object.entries(written ? toTexts(written) : {}).map(([language, text]) => ({ level, language, text })),
  )
  const { kind, minutes } = section
  return { kind, title: {}, minutes, grouping: groupings[kind], texts }
}

function toCheck(check: SampleCheck): CheckInFile {
  return {
    type: 'check',
    week: check.week,
    kind: check.kind,
    title: toLine(check.title),
    minutes: check.minutes,
    standards: [...check.standards],
    directions: toTexts(check.directions),
    items: check.items.map(toItem),
  }
}

function toItem(item: SampleItem): ItemInFile {
  const shared = {
    kind: item.kind,
    points: item.points,
    depth: item.depth,
    standards: [...item.standards],
    stem: toTexts(item.stem),
    choices: [],
    answer: '',
    unit: {},
    modelAnswer: {},
    lines: 0,
    rubric: [{}, {}, {}, {}] as ItemInFile['rubric'],
  }
  switch (item.kind) {
    case 'choice':
      return {
        ...shared,
        choices: item.choices.map(({ text, correct, misconception }) => ({
          text: toLine(text),
          isCorrect: correct === true,
          misconception: misconception ? toLine(misconception) : {},
        })),
      }
    case 'numeric':
      return { ...shared, answer: item.answer, unit: item.unit ? toLine(item.unit) : {} }
    case 'short':
      return { ...shared, modelAnswer: toTexts(item.answer), lines: item.lines }
    case 'constructed': {
      const rubric = item.rubric.map(toLine) as ItemInFile['rubric']
      return { ...shared, modelAnswer: toTexts(item.answer), lines: item.lines, rubric }
    }
  }
}
