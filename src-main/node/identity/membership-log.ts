import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import {
  type Membership,
  NO_MEMBERSHIP,
  readMembership,
  type TeamMember,
} from '../../../shared/domain/team/membership.ts'
import type { EntryAct, EntryBody, MembershipEntry } from '../../../shared/domain/team/membership-entry.ts'
import type { Clock } from '../../../shared/lib/clock.ts'
import { createEmitter, type Emitter } from '../../../shared/lib/emitter.ts'
import { entryBody, type SignedEntry } from '../../../shared/protocol/membership.ts'
import { MAX_LINES_OF_DEVICE } from '../gate/limits.ts'
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
  const writers = createWriters(device.id)

  function keep(entry: MembershipEntry, line: SignedEntry): void {
    parsed.set(entry.id, entry)
    signed.set(entry.id, line)
    writers.note(entry)
  }

  function evaluate(): void {
    membership = readMembership([...parsed.values()], deviceIdOf)
  }

  function news(lines: SignedEntry[]): void {
    latest = lines
    evaluate()
    changed.emit(membership)
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
      const { entry, line } = signLine(signer, { ...head, ...act })
      insert.run(entry.id, line.body, line.sig)
      keep(entry, line)
      news([line])
      return entry
    },
    take(lines) {
      const taken: SignedEntry[] = []
      db.transaction(() => {
        for (const line of lines) {
          const entry = parseEntry(line)
          if (!entry || parsed.has(entry.id) || !writers.mayAdd(parsed, entry, line)) continue
          insert.run(entry.id, line.body, line.sig)
          keep(entry, line)
          taken.push(line)
        }
      })()
      if (taken.length > 0) news(taken)
      return taken.length > 0
    },
    memberOf: (id) => membership.members.get(membership.devices.get(id)?.member ?? '') ?? null,
    keyWraps: () => keysIn(parsed, membership.refused),
    forget() {
      clear.run()
      signed = new Map()
      parsed = new Map()
      writers.clear()
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

function signLine(signer: EntrySigner, act: EntryBody): { entry: MembershipEntry; line: SignedEntry } {
  const body = JSON.stringify(act)
  const sig = Buffer.from(signer.sign(Buffer.from(body))).toString('base64url')
  return { entry: { id: idOf(body), body: act }, line: { body, sig } }
}

/** Who may sign, with which key, and how much each has written already. */
function createWriters(ownDevice: string) {
  const keys = new Map<string, string>()
  const lines = new Map<string, number>()
  return {
    note({ body }: MembershipEntry): void {
      lines.set(body.device, (lines.get(body.device) ?? 0) + 1)
      const key = 'key' in body ? body.key.sign : body.type === 'invite' ? body.inviteKey : null
      if (key !== null) keys.set(deviceIdOf(key), key)
    },
    /** Not too many, and signed with a key that an entry before it told, or, for the first of all, with its own. */
    mayAdd(known: Entries, { body }: MembershipEntry, line: SignedEntry): boolean {
      // Cheapest first: a stranger does not know the past.
      if (!body.prev.every((id) => known.has(id)) || (body.type === 'found' && known.size > 0)) return false
      if (body.device !== ownDevice && (lines.get(body.device) ?? 0) >= MAX_LINES_OF_DEVICE) return false
      const key = body.type === 'found' ? body.key.sign : keys.get(body.device)
      return key !== undefined && isSignedBy(key, Buffer.from(line.body), Buffer.from(line.sig, 'base64url'))
    },
    clear(): void {
      keys.clear()
      lines.clear()
    },
  }
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
