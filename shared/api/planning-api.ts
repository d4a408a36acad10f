import * as z from 'zod'
import { operation } from './contract.ts'
import { id, language, line, noFailure, nothing, tagged } from './values.ts'

/** Lists and search over everything the team has planned, read from the projections. */

export const unitCard = z.object({
  id,
  title: line,
  number: z.string(),
  subject: z.string(),
  grade: z.string(),
  startDate: z.string().nullable(),
  weeks: z.number(),
  lessons: z.number(),
  readyLessons: z.number(),
  checks: z.number(),
  standards: z.array(z.string()),
  languages: z.array(z.string()),
  /** Milliseconds since 1970. */
  changedAt: z.number(),
  setAside: z.boolean(),
})
export type UnitCard = z.output<typeof unitCard>

export const lessonRow = z.object({
  id,
  unitId: id,
  number: z.number().nullable(),
  kind: z.enum(['lesson', 'gap']),
  title: line,
  week: z.number(),
  minutes: z.number(),
  standards: z.array(z.string()),
})

export const checkRow = z.object({
  id,
  unitId: id,
  unitTitle: line,
  kind: z.enum(['preCheck', 'masteryCheck', 'unitCheck']),
  title: line,
  week: z.number(),
  items: z.number(),
  points: z.number(),
  /** How many things keep it from being given. */
  problems: z.number(),
  standards: z.array(z.string()),
})
export type CheckRow = z.output<typeof checkRow>

export const standardRow = z.object({
  code: z.string(),
  /** In each language the team's words, else those of the first list that has it. */
  wording: line,
  lessons: z.number(),
  checks: z.number(),
  /** One of those the team puts first. */
  isPriority: z.boolean(),
  /** Where it is used, in unit order. */
  uses: z.array(z.object({ unitId: id, kind: z.enum(['lesson', 'check']), id, title: line })),
})
export type StandardRow = z.output<typeof standardRow>

export const searchHit = z.object({
  /** `unpacked`: what the team made of a standard. */
  kind: z.enum(['unit', 'lesson', 'check', 'word', 'standard', 'unpacked']),
  unitId: id.nullable(),
  /** Id of the unit, lesson, check or word; code of the standard, unpacked or not. */
  id: z.string(),
  title: z.string(),
  /** The words around the hit, the hit between \u0001 and \u0002. */
  excerpt: z.string(),
  language,
})
export type SearchHit = z.output<typeof searchHit>

const unitGone = tagged('NoSuchUnit')

export const planningApi = {
  'units.list': operation({ takes: nothing, gives: z.array(unitCard), fails: noFailure }),
  'units.create': operation({
    takes: z.object({
      title: z.string().trim().min(1).max(200),
      subject: z.string().max(60),
      grade: z.string().max(20),
      startDate: z.string().nullable(),
      weeks: z.number().int().min(1).max(40),
      language,
    }),
    gives: z.object({ unitId: id }),
    fails: tagged('NoTeam'),
  }),
  'units.duplicate': operation({
    takes: z.object({ unitId: id }),
    gives: z.object({ unitId: id }),
    fails: unitGone,
  }),
  'units.setAside': operation({ takes: z.object({ unitId: id }), gives: nothing, fails: unitGone }),
  'units.restore': operation({ takes: z.object({ unitId: id }), gives: nothing, fails: unitGone }),
  'lessons.list': operation({
    takes: z.object({ unitId: id.nullable() }),
    gives: z.array(lessonRow),
    fails: noFailure,
  }),
  'checks.list': operation({
    takes: z.object({ unitId: id.nullable() }),
    gives: z.array(checkRow),
    fails: noFailure,
  }),
  'standards.list': operation({ takes: nothing, gives: z.array(standardRow), fails: noFailure }),
  /** Words in any language; every word must begin a word of the text. At most 50 hits, best first. */
  'search.find': operation({
    takes: z.object({ text: z.string().max(200) }),
    gives: z.array(searchHit),
    fails: noFailure,
  }),
}
