import * as z from 'zod'
import { MAX_IMAGE_BYTES } from '../documents/image/image.ts'
import { CHECK_KINDS, ITEM_KINDS } from '../domain/checks/mastery-check.ts'
import { isPlainDate } from '../domain/planning/calendar.ts'
import { isLanguage } from '../domain/planning/language.ts'
import { LEVELS } from '../domain/planning/level.ts'
import { GROUPINGS, OVERVIEW_FIELDS, SECTION_KINDS, TASK_PRIORITIES } from '../domain/planning/unit.ts'
import { DEPTHS } from '../domain/standards/depth.ts'
import { isStandardCode } from '../domain/team/team.ts'
import type { RichText } from '../rich-text/rich-text.ts'

/** The open unit file, `*.unit.json`: one unit, whole, in words a person can read. Order is the order of the
 *  lists, so it needs no ids and no ranks. docs/unit-file.md says the same for people.
 *
 *  What we write keeps to this schema. What we read need not: see `read-unit-file.ts`.
 *  History: 1 first. Additions that an older reader may ignore do not raise the number. */
export const UNIT_FILE_FORMAT = 'common-prep-unit'
export const UNIT_FILE_VERSION = 1
export const UNIT_FILE_EXTENSION = '.unit.json'

const text = (longest: number) => z.string().max(longest)
const whole = (least: number, most: number) => z.number().int().min(least).max(most)
const language = text(35).refine(isLanguage)
const code = text(40).refine(isStandardCode)
const codes = z.array(code).max(300).default([])
/** Depth of knowledge; absent where nobody has said. */
const depth = z.literal(DEPTHS).nullish()

/** One line of text per language; may hold `$mathematics$`. */
const line = z.record(language, text(5000)).default({})

/** `tidyRichText` has been over every text before a file meets this schema, so a look at the top is enough. */
const richText = z.custom<RichText>(
  (value) => typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc',
)
const richTexts = z.record(language, richText).default({})

const task = z.object({ priority: z.enum(TASK_PRIORITIES).default('mustDo'), text: line })

/** A section's text for one level in one language. A level without one is the same as Core. */
const sectionText = z.object({ level: z.enum(LEVELS), language, text: richText })

const section = z.object({
  kind: z.enum(SECTION_KINDS).default('other'),
  title: line,
  minutes: z.number().min(0).max(600).default(0),
  /** How children work in it; absent where nobody has said. */
  grouping: z.enum(GROUPINGS).nullish(),
  texts: z.array(sectionText).max(400).default([]),
})

const lesson = z.object({
  type: z.literal('lesson'),
  week: whole(1, 60).default(1),
  kind: z.enum(['lesson', 'gap']).default('lesson'),
  gapGrade: text(40).default(''),
  title: line,
  iCan: line,
  minutes: z.number().min(0).max(600).default(50),
  depth,
  standards: codes,
  /** Levels that a teacher has called ready to print. */
  readyLevels: z.array(z.enum(LEVELS)).max(3).default([]),
  tasks: z.array(task).max(200).default([]),
  sections: z.array(section).max(100).default([]),
})

const choice = z.object({ text: line, isCorrect: z.boolean().default(false), misconception: line })

const item = z.object({
  kind: z.enum(ITEM_KINDS).default('short'),
  points: z.number().min(0).max(100).default(1),
  depth,
  standards: codes,
  stem: richTexts,
  choices: z.array(choice).max(26).default([]),
  /** The number that answers a `numeric` item, as digits. */
  answer: text(100).default(''),
  /** Printed after the answer line of a `numeric` item. */
  unit: line,
  modelAnswer: richTexts,
  lines: z.number().min(0).max(40).default(4),
  /** What work at 1, 2, 3 and 4 looks like. */
  rubric: z.tuple([line, line, line, line]).default([{}, {}, {}, {}]),
})

const check = z.object({
  type: z.literal('check'),
  week: whole(1, 60).default(1),
  kind: z.enum(CHECK_KINDS).default('masteryCheck'),
  title: line,
  minutes: z.number().min(0).max(600).default(30),
  standards: codes,
  directions: richTexts,
  items: z.array(item).max(300).default([]),
})

const image = z.object({
  /** SHA-256 of the bytes, as `imageId` in the texts names it. */
  id: z.string().regex(/^[0-9a-f]{64}$/),
  type: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  base64: z.base64().max(Math.ceil(MAX_IMAGE_BYTES / 3) * 4),
})

const overviewTexts = Object.fromEntries(OVERVIEW_FIELDS.map((field) => [field, richTexts])) as Record<
  (typeof OVERVIEW_FIELDS)[number],
  typeof richTexts
>

export const unitFileSchema = z.object({
  format: z.literal(UNIT_FILE_FORMAT),
  version: z.literal(UNIT_FILE_VERSION),
  unit: z.object({
    title: line,
    number: text(20).default(''),
    subject: text(60).default(''),
    grade: text(20).default(''),
    startDate: text(10).refine(isPlainDate).nullable().default(null),
    weeks: whole(1, 60).default(1),
    periodMinutes: z.number().min(1).max(600).default(50),
    baseLanguage: language.default('en'),
    languages: z.array(language).max(60).default([]),
    standards: codes,
  }),
  overview: z.object(overviewTexts).prefault({}),
  /** Lessons and mastery checks in teaching order. */
  sequence: z
    .array(z.discriminatedUnion('type', [lesson, check]))
    .max(600)
    .default([]),
  vocabulary: z
    .array(z.object({ term: line, meaning: line }))
    .max(2000)
    .default([]),
  /** The team's own words for the standards named above. */
  standards: z
    .array(z.object({ code, wording: line }))
    .max(1000)
    .default([]),
  images: z.array(image).max(500).default([]),
})

export type UnitFile = z.output<typeof unitFileSchema>
export type LessonInFile = z.output<typeof lesson>
export type SectionInFile = z.output<typeof section>
export type CheckInFile = z.output<typeof check>
export type ItemInFile = z.output<typeof item>
export type ImageInFile = z.output<typeof image>
/** Rich text per language. */
export type RichTexts = z.output<typeof richTexts>

/** Something in a file that could not be taken as it was. `where` is a path: `sequence[3].sections[0].minutes`. */
export interface UnitFileProblem {
  readonly where: string
  readonly what:
    | 'BadValue'
    /** Left out whole, because it lacks what makes it one. */
    | 'LeftOut'
    /** Shortened to what fits. */
    | 'TooLong'
    /** The list was cut to what fits. */
    | 'TooMany'
    /** Kept, but this version cannot show it. */
    | 'UnknownContent'
    /** Kept, in the nearest place where it may stand. */
    | 'Misplaced'
    /** The words are kept, the link is not. */
    | 'UnsafeLink'
    | 'ImageDamaged'
    | 'ImageMissing'
}
