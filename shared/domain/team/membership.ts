import type { EntryBody, MembershipEntry, Place } from './membership-entry.ts'
import { mayAdmit, mayGive, mayHost, mayManage, type Role } from './roles.ts'

/** Who is on the team, with which computers, in which role, and where it meets: what a set of signed entries says.
 *  Everybody who holds the same entries reads the same, in whatever order they came.
 *
 *  - An entry counts when its writer had the right to it in what the entry itself knew.
 *  - A removal wins over whatever the removed wrote without knowing of it; of two who remove one another, the one
 *    whose entry comes first in the order (by hash) stays.
 *  - An entry that does not count changes nothing and is kept: it may be the reason for a question later. */
export interface Membership {
  /** '' while there is none. */
  readonly team: string
  readonly members: ReadonlyMap<string, TeamMember>
  readonly devices: ReadonlyMap<string, TeamDevice>
  readonly host: HostGrant | null
  /** Where each computer that was ever the host was one last. */
  readonly places: ReadonlyMap<string, Place>
  /** The newest team key's number; 0 = none. */
  readonly keyEpoch: number
  /** Ids of entries that do not count. */
  readonly refused: ReadonlySet<string>
  /** Ids of entries that nothing follows. */
  readonly tips: readonly string[]
}

export interface TeamMember {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** Off the team; the name stays for what they wrote. */
  readonly isRemoved: boolean
  readonly devices: readonly string[]
}

export interface TeamDevice {
  readonly id: string
  readonly member: string
  readonly name: string
  readonly signKey: string
  readonly boxKey: string
}

export interface HostGrant {
  readonly device: string
  readonly epoch: number
  readonly place: Place
}

export const NO_MEMBERSHIP: Membership = {
  team: '',
  members: new Map(),
  devices: new Map(),
  host: null,
  places: new Map(),
  keyEpoch: 0,
  refused: new Set(),
  tips: [],
}

/** What the holder of a device may do now; null for a stranger and for whoever was removed. */
export function roleOf({ devices, members }: Membership, device: string): Role | null {
  const member = members.get(devices.get(device)?.member ?? '')
  return member && !member.isRemoved && member.devices.includes(device) ? member.role : null
}

/** Turns entries, already proven by signature, into who may what. `deviceIdOf` names a signing key's device. */
export function readMembership(
  entries: readonly MembershipEntry[],
  deviceIdOf: (signKey: string) => string,
): Membership {
  const order = inOrder(entries)
  const removals: Removal[] = []
  for (;;) {
    const state = replay(order, removals, deviceIdOf)
    const isNew = (entry: MembershipEntry) => removals.every((removal) => removal.entry !== entry)
    const next = order.find(
      (entry) => entry.body.type === 'remove' && !state.refused.has(entry.id) && isNew(entry),
    )
    if (!next) return state
    removals.push(removalOf(next, order))
  }
}

/** A removal that counts, what it knew of, and what knew of it. */
interface Removal {
  readonly entry: MembershipEntry
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
}

interface Draft {
  team: string
  readonly members: Map<string, TeamMember>
  readonly devices: Map<string, TeamDevice>
  readonly invites: Map<string, { readonly role: Role; readonly until: number; used: boolean }>
  readonly grants: HostGrant[]
  readonly places: Map<string, Place>
  keyEpoch: number
}

/** One pass with the removals that are known to count: what the removed wrote without knowing of them does not. */
function replay(
  order: readonly MembershipEntry[],
  removals: readonly Removal[],
  deviceIdOf: (signKey: string) => string,
): Membership {
  const draft: Draft = {
    team: '',
    members: new Map(),
    devices: new Map(),
    invites: new Map(),
    grants: [],
    places: new Map(),
    keyEpoch: 0,
  }
  const refused = new Set<string>()
  const highest = { host: 0, keys: 0 }
  for (const entry of order) {
    const writer = draft.devices.get(entry.body.device)?.member
    const isCutOff = removals.some(
      (removal) =>
        removal.entry !== entry &&
        removal.entry.body.type === 'remove' &&
        removal.entry.body.member === writer &&
        !removal.before.has(entry.id) &&
        !removal.after.has(entry.id),
    )
    if (leaps(entry.body, highest) || isCutOff || !take(draft, entry.body, deviceIdOf)) refused.add(entry.id)
  }
  const followed = new Set(order.flatMap((entry) => entry.body.prev))
  const tips = order.map((entry) => entry.id).filter((id) => !followed.has(id))
  return { ...draft, host: standingHost(draft), refused, tips }
}

