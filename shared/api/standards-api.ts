import * as z from 'zod'
import { operation } from './contract.ts'
import { language, line, noFailure, nothing, tagged } from './values.ts'

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

export const standardsApi = {
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
}
