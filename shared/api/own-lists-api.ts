import * as z from 'zod'
import { operation } from './contract.ts'
import { id, language, nothing, tagged } from './values.ts'

/** Lists of standards that a team makes by hand (competencies, habits). */

/** What `frameworks.undoOwn` takes this edit back by; null where nothing changed. */
const undo = z.string().nullable()

const title = z.string().trim().min(1).max(200)
const words = z.string().trim().min(1).max(2_000)
/** Words of a heading; '' for none. */
const heading = z.string().trim().max(200)

const noList = [tagged('NoSuchFramework'), tagged('MayNot')] as const
const failures = z.union(noList)

export const ownListsApi = {
  /** An empty list that the team fills by hand. */
  'frameworks.startOwn': operation({
    takes: z.object({ title, language }),
    gives: z.object({ framework: z.string() }),
    fails: z.union([tagged('NoTeam'), tagged('MayNot')]),
  }),
  'frameworks.renameOwn': operation({
    takes: z.object({ framework: id, title }),
    gives: z.object({ undo }),
    fails: failures,
  }),
  /** Writes a standard: a new one, or what one says from now on. What is null stays as it is. Without a code it is
   *  numbered. */
  'frameworks.writeOwn': operation({
    takes: z.object({
      framework: id,
      id: z.uuid().nullable(),
      code: z.string().trim().max(40).nullable(),
      words: words.nullable(),
      heading: heading.nullable(),
      /** As teachers write them: "6", "6-8", "K". */
      grades: z.string().max(60).nullable(),
    }),
    gives: z.object({ id: z.string(), code: z.string(), undo }),
    fails: failures,
  }),
  'frameworks.renameOwnHeading': operation({
    takes: z.object({ framework: id, id: z.uuid(), words: heading.min(1) }),
    gives: z.object({ undo }),
    /** Another heading has these words. */
    fails: z.union([...noList, tagged('Taken')]),
  }),
  /** Moves a standard or a heading beside another that stands under the same one. */
  'frameworks.moveOwn': operation({
    takes: z.object({ framework: id, id: z.uuid(), side: z.enum(['before', 'after']), beside: z.uuid() }),
    gives: z.object({ undo }),
    /** Meanwhile one of the two stands elsewhere. */
    fails: z.union([...noList, tagged('NotThere')]),
  }),
  /** Sets a standard or an empty heading aside, or brings it back. */
  'frameworks.setOwnAside': operation({
    takes: z.object({ framework: id, id: z.uuid(), isAside: z.boolean() }),
    gives: z.object({ undo }),
    /** Something stands under it. */
    fails: z.union([...noList, tagged('NotEmpty')]),
  }),
  /** What is set aside, the last first. */
  'frameworks.ownAside': operation({
    takes: z.object({ framework: id }),
    gives: z.array(z.object({ id: z.string(), code: z.string(), words: z.string() })),
    fails: tagged('NoSuchFramework'),
  }),
  /** Takes one of these edits back, as far as nobody has changed the same since. */
  'frameworks.undoOwn': operation({
    takes: z.object({ framework: id, undo: z.string().max(40) }),
    gives: nothing,
    /** Others were made since then, too many to remember this one. */
    fails: z.union([...noList, tagged('TooLate')]),
  }),
}