/** Numbers go up by one: a colleague who took the last number there is would be the host for ever. Whoever was cut
 *  off counts here, too, since others have gone on from there. */
function leaps(body: EntryBody, highest: { host: number; keys: number }): boolean {
  if (body.type !== 'host' && body.type !== 'keys') return false
  if (body.epoch > highest[body.type] + 1) return true
  highest[body.type] = Math.max(highest[body.type], body.epoch)
  return false
}

/** The newest grant of somebody who is still on the team: nobody follows the removed. */
function standingHost({ grants, devices, members }: Draft): HostGrant | null {
  const standing = grants.filter(
    ({ device }) => members.get(devices.get(device)?.member ?? '')?.isRemoved === false,
  )
  return standing.reduce<HostGrant | null>((best, each) => (best && !isNewer(each, best) ? best : each), null)
}

const isNewer = (grant: HostGrant, than: HostGrant): boolean =>
  grant.epoch > than.epoch || (grant.epoch === than.epoch && grant.device <= than.device)

/** Applies one entry; false when its writer had no right to it. */
function take(draft: Draft, body: EntryBody, deviceIdOf: (signKey: string) => string): boolean {
  if (body.type === 'found') {
    if (draft.team !== '' || deviceIdOf(body.key.sign) !== body.device) return false
    draft.team = body.team
    addDevice(draft, body, 'lead', body.device)
    return true
  }
  if (body.team !== draft.team || draft.team === '') return false
  if (body.type === 'enroll') return takeEnrolment(draft, body, deviceIdOf)
  const writer = draft.members.get(draft.devices.get(body.device)?.member ?? '')
  if (!writer || writer.isRemoved) return false
  switch (body.type) {
    case 'admit':
      return takeAdmission(draft, writer, body, deviceIdOf)
    case 'role':
      return takeRole(draft, writer, body)
    case 'remove':
      return takeRemoval(draft, writer, body.member)
    case 'host':
      return takeHost(draft, writer, body)
    case 'keys':
      if (!mayAdmit(writer.role) || body.epoch < draft.keyEpoch) return false
      draft.keyEpoch = body.epoch
      return true
    case 'invite':
      if (!mayGive(writer.role, body.role)) return false
      draft.invites.set(deviceIdOf(body.inviteKey), { role: body.role, until: body.until, used: false })
      return true
  }
}

function takeAdmission(
  draft: Draft,
  writer: TeamMember,
  body: EntryBody & { readonly type: 'admit' },
  deviceIdOf: (signKey: string) => string,
): boolean {
  const known = draft.members.get(body.member.id)
  // A further computer of somebody who is known gets that member's role and no other.
  if (!mayGive(writer.role, known && !known.isRemoved ? known.role : body.role)) return false
  return addDevice(draft, body, known && !known.isRemoved ? known.role : body.role, deviceIdOf(body.key.sign))
}

function takeEnrolment(
  draft: Draft,
  body: EntryBody & { readonly type: 'enroll' },
  deviceIdOf: (signKey: string) => string,
): boolean {
  const invite = draft.invites.get(body.device)
  if (!invite || invite.used || body.at > invite.until || draft.members.has(body.member.id)) return false
  invite.used = true
  return addDevice(draft, body, invite.role, deviceIdOf(body.key.sign))
}

