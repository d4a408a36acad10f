import * as z from 'zod'
import { COLUMN_ROLES, ROW_CHANGES } from '../case/table-terms.ts'
import { GROUPINGS } from '../domain/planning/unit.ts'
import { COVERAGE_FINDINGS } from '../domain/standards/coverage.ts'
import { DEPTHS } from '../domain/standards/depth.ts'
import { operation } from './contract.ts'
import { base64, id, language, line, noFailure, nothing, tagged } from './values.ts'

/** The lists of standards: what comes with the app, what was imported, and what leads to what. */

export const framework = z.object({
  id: z.string(),
  title: z.string(),
  subject: z.string(),
  source: z.enum(['builtIn', 'imported', 'own']),
  version: z.string(),
  /** To be shown with it; '' for none. */
  notice: z.string(),
  /** Grades it has standards for, in order. */
  grades: z.array(z.string()),
})
export type FrameworkRow = z.output<typeof framework>

export const catalogRow = z.object({
  framework: z.string(),
  id: z.string(),
  parent: z.string().nullable(),
  kind: z.enum(['domain', 'cluster', 'standard', 'part']),
  code: z.string(),
  grades: z.array(z.string()),
  language,
  /** As its publisher says it; null where it did not come with it. */
  official: z.string().nullable(),
  ours: line,
  family: line,
  iCan: line,
  /** One of those the team puts first. */
  isPriority: z.boolean(),
})
export type CatalogRow = z.output<typeof catalogRow>

/** A standard on the way to another, or behind it: `steps` from it along the shortest way. */
export const progressionStep = z.object({
  /** What all spellings of its code have in common. */
  key: z.string(),
  steps: z.number(),
  /** Null when no list has it: only its key is known. */
  standard: catalogRow.nullable(),
})
export type ProgressionStep = z.output<typeof progressionStep>

/** A standard in the weeks of the plan. */
export const coverageRow = z.object({
  code: z.string(),
  /** What all spellings of the code have in common. */
  key: z.string(),
  /** The team's words for it, else those of the first list that has it. */
  words: line,
  /** Is it on the team's list, or does a plan name it? */
  isOurs: z.boolean(),
  isPriority: z.boolean(),
  lessons: z.number(),
  checks: z.number(),
  /** Where there is something: `week` is an index in the weeks, the others are ids. */
  cells: z.array(z.object({ week: z.number(), lessons: z.array(id), checks: z.array(id) })),
  findings: z.array(z.enum(COVERAGE_FINDINGS)),
  /** Units in which a lesson is missing. */
  gapUnits: z.array(id),
})
export type CoverageTableRow = z.output<typeof coverageRow>

/** How deep it goes, and how children work (`balance.ts`); null is what nobody has said. */
export const balance = z.object({
  depth: z.array(z.object({ depth: z.literal(DEPTHS).nullable(), lessons: z.number(), items: z.number() })),
  grouping: z.array(z.object({ grouping: z.enum(GROUPINGS).nullable(), minutes: z.number() })),
})

export const coverageTable = z.object({
  /** In order. `monday` is null under a unit without a start. */
  weeks: z.array(
    z.object({
      monday: z.string().nullable(),
      units: z.array(z.object({ unitId: id, week: z.number() })),
    }),
  ),
  rows: z.array(coverageRow),
  /** The lessons and checks of the cells. */
  items: z.array(z.object({ id, unitId: id, kind: z.enum(['lesson', 'check']), title: line })),
  /** Of the same units. */
  balance,
})
export type CoverageTable = z.output<typeof coverageTable>

/** What came of bringing in a list. */
export const importReport = z.object({
  framework: z.string(),
  title: z.string(),
  standards: z.number(),
  links: z.number(),
  /** How many of them are standards of other lists that are here, by any of their ids. */
  known: z.number(),
  /** How many edits it took: 0 when the very same list is here. */
  edits: z.number(),
  /** What was skipped or changed on the way: its kind, the part of the file, what stood there. */
  changes: z.array(z.object({ type: z.string(), id: z.string(), what: z.string() })),
})

