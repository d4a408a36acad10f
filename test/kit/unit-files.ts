import { CHECK_KINDS, ITEM_KINDS } from '../../shared/domain/checks/mastery-check.ts'
import { LEVELS } from '../../shared/domain/planning/level.ts'
import {
  GROUPINGS,
  OVERVIEW_FIELDS,
  SECTION_KINDS,
  TASK_PRIORITIES,
} from '../../shared/domain/planning/unit.ts'
import { DEPTHS } from '../../shared/domain/standards/depth.ts'
import type { RichNode, RichText } from '../../shared/rich-text/rich-text.ts'
import type { UnitFile } from '../../shared/unit-file/unit-file.ts'
import { fc } from './properties.ts'

/** Unit files of every shape that the schema allows. */
const words = fc.constantFrom(
  'Ratios',
  'Razones y tasas',
  'نسبة $3:2$',
  'a',
  '  two  words ',
  '“Try”',
  '$\\frac{1}{2}$',
)
const language = fc.constantFrom('en', 'es', 'ar')
const line = fc.dictionary(language, words, { maxKeys: 3 })
const codes = fc.uniqueArray(fc.constantFrom('4.OA.A.2', '6.RP.A.1', '6.RP.A.3a', 'MP.4'))

const marks = fc.uniqueArray(
  fc.constantFrom(
    { type: 'bold' },
    { type: 'italic' },
    { type: 'link', attrs: { href: 'https://example.org/a' } },
  ),
  { selector: (mark) => mark.type },
)
const inline: fc.Arbitrary<RichNode> = fc.oneof(
  fc.record({ type: fc.constant('text'), text: words, marks }),
  fc.constant({ type: 'hardBreak' }),
  words.map((latex) => ({ type: 'mathInline', attrs: { latex } })),
)
const paragraph = fc.record({ type: fc.constant('paragraph'), content: fc.array(inline, { maxLength: 4 }) })
const block: fc.Arbitrary<RichNode> = fc.oneof(
  paragraph,
  fc.record({
    type: fc.constant('heading'),
    attrs: fc.constantFrom({ level: 2 }, { level: 3 }),
    content: fc.array(inline),
  }),
  fc.constant({ type: 'answerSpace', attrs: { style: 'grid', lines: 4 } }),
  fc.constant({ type: 'image', attrs: { imageId: 'ab'.repeat(32), alt: 'A jar', decorative: false } }),
  fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((content) => ({
    type: 'orderedList',
    attrs: { start: 3 },
    content: [{ type: 'listItem', content }],
  })),
  fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((content) => ({
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', attrs: { colspan: 2, rowspan: 1 }, content },
          { type: 'tableCell', content },
        ],
      },
    ],
  })),
)

export const richTexts: fc.Arbitrary<RichText> = fc.record({
  type: fc.constant('doc' as const),
  content: fc.array(block, { minLength: 1, maxLength: 4 }),
})

const texts = fc.dictionary(language, richTexts, { maxKeys: 2 })
const depth = fc.constantFrom(...DEPTHS, null, undefined)

const section = fc.record({
  kind: fc.constantFrom(...SECTION_KINDS),
  title: line,
  minutes: fc.integer({ min: 0, max: 60 }),
  grouping: fc.constantFrom(...GROUPINGS, null, undefined),
  texts: fc.array(fc.record({ level: fc.constantFrom(...LEVELS), language, text: richTexts }), {
    maxLength: 5,
  }),
})

const lesson = fc.record({
  type: fc.constant('lesson' as const),
  week: fc.integer({ min: 1, max: 4 }),
  kind: fc.constantFrom('lesson' as const, 'gap' as const),
  gapGrade: fc.constantFrom('', '4', '5'),
  title: line,
  iCan: line,
  minutes: fc.integer({ min: 0, max: 90 }),
  depth,
  standards: codes,
  readyLevels: fc.uniqueArray(fc.constantFrom(...LEVELS)),
  tasks: fc.array(fc.record({ priority: fc.constantFrom(...TASK_PRIORITIES), text: line }), { maxLength: 4 }),
  sections: fc.array(section, { maxLength: 3 }),
})

const item = fc.record({
  kind: fc.constantFrom(...ITEM_KINDS),
  points: fc.integer({ min: 0, max: 8 }),
  depth,
  standards: codes,
  stem: texts,
  choices: fc.array(fc.record({ text: line, isCorrect: fc.boolean(), misconception: line }), {
    maxLength: 4,
  }),
  answer: fc.constantFrom('', '12', '3/4'),
  unit: line,
  modelAnswer: texts,
  lines: fc.integer({ min: 0, max: 12 }),
  rubric: fc.tuple(line, line, line, line),
})

const check = fc.record({
  type: fc.constant('check' as const),
  week: fc.integer({ min: 1, max: 4 }),
  kind: fc.constantFrom(...CHECK_KINDS),
  title: line,
  minutes: fc.integer({ min: 0, max: 90 }),
  standards: codes,
  directions: texts,
  items: fc.array(item, { maxLength: 3 }),
})

export const unitFiles: fc.Arbitrary<UnitFile> = fc.record({
  format: fc.constant('common-prep-unit' as const),
  version: fc.constant(1 as const),
  unit: fc.record({
    title: line,
    number: fc.constantFrom('', '3'),
    subject: fc.constantFrom('', 'Mathematics'),
    grade: fc.constantFrom('', '6'),
    startDate: fc.constantFrom(null, '2026-11-23'),
    weeks: fc.integer({ min: 1, max: 6 }),
    periodMinutes: fc.integer({ min: 1, max: 90 }),
    baseLanguage: fc.constantFrom('en', 'es'),
    languages: fc.constant(['en', 'es', 'ar']),
    standards: codes,
  }),
  overview: fc.record(
    Object.fromEntries(OVERVIEW_FIELDS.map((field) => [field, texts])) as Record<
      (typeof OVERVIEW_FIELDS)[number],
      typeof texts
    >,
  ),
  sequence: fc.array(fc.oneof(lesson, check), { maxLength: 5 }),
  vocabulary: fc.array(fc.record({ term: line, meaning: line }), { maxLength: 3 }),
  standards: fc.constant([]),
  images: fc.constant([]),
})
