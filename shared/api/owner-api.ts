import * as z from 'zod'
import { operation } from './contract.ts'
import { noFailure, nothing, tagged } from './values.ts'

/** What only the owner of this computer may ask: from the command line, or for looking after the data. */
export const ownerApi = {
  /** What a stock y-websocket client needs to join one unit. */
  'hub.inviteClient': operation({
    takes: z.object({ unit: z.string(), role: z.enum(['editor', 'viewer']) }),
    gives: z.object({
      url: z.string(),
      room: z.string(),
      protocols: z.array(z.string()),
      certificate: z.string(),
      /** False when the hub is not running; the invitation works once it runs on that port. */
      hosting: z.boolean(),
    }),
    fails: tagged('NoSuchUnit'),
  }),
  'data.check': operation({
    takes: nothing,
    gives: z.object({
      ok: z.boolean(),
      documents: z.number(),
      updates: z.number(),
      /** What SQLite's integrity check says; empty when all is well. */
      damage: z.array(z.string()),
      problems: z.array(z.object({ where: z.string(), what: z.string() })),
    }),
    fails: noFailure,
  }),
  /** A new one-time address for a browser window of this host. */
  'window.open': operation({ takes: nothing, gives: z.object({ url: z.string() }), fails: noFailure }),
}
