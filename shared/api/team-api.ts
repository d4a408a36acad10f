import * as z from 'zod'
import { operation } from './contract.ts'
import { base64, diagnosis, id, noFailure, nothing, role, tagged } from './values.ts'

/** Who I am, which team this is, how it stands with disk and colleagues. */

/** How this computer meets the others. */
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
  /** The team meets at a colleague's computer. `waiting`: documents that are not the same on both sides. */
  z.object({
    type: z.literal('joined'),
    /** Whose computer it is; '' while nobody has told. */
    hostName: z.string(),
    address: z.string(),
    /** 'removed': this member is off the team. 'refused': the host does not know this computer (yet). */
    state: z.enum(['connecting', 'catchingUp', 'inStep', 'away', 'refused', 'removed']),
    waiting: z.number(),
    /** When both were last in step; milliseconds since 1970, null = never. */
    lastInStep: z.number().nullable(),
    /** The host is away and this computer may become the place where the team meets. */
    mayTakeOver: z.boolean(),
  }),
])
export type Sharing = z.output<typeof sharing>

/** Somebody at the door: both screens show the same four symbols. */
export const joinRequest = z.object({
  id: z.string(),
  memberName: z.string(),
  deviceName: z.string(),
  /** Four ids of `join-symbols`, such as 'anchor'. */
  symbols: z.array(z.string()),
  role,
  at: z.number(),
})

export const presentMember = z.object({
  id,
  name: z.string(),
  color: z.number(),
  here: z.boolean(),
  isMe: z.boolean(),
  role,
  /** Names of their computers. */
  devices: z.array(z.string()),
  /** Last time this computer saw them; milliseconds since 1970, null = not yet. */
  lastSeen: z.number().nullable(),
})