function addDevice(
  draft: Draft,
  { member, key }: EntryBody & { readonly type: 'found' | 'admit' | 'enroll' },
  role: Role,
  id: string,
): boolean {
  const owner = draft.devices.get(id)?.member
  if (owner !== undefined && owner !== member.id) return false
  const known = draft.members.get(member.id)
  const devices = [...new Set([...(known && !known.isRemoved ? known.devices : []), id])]
  draft.members.set(member.id, { id: member.id, name: member.name, role, isRemoved: false, devices })
  draft.devices.set(id, { id, member: member.id, name: key.name, signKey: key.sign, boxKey: key.box })
  return true
}

function takeRole(draft: Draft, writer: TeamMember, body: EntryBody & { readonly type: 'role' }): boolean {
  const member = draft.members.get(body.member)
  if (!member || member.isRemoved || !mayManage(writer.role)) return false
  if (member.role === 'lead' && body.role !== 'lead' && isLastLead(draft, member)) return false
  draft.members.set(member.id, { ...member, role: body.role })
  return true
}

function takeRemoval(draft: Draft, writer: TeamMember, memberId: string): boolean {
  const member = draft.members.get(memberId)
  if (!member || member.isRemoved) return false
  if (!mayManage(writer.role) && writer.id !== memberId) return false
  if (isLastLead(draft, member)) return false
  draft.members.set(memberId, { ...member, isRemoved: true })
  return true
}

/** A team without a lead could never let anybody in or out again. */
const isLastLead = ({ members }: Draft, member: TeamMember): boolean =>
  member.role === 'lead' &&
  [...members.values()].every((each) => each === member || each.role !== 'lead' || each.isRemoved)

function takeHost(draft: Draft, writer: TeamMember, body: EntryBody & { readonly type: 'host' }): boolean {
  if (!mayHost(writer.role)) return false
  const { device, epoch, place } = body
  draft.places.set(device, place)
  draft.grants.push({ device, epoch, place })
  return true
}

/** Every entry after all that it knew; where none knew the other, by hash. Entries whose past is not here yet are
 *  left out. */
function inOrder(entries: readonly MembershipEntry[]): MembershipEntry[] {
  const followers = new Map<string, MembershipEntry[]>()
  const lacking = new Map<string, number>()
  const ready = createQueue()
  for (const entry of new Map(entries.map((each) => [each.id, each])).values()) {
    const past = new Set(entry.body.prev)
    lacking.set(entry.id, past.size)
    for (const id of past) follow(followers, id, entry)
    if (past.size === 0) ready.add(entry)
  }
  const order: MembershipEntry[] = []
  for (let next = ready.take(); next; next = ready.take()) {
    order.push(next)
    for (const follower of followers.get(next.id) ?? []) {
      const left = (lacking.get(follower.id) ?? 0) - 1
      lacking.set(follower.id, left)
      if (left === 0) ready.add(follower)
    }
  }
  return order
}

function follow(followers: Map<string, MembershipEntry[]>, id: string, entry: MembershipEntry): void {
  const known = followers.get(id)
  if (known) known.push(entry)
  else followers.set(id, [entry])
}

/** Gives the entry with the smallest id first. */
function createQueue() {
  const waiting: MembershipEntry[] = []
  return {
    add(entry: MembershipEntry): void {
      let [low, high] = [0, waiting.length]
      while (low < high) {
        const middle = (low + high) >> 1
        // The smallest lies last, where taking is cheap.
        if ((waiting[middle] as MembershipEntry).id > entry.id) low = middle + 1
        else high = middle
      }
      waiting.splice(low, 0, entry)
    },
    take: (): MembershipEntry | undefined => waiting.pop(),
  }
}

function removalOf(entry: MembershipEntry, order: readonly MembershipEntry[]): Removal {
  const byId = new Map(order.map((each) => [each.id, each]))
  const before = new Set<string>()
  const open = [...entry.body.prev]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (before.has(id)) continue
    before.add(id)
    open.push(...(byId.get(id)?.body.prev ?? []))
  }
  const after = new Set<string>()
  for (const { id, body } of order)
    if (body.prev.some((each) => each === entry.id || after.has(each))) after.add(id)
  return { entry, before, after }
}
