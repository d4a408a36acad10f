import * as z from 'zod'
import { operation } from './contract.ts'
import { id, noFailure, nothing, tagged } from './values.ts'

/** Who I am, which team this is, how it stands with disk and colleagues. */

/** The four answers of the sync card: saved here? in step with whom? what waits? how old is whose copy? */
export const sharing = z.discriminatedUnion('type', [
  /** Only this computer; nobody can join. */
  z.object({ type: z.literal('alone') }),
  /** This computer is where the team meets. */
  z.object({
    type: z.literal('hosting'),
    /** Addresses a colleague can type, most likely first: `192.168.1.20:4747`. */
    addresses: z.array(z.string()),
    port: z.number(),
    guests: z.number(),
  }),
  /** Joined to a colleague's computer. `waiting`: documents with changes not yet there. */
  z.object({
    type: z.literal('joined'),
    address: z.string(),
    state: z.enum(['connecting', 'catchingUp', 'inStep', 'away', 'refused']),
    waiting: z.number(),
    /** When both were last in step; milliseconds since 1970, null = never. */
    lastInStep: z.number().nullable(),
  }),
])
export type Sharing = z.output<typeof sharing>

export const presentMember = z.object({
  id,
  name: z.string(),
  color: z.number(),
  here: z.boolean(),
  isMe: z.boolean(),
  /** Last time this computer saw them; milliseconds since 1970, null = not yet. */
  lastSeen: z.number().nullable(),
})

export const status = z.object({
  version: z.string(),
  /** Null until a team was started, joined or sampled here. */
  team: z.object({ id: z.string(), name: z.string(), isSample: z.boolean() }).nullable(),
  me: z.object({ id, name: z.string(), color: z.number() }),
  members: z.array(presentMember),
  sharing,
  disk: z.enum(['fine', 'full']),
  /** False when no print engine was found on this computer. */
  canPrint: z.boolean(),
})
export type Status = z.output<typeof status>

const alreadyATeam = tagged('AlreadyATeam')
const name = z.string().trim().min(1).max(80)

export const teamApi = {
  'team.status': operation({ takes: nothing, gives: status, fails: noFailure }),
  /** "Look around with sample data". */
  'team.startSample': operation({
    takes: z.object({ myName: name.optional(), teamName: name.optional() }),
    gives: z.object({ unitId: id }),
    fails: alreadyATeam,
  }),
  /** Removes the sample team and everything in it, back to first run. */
  'team.removeSample': operation({ takes: nothing, gives: nothing, fails: tagged('NotASample') }),
  'team.start': operation({
    takes: z.object({ teamName: name, school: z.string().max(120), grade: z.string().max(20), myName: name }),
    gives: nothing,
    fails: alreadyATeam,
  }),
  'team.join': operation({
    takes: z.object({ address: z.string().max(200), code: z.string().max(60), myName: name }),
    gives: z.object({ teamName: z.string() }),
    fails: z.union([
      alreadyATeam,
      tagged('BadAddress'),
      tagged('BadCode'),
      tagged('NotReached'),
      tagged('NotTheSameComputer'),
      tagged('WrongCode'),
      tagged('TooManyTries'),
    ]),
  }),
  'team.leave': operation({ takes: nothing, gives: nothing, fails: noFailure }),
  'team.rename': operation({ takes: z.object({ myName: name }), gives: nothing, fails: noFailure }),
  /** Lets colleagues on the network join this computer. */
  'hub.turnOn': operation({
    takes: z.object({ port: z.number().int().min(0).max(65535), network: z.boolean() }),
    gives: sharing,
    fails: z.union([z.object({ type: z.literal('PortTaken'), port: z.number() }), tagged('PortForbidden')]),
  }),
  'hub.turnOff': operation({ takes: nothing, gives: nothing, fails: noFailure }),
  /** A code for one colleague: ten minutes, five tries, once. */
  'hub.inviteMember': operation({
    takes: nothing,
    gives: z.object({ code: z.string(), addresses: z.array(z.string()), expiresAt: z.number() }),
    fails: tagged('NotHosting'),
  }),
}