export const status = z.object({
  version: z.string(),
  /** Null until a team was started, joined or sampled here. */
  team: z.object({ id: z.string(), name: z.string(), isSample: z.boolean() }).nullable(),
  me: z.object({ id, name: z.string(), color: z.number(), role: role.nullable() }),
  members: z.array(presentMember),
  sharing,
  /** While `team.join` is on its way: what both screens show. */
  joining: z.object({ step: z.enum(['reaching', 'waiting']), symbols: z.array(z.string()) }).nullable(),
  requests: z.array(joinRequest),
  /** May this computer become the host by itself when the present one leaves? */
  mayTakeOver: z.boolean(),
  /** Merge reports that nobody here has read yet, and copies kept of changes the team did not take. */
  reports: z.number(),
  keptCopies: z.number(),
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
  /** Runs until a colleague lets this computer in, turns it away, or the call is cancelled; `status.joining` tells
   *  how far it is. */
  'team.join': operation({
    takes: z.object({
      how: z.discriminatedUnion('type', [
        /** The invitation as it was copied or read from its QR code; text around it does not matter. */
        z.object({ type: z.literal('invitation'), text: z.string().max(20_000) }),
        z.object({ type: z.literal('code'), address: z.string().max(200), code: z.string().max(60) }),
      ]),
      myName: name,
    }),
    gives: z.object({ teamName: z.string() }),
    fails: z.union([
      alreadyATeam,
      tagged('BadAddress'),
      tagged('BadCode'),
      tagged('BadInvitation'),
      z.object({ type: z.literal('NotReached'), diagnosis }),
      tagged('NotTheSameComputer'),
      tagged('WrongCode'),
      tagged('TooManyTries'),
      tagged('Expired'),
      tagged('TurnedAway'),
    ]),
  }),
  /** Comes in by a file that a colleague made with `bundle.invite`, without any network. */
  'team.joinByFile': operation({
    takes: z.object({ file: base64, code: z.string().max(60), myName: name }),
    gives: z.object({ teamName: z.string() }),
    fails: z.union([
      alreadyATeam,
      tagged('NotABundle'),
      tagged('WrongCode'),
      tagged('Expired'),
      tagged('NewerBundle'),
    ]),
  }),
  /** Hosts that announce themselves on the network: hints to choose from, nothing proven. */
  'team.nearby': operation({
    takes: nothing,
    gives: z.array(z.object({ address: z.string() })),
    fails: noFailure,
  }),
  /** Why a computer cannot be reached. */
  'team.diagnose': operation({
    takes: z.object({ address: z.string().max(200) }),
    gives: diagnosis,
    fails: noFailure,
  }),
  'team.setRole': operation({
    takes: z.object({ member: id, role }),
    gives: nothing,
    fails: z.union([tagged('MayNot'), tagged('LastLead')]),
  }),
  /** Takes somebody off the team: at once, with every computer, and with a new team key. */
  'team.remove': operation({
    takes: z.object({ member: id }),
    gives: nothing,
    fails: z.union([tagged('MayNot'), tagged('LastLead')]),
  }),
  /** The four answers of the sync card. */
  'team.sync': operation({
    takes: nothing,
    gives: z.object({
      /** Saved here? */
      disk: z.enum(['fine', 'full']),
      lastSavedAt: z.number().nullable(),
      /** In step with whom? Members whose computers are here and hold the same. */
      inStepWith: z.array(z.object({ id, name: z.string() })),
      /** What is waiting: per unit (null = the team's own), how many edits of this computer no other has. */
      waiting: z.array(z.object({ unitId: id.nullable(), title: z.string(), edits: z.number() })),
      /** How old is whose copy? `behind`: edits that computer was not known to have; null = never met. */
      copies: z.array(
        z.object({
          id,
          name: z.string(),
          deviceName: z.string(),
          inStepAt: z.number().nullable(),
          behind: z.number().nullable(),
        }),
      ),
    }),
    fails: noFailure,
  }),
  /** Copies of units with changes that the team did not take, kept on this computer. */
  'team.keptCopies': operation({
    takes: nothing,
    gives: z.array(
      z.object({
        id,
        unitId: id.nullable(),
        title: z.string(),
        reason: z.enum(['mayNot', 'removed']),
        at: z.number(),
      }),
    ),
    fails: noFailure,
  }),
  /** The copy as a unit file, to read, print or import again. */
  'team.saveKeptCopy': operation({
    takes: z.object({ id }),
    gives: z.object({ file: base64, name: z.string() }),
    fails: tagged('NoSuchCopy'),
  }),
  'team.dropKeptCopy': operation({ takes: z.object({ id }), gives: nothing, fails: noFailure }),
  'team.leave': operation({ takes: nothing, gives: nothing, fails: noFailure }),
  'team.rename': operation({ takes: z.object({ myName: name }), gives: nothing, fails: noFailure }),
  /** Lets colleagues on the network join this computer. */
  'hub.turnOn': operation({
    takes: z.object({ port: z.number().int().min(0).max(65535), network: z.boolean() }),
    gives: sharing,
    fails: z.union([z.object({ type: z.literal('PortTaken'), port: z.number() }), tagged('PortForbidden')]),
  }),
  'hub.turnOff': operation({ takes: nothing, gives: nothing, fails: noFailure }),
  /** An invitation for one colleague: ten minutes, five tries, once; as a text, as a QR code, and to be typed. */
  'hub.inviteMember': operation({
    takes: z.object({ role }),
    gives: z.object({
      id: z.string(),
      text: z.string(),
      /** Dark squares as rows of 0 and 1. */
      qr: z.array(z.string()),
      code: z.string(),
      addresses: z.array(z.string()),
      expiresAt: z.number(),
    }),
    fails: z.union([tagged('NotHosting'), tagged('MayNot')]),
  }),
  'hub.cancelInvitation': operation({
    takes: z.object({ id: z.string() }),
    gives: nothing,
    fails: noFailure,
  }),
  /** Lets in who waits at the door. `as`: a further computer of that member. */
  'hub.admit': operation({
    takes: z.object({ request: z.string(), role, as: id.nullable() }),
    gives: nothing,
    fails: z.union([tagged('Gone'), tagged('MayNot')]),
  }),
  'hub.turnAway': operation({ takes: z.object({ request: z.string() }), gives: nothing, fails: noFailure }),
  /** Whether this computer may become the host by itself when the present one leaves. */
  'hub.setMayTakeOver': operation({
    takes: z.object({ isAllowed: z.boolean() }),
    gives: nothing,
    fails: noFailure,
  }),
  /** The host is away: the team meets here from now on, and colleagues follow by themselves. */
  'hub.takeOver': operation({
    takes: nothing,
    gives: sharing,
    fails: z.union([
      z.object({ type: z.literal('PortTaken'), port: z.number() }),
      tagged('PortForbidden'),
      tagged('MayNot'),
    ]),
  }),
}
