import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import {
  type Membership,
  NO_MEMBERSHIP,
  readMembership,
  type TeamMember,
} from '../../../shared/domain/team/membership.ts'
import type { EntryAct, MembershipEntry } from '../../../shared/domain/team/membership-entry.ts'
import type { Clock } from '../../../shared/lib/clock.ts'
import { createEmitter, type Emitter } from '../../../shared/lib/emitter.ts'
import { entryBody, type SignedEntry } from '../../../shared/protocol/membership.ts'
import { deviceIdOf, isSignedBy, type OwnDevice } from './device-keys.ts'

/** The signed membership log of this computer's team, in SQLite. Every copy of it is checked line by line, at the
 *  host and at every member's computer alike. */
export interface MembershipLog {
  now(): Membership
  /** In an order in which everybody can take them. */
  entries(): readonly SignedEntry[]
  /** Entries that somebody with these last ones lacks. Unknown ids are ignored. */
  missing(tips: readonly string[]): readonly SignedEntry[]
  /** What the last change brought. */
  latest(): readonly SignedEntry[]
  /** Signs and keeps an entry of this device. */
  append(act: EntryAct, team?: string): MembershipEntry
  /** The same with another key than this device's own: an invitation's. */
  appendAs(signer: EntrySigner, act: EntryAct, team?: string): MembershipEntry
  /** Keeps what is new and proven; forged, malformed and orphaned lines are left out. True when something was new. */
  take(entries: readonly SignedEntry[]): boolean
  memberOf(device: string): TeamMember | null
  /** The wrapped team keys of every entry that counts. */
  keyWraps(): readonly { readonly epoch: number; readonly wraps: Readonly<Record<string, string>> }[]
  forget(): void
  readonly changed: Emitter<Membership>
}

export interface EntrySigner {
  readonly id: string
  sign(bytes: Uint8Array): Uint8Array
}

type Entries = ReadonlyMap<string, MembershipEntry>

const idOf = (body: string): string => createHash('sha256').update(body).digest('hex')

export function createMembershipLog(db: Database, device: OwnDevice, clock: Clock): MembershipLog {
  const all = db.prepare('SELECT body, sig FROM membership_entry ORDER BY taken')
  const insert = db.prepare('INSERT OR IGNORE INTO membership_entry (id, body, sig) VALUES (?, ?, ?)')
  const clear = db.prepare('DELETE FROM membership_entry')
  const changed = createEmitter<Membership>()
  let signed = new Map<string, SignedEntry>()
  let parsed = new Map<string, MembershipEntry>()
  let membership = NO_MEMBERSHIP
  let latest: SignedEntry[] = []

  function keep(entry: MembershipEntry, line: SignedEntry): void {
    parsed.set(entry.id, entry)
    signed.set(entry.id, line)
  }

  function evaluate(): void {
    membership = readMembership([...parsed.values()], deviceIdOf)
  }

  for (const line of all.all() as SignedEntry[]) {
    const entry = parseEntry(line)
    if (entry) keep(entry, line)
  }
  evaluate()

  const log: MembershipLog = {
    changed,
    now: () => membership,
    latest: () => latest,
    entries: () => [...signed.values()],
    missing(tips) {
      const known = withPast(tips, parsed)
      return [...signed].filter(([id]) => !known.has(id)).map(([, line]) => line)
    },
    append: (act, team) => log.appendAs(device, act, team),
    appendAs(signer, act, team = membership.team) {
      const head = { team, device: signer.id, prev: membership.tips, at: clock.now() }
      const body = JSON.stringify({ ...head, ...act })
      const line = { body, sig: Buffer.from(signer.sign(Buffer.from(body))).toString('base64url') }
      const entry = { id: idOf(body), body: { ...head, ...act } }
      insert.run(entry.id, line.body, line.sig)
      keep(entry, line)
      latest = [line]
      evaluate()
      changed.emit(membership)
      return entry
    },
    take(lines) {
      const news: SignedEntry[] = []
      db.transaction(() => {
        for (const line of lines) {
          const entry = parseEntry(line)
          if (!entry || parsed.has(entry.id) || !isProven(parsed, entry, line)) continue
          insert.run(entry.id, line.body, line.sig)
          keep(entry, line)
          news.push(line)
        }
      })()
      if (news.length === 0) return false
      latest = news
      evaluate()
      changed.emit(membership)
      return true
    },
    memberOf: (id) => membership.members.get(membership.devices.get(id)?.member ?? '') ?? null,
    keyWraps: () => keysIn(parsed, membership.refused),
    forget() {
      clear.run()
      signed = new Map()
      parsed = new Map()
      evaluate()
      changed.emit(membership)
    },
  }
  return log
}

export function parseEntry(line: SignedEntry): MembershipEntry | null {
  try {
    const body = entryBody.safeParse(JSON.parse(line.body))
    return body.success ? { id: idOf(line.body), body: body.data } : null
  } catch {
    // Not JSON: no entry.
    return null
  }
}

const keysIn = (entries: Entries, refused: ReadonlySet<string>) =>
  [...entries.values()].flatMap(({ id, body }) => (body.type === 'keys' && !refused.has(id) ? [body] : []))

/** The key an entry must be signed with: known from an entry before it, or its own. */
function signerKey(known: Entries, { body }: MembershipEntry): string | null {
  if (body.type === 'found') return known.size === 0 ? body.key.sign : null
  for (const { body: before } of known.values()) {
    if ('key' in before && deviceIdOf(before.key.sign) === body.device) return before.key.sign
    if (before.type === 'invite' && deviceIdOf(before.inviteKey) === body.device) return before.inviteKey
  }
  return null
}

function isProven(known: Entries, entry: MembershipEntry, line: SignedEntry): boolean {
  // Cheapest first: a stranger does not know the past.
  if (!entry.body.prev.every((id) => known.has(id))) return false
  const key = signerKey(known, entry)
  return key !== null && isSignedBy(key, Buffer.from(line.body), Buffer.from(line.sig, 'base64url'))
}

function withPast(tips: readonly string[], entries: ReadonlyMap<string, MembershipEntry>): Set<string> {
  const known = new Set<string>()
  const open = [...tips]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const entry = entries.get(id)
    if (!entry || known.has(id)) continue
    known.add(id)
    open.push(...entry.body.prev)
  }
  return known
}
