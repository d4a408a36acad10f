import type { PlaceOwner } from '../../../shared/documents/history/place-owner.ts'
import { type Place, parsePlaceKey } from '../../../shared/documents/history/places.ts'
import type { Membership } from '../../../shared/domain/team/membership.ts'
import { deviceOf } from '../../../shared/protocol/signed-edit.ts'

/** Whose hand an edit is. `name` is '' for a computer that the team's membership does not know. */
export interface Person {
  /** The member's id, or the device's where no member is known. */
  readonly memberId: string
  readonly name: string
  readonly isMe: boolean
}

/** Names people by the writers of their edits. */
export function peopleOf({ devices, members }: Membership, ownDevice: string): (writer: string) => Person {
  const me = devices.get(ownDevice)?.member
  return (writer) => {
    const device = deviceOf(writer)
    const member = members.get(devices.get(device)?.member ?? '')
    const isMe = device === ownDevice || (member !== undefined && member.id === me)
    return { memberId: member?.id ?? device, name: member?.name ?? '', isMe }
  }
}

/** What somebody touched, by where it is: lesson, check, the unit's own pages. */
export interface TouchedHolder {
  readonly holder: PlaceOwner['holder']
  /** How many places. */
  readonly places: number
}

const holderKey = (holder: PlaceOwner['holder']): string => ('id' in holder ? holder.id : holder.kind)

/** Counts places by their holder, the most touched first. */
export function countHolders(
  keys: ReadonlySet<string>,
  owner: (place: Place) => PlaceOwner,
): readonly TouchedHolder[] {
  const counts = new Map<string, TouchedHolder>()
  for (const key of keys) {
    const place = parsePlaceKey(key)
    if (!place) continue
    const { holder } = owner(place)
    const known = counts.get(holderKey(holder))
    counts.set(holderKey(holder), { holder, places: (known?.places ?? 0) + 1 })
  }
  return [...counts.values()].sort((a, b) => b.places - a.places)
}

export interface TouchedByPerson extends Person {
  readonly edits: number
  readonly holders: readonly TouchedHolder[]
}

/** Who touched what in these edits; whoever did most first. */
export function countPeople(
  edits: readonly { readonly writer: string; readonly touched: readonly string[] }[],
  person: (writer: string) => Person,
  owner: (place: Place) => PlaceOwner,
): readonly TouchedByPerson[] {
  const people = new Map<string, { person: Person; edits: number; keys: Set<string> }>()
  for (const { writer, touched } of edits) {
    const who = person(writer)
    const entry = people.get(who.memberId) ?? { person: who, edits: 0, keys: new Set() }
    people.set(who.memberId, entry)
    entry.edits += 1
    for (const key of touched) entry.keys.add(key)
  }
  return [...people.values()]
    .map((entry) => ({ ...entry.person, edits: entry.edits, holders: countHolders(entry.keys, owner) }))
    .sort((a, b) => b.edits - a.edits)
}
