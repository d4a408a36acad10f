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
  const before = ancestors(order)
  const removals: MembershipEntry[] = []
  for (;;) {
    const state = replay(order, before, removals, deviceIdOf)
    const next = order.find(
      (entry) => entry.body.type === 'remove' && !state.refused.has(entry.id) && !removals.includes(entry),
    )
    if (!next) return state
    removals.push(next)
  }
}

type Ancestors = ReadonlyMap<string, ReadonlySet<string>>

interface Draft {
  team: string
  readonly members: Map<string, TeamMember>
  readonly devices: Map<string, TeamDevice>
  readonly invites: Map<string, { readonly role: Role; readonly until: number; used: boolean }>
  host: HostGrant | null
  readonly places: Map<string, Place>
  keyEpoch: number
}

/** One pass with the removals that are known to count: what the removed wrote without knowing of them does not. */
function replay(
  order: readonly MembershipEntry[],
  before: Ancestors,
  removals: readonly MembershipEntry[],
  deviceIdOf: (signKey: string) => string,
): Membership {
  const draft: Draft = {
    team: '',
    members: new Map(),
    devices: new Map(),
    invites: new Map(),
    host: null,
    places: new Map(),
    keyEpoch: 0,
  }
  const refused = new Set<string>()
  for (const entry of order) {
    const writer = draft.devices.get(entry.body.device)?.member
    const isCutOff = removals.some(
      (removal) =>
        removal !== entry &&
        removal.body.type === 'remove' &&
        removal.body.member === writer &&
        !before.get(removal.id)?.has(entry.id) &&
        !before.get(entry.id)?.has(removal.id),
    )
    if (isCutOff || !take(draft, entry.body, deviceIdOf)) refused.add(entry.id)
  }
  const followed = new Set(order.flatMap((entry) => entry.body.prev))
  const tips = order.map((entry) => entry.id).filter((id) => !followed.has(id))
  return { ...draft, refused, tips }
}

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
  const isNewer =
    draft.host === null ||
    epoch > draft.host.epoch ||
    (epoch === draft.host.epoch && device <= draft.host.device)
  if (isNewer) draft.host = { device, epoch, place }
  return true
}

/** Every entry after all that it knew; where none knew the other, by hash. Entries whose past is not here yet are
 *  left out. */
function inOrder(entries: readonly MembershipEntry[]): MembershipEntry[] {
  const waiting = [...entries].sort((one, other) => (one.id < other.id ? -1 : 1))
  const placed = new Set<string>()
  const order: MembershipEntry[] = []
  for (;;) {
    const index = waiting.findIndex((entry) => entry.body.prev.every((id) => placed.has(id)))
    const [next] = index < 0 ? [] : waiting.splice(index, 1)
    if (!next) return order
    placed.add(next.id)
    order.push(next)
  }
}

function ancestors(order: readonly MembershipEntry[]): Ancestors {
  const all = new Map<string, Set<string>>()
  for (const { id, body } of order) {
    const mine = new Set<string>()
    for (const prev of body.prev) {
      mine.add(prev)
      for (const each of all.get(prev) ?? []) mine.add(each)
    }
    all.set(id, mine)
  }
  return all
}
