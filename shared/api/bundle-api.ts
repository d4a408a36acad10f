import * as z from 'zod'
import { operation } from './contract.ts'
import { base64, id, noFailure, role, tagged } from './values.ts'

/** Meeting without a network: one encrypted file on a USB stick, the same merge, the same report. */
export const bundleApi = {
  /** Everything that is new for a colleague (null = for anybody on the team). */
  'bundle.export': operation({
    takes: z.object({ member: id.nullable() }),
    gives: z.object({ file: base64, name: z.string(), edits: z.number(), units: z.number() }),
    fails: tagged('NoTeam'),
  }),
  /** A bundle that lets one new colleague in, with a code that is told apart from it. */
  'bundle.invite': operation({
    takes: z.object({ role }),
    gives: z.object({ file: base64, name: z.string(), code: z.string(), expiresAt: z.number() }),
    fails: z.union([tagged('NoTeam'), tagged('MayNot')]),
  }),
  'bundle.import': operation({
    takes: z.object({ file: base64 }),
    gives: z.object({
      /** Who made it, and when (milliseconds since 1970). */
      from: z.string(),
      at: z.number(),
      edits: z.number(),
      /** Edits that were not taken: what they build on is not here, or their writer may not. */
      left: z.number(),
      /** The merge report of what came in; null when nothing was new. */
      report: z.string().nullable(),
    }),
    fails: z.union([
      tagged('NotABundle'),
      tagged('OtherTeam'),
      /** Made by somebody who is off the team, or for a team key this computer does not have. */
      tagged('NotForUs'),
      tagged('NewerBundle'),
      tagged('Damaged'),
    ]),
  }),
}

/** Visitors in a browser: they read the plans that were shared with them, for some hours. */
export const guestApi = {
  'guest.invite': operation({
    takes: z.object({ units: z.array(id).min(1).max(50), hours: z.number().int().min(1).max(8) }),
    gives: z.object({ id: z.string(), address: z.string(), code: z.string(), expiresAt: z.number() }),
    fails: z.union([tagged('NotHosting'), tagged('MayNot')]),
  }),
  'guest.list': operation({
    takes: z.null(),
    gives: z.array(
      z.object({
        id: z.string(),
        /** '' until somebody came with the code. */
        name: z.string(),
        state: z.enum(['invited', 'waiting', 'reading']),
        units: z.array(id),
        expiresAt: z.number(),
      }),
    ),
    fails: noFailure,
  }),
  'guest.admit': operation({ takes: z.object({ id: z.string() }), gives: z.null(), fails: tagged('Gone') }),
  'guest.end': operation({ takes: z.object({ id: z.string() }), gives: z.null(), fails: noFailure }),
}