export const standardsApi = {
  /** Brings in a file of CASE 1.0 or 1.1 as a list of its own; a file of a list that is here already brings it up to
   *  that file. Nothing changes unless the whole file can be read. */
  'frameworks.import': operation({
    takes: z.object({ fileName: z.string().max(300), bytes: base64 }),
    gives: importReport,
    fails: z.union([
      tagged('NoTeam'),
      tagged('MayNot'),
      tagged('TooLarge'),
      tagged('TooDeep'),
      /** JSON, but no list of standards. */
      tagged('NotACase'),
      z.object({ type: z.literal('NotJson'), line: z.number().nullable() }),
    ]),
  }),
  /** Brings in a sheet (`parse-table.ts`) as a list of its own; a sheet under the title of one that came in so brings
   *  it up to that sheet. */
  'frameworks.importTable': operation({
    takes: z.object({
      title: z.string().trim().min(1).max(200),
      language,
      text: z.string(),
      headerAt: z.number().int().min(0).nullable(),
      columns: z.array(z.enum(COLUMN_ROLES).nullable()).max(40),
    }),
    gives: importReport.extend({
      /** Rows of the sheet that were left out or changed. */
      rowChanges: z.array(z.object({ type: z.enum(ROW_CHANGES), row: z.number(), what: z.string() })),
    }),
    fails: z.union([
      tagged('NoTeam'),
      tagged('MayNot'),
      tagged('TooLarge'),
      tagged('TooManyRows'),
      /** Not one row of it is a standard. */
      tagged('NoStandards'),
    ]),
  }),
  /** As a file of CASE 1.1. */
  'frameworks.export': operation({
    takes: z.object({ framework: z.string() }),
    gives: z.object({ fileName: z.string(), bytes: base64 }),
    fails: tagged('NoSuchFramework'),
  }),
  /** Sets an imported list aside, or brings it back. */
  'frameworks.setAside': operation({
    takes: z.object({ framework: id, isAside: z.boolean() }),
    gives: nothing,
    fails: z.union([tagged('NoSuchFramework'), tagged('MayNot')]),
  }),
  'frameworks.list': operation({ takes: nothing, gives: z.array(framework), fails: noFailure }),
  /** All of a framework in its order, or what of it is for one grade, with the headings above. */
  'standards.tree': operation({
    takes: z.object({ framework: z.string(), grade: z.string().nullable() }),
    gives: z.array(catalogRow),
    fails: tagged('NoSuchFramework'),
  }),
  /** By a code in any spelling, or by the beginnings of words in any wording; headings only by their code. Best
   *  first. */
  'standards.find': operation({
    takes: z.object({ text: z.string().max(200), atMost: z.number().int().min(1).max(200) }),
    gives: z.array(catalogRow),
    fails: noFailure,
  }),
  /** Keys (`code.ts`) of the standards the team puts first; a part goes with its standard. */
  'standards.starred': operation({ takes: nothing, gives: z.array(z.string()), fails: noFailure }),
  /** What every list says of a code, in any spelling; what comes before it and what it leads to, nearest first, and
   *  what is learned beside it. */
  'standards.about': operation({
    takes: z.object({ code: z.string().max(60) }),
    gives: z.object({
      key: z.string(),
      entries: z.array(catalogRow),
      before: z.array(progressionStep),
      after: z.array(progressionStep),
      beside: z.array(progressionStep),
      /** Which of those lead directly to which: pairs of keys. */
      edges: z.array(z.tuple([z.string(), z.string()])),
    }),
    fails: noFailure,
  }),
  /** What is taught and checked when, and what is missing: for the standards of the team's list and of its plans, for
   *  what a list has for a grade, or for those that one unit names. Units that were set aside are left out. */
  'standards.coverage': operation({
    takes: z.object({
      unitId: id.nullable(),
      list: z.object({ framework: z.string(), grade: z.string() }).nullable(),
    }),
    gives: coverageTable,
    fails: noFailure,
  }),
}
