import * as z from 'zod'
import { operation } from './contract.ts'
import { base64, edition, id, language, level, paper, tagged } from './values.ts'

/** Printing and files. Both take long enough to show progress and to be cancelled. */

export const packetOrder = z.object({ unitId: id, edition, level, language, paper })

export const packetProblem = z.object({
  type: z.enum(['NotTranslated', 'NoText', 'NoKey', 'TwoVersions', 'ImageMissing']),
  where: z.string(),
  what: z.string(),
})

export const packet = z.object({
  pdf: base64,
  fileName: z.string(),
  pages: z.number(),
  /** Code in the footer: the same words on paper give the same code. */
  code: z.string(),
  problems: z.array(packetProblem),
})
export type Packet = z.output<typeof packet>

export const importReport = z.object({
  file: z.string(),
  kind: z.string(),
  added: z.number(),
  updated: z.number(),
  skipped: z.number(),
  problems: z.array(z.object({ where: z.string(), what: z.string() })),
})
export type ImportReport = z.output<typeof importReport>

const unitGone = tagged('NoSuchUnit')

export const packetsApi = {
  'packets.make': operation({
    takes: packetOrder,
    gives: packet,
    fails: z.union([
      unitGone,
      tagged('NoPrintEngine'),
      z.object({ type: z.literal('PrintFailed'), reason: z.string() }),
    ]),
  }),
  'files.exportUnit': operation({
    takes: z.object({ unitId: id }),
    gives: z.object({ fileName: z.string(), bytes: base64 }),
    fails: unitGone,
  }),
  'files.import': operation({
    takes: z.object({ fileName: z.string().max(300), bytes: base64 }),
    gives: importReport,
    fails: z.union([
      tagged('NoTeam'),
      tagged('NotAUnitFile'),
      tagged('NewerVersion'),
      tagged('TooLarge'),
      z.object({ type: z.literal('Damaged'), where: z.string() }),
    ]),
  }),
}
