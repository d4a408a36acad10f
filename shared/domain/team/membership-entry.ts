import type { Role } from './roles.ts'

/** One signed line of the team's membership log. The lines form a graph: each names the lines that were the last
 *  ones where it was written, so "before", "after" and "neither knew of the other" are facts, not clock times.
 *  What is signed is the text of the body as it is; its id is the hash of that text. */
export interface MembershipEntry {
  /** SHA-256 of the body's text, hex. */
  readonly id: string
  readonly body: EntryBody
}

export interface EntryHead {
  readonly team: string
  /** Who signed: a device, or the key of an invitation file (`enroll`). */
  readonly device: string
  /** Ids of the entries that nothing followed yet. */
  readonly prev: readonly string[]
  /** Milliseconds since 1970, the writer's clock. A claim. */
  readonly at: number
}

export type EntryBody = EntryHead & EntryAct

export type EntryAct =
  /** The first line: this device founds the team and leads it. */
  | ({ readonly type: 'found'; readonly member: NewMember } & { readonly key: DeviceKeys })
  /** Lets a colleague's computer in. A member that is known already only gets one computer more. */
  | {
      readonly type: 'admit'
      readonly member: NewMember
      readonly role: Role
      readonly key: DeviceKeys
    }
  | { readonly type: 'role'; readonly member: string; readonly role: Role }
  /** Of a lead, or of the member itself: leaves the team, with every computer. */
  | { readonly type: 'remove'; readonly member: string }
  /** The team meets at this entry's device. The highest epoch counts. */
  | { readonly type: 'host'; readonly epoch: number; readonly place: Place }
  /** A new team key, wrapped for each device. */
  | { readonly type: 'keys'; readonly epoch: number; readonly wraps: Readonly<Record<string, string>> }
  /** Whoever holds the private half of `inviteKey` may enroll, once, until `until`. For invitation files. */
  | {
      readonly type: 'invite'
      readonly inviteKey: string
      readonly role: Role
      readonly until: number
    }
  /** Signed with an invitation's key: a colleague's computer comes in by file. */
  | { readonly type: 'enroll'; readonly member: NewMember; readonly key: DeviceKeys }

export interface NewMember {
  readonly id: string
  readonly name: string
}

export interface DeviceKeys {
  /** Ed25519 public key, base64url of 32 bytes. */
  readonly sign: string
  /** X25519 public key, base64url of 32 bytes: what is wrapped for this device. */
  readonly box: string
  /** What its owner calls the computer. */
  readonly name: string
}

/** Where a host can be reached, and what proves it. */
export interface Place {
  readonly addresses: readonly string[]
  readonly port: number
  /** SHA-256 of its certificate, hex. */
  readonly pin: string
}
