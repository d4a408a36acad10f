import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { Clock } from '../../../shared/lib/clock.ts'
import type { Ids } from '../../../shared/lib/ids.ts'

/** Who may come in. A ticket is `id.secret`; only the secret's hash is kept. */
export interface Tickets {
  make(ticket: NewTicket): string
  /** What the ticket allows, or null. */
  check(ticket: string): Access | null
}

export interface NewTicket {
  readonly kind: 'member' | 'client'
  readonly role: Role
  /** Null = every room. */
  readonly room: string | null
  readonly name: string
}

export type Role = 'editor' | 'viewer'

export interface Access {
  readonly kind: 'member' | 'client'
  readonly role: Role
  readonly room: string | null
}

export const mayEnter = (access: Access, room: string): boolean =>
  access.room === null || access.room === room

const hash = (secret: string): Buffer => createHash('sha256').update(secret).digest()

export function createTickets(db: Database, ids: Ids, clock: Clock): Tickets {
  const insert = db.prepare(
    'INSERT INTO ticket (id, secret_hash, kind, role, room, name, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const find = db.prepare('SELECT secret_hash AS secretHash, kind, role, room FROM ticket WHERE id = ?')
  return {
    make({ kind, role, room, name }) {
      const id = ids.next()
      const secret = randomBytes(24).toString('base64url')
      insert.run(id, hash(secret), kind, role, room, name, clock.now())
      return `${id}.${secret}`
    },
    check(ticket) {
      const [id, secret, ...rest] = ticket.split('.')
      if (!id || !secret || rest.length > 0) return null
      const row = find.get(id) as (Access & { secretHash: Buffer }) | undefined
      if (!row || !timingSafeEqual(row.secretHash, hash(secret))) return null
      return { kind: row.kind, role: row.role, room: row.room }
    },
  }
}
