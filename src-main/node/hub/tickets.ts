import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { Clock } from '../../../shared/lib/clock.ts'
import type { Ids } from '../../../shared/lib/ids.ts'

/** Which programs may come in: stock y-websocket clients, one document each. A ticket is `id.secret`; only the
 *  secret's hash is kept. */
export interface Tickets {
  make(ticket: NewTicket): string
  /** What the ticket allows, or null. */
  check(ticket: string): Ticketed | null
}

export interface NewTicket {
  readonly role: TicketRole
  readonly room: string
  readonly name: string
}

export type TicketRole = 'editor' | 'viewer'

export interface Ticketed {
  readonly ticket: string
  readonly role: TicketRole
  readonly room: string
}

const hash = (secret: string): Buffer => createHash('sha256').update(secret).digest()

export function createTickets(db: Database, ids: Ids, clock: Clock): Tickets {
  const insert = db.prepare(
    'INSERT INTO ticket (id, secret_hash, kind, role, room, name, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const find = db.prepare('SELECT secret_hash AS secretHash, role, room FROM ticket WHERE id = ?')
  return {
    make({ role, room, name }) {
      const id = ids.next()
      const secret = randomBytes(24).toString('base64url')
      insert.run(id, hash(secret), 'client', role, room, name, clock.now())
      return `${id}.${secret}`
    },
    check(ticket) {
      const [id, secret, ...rest] = ticket.split('.')
      if (!id || !secret || rest.length > 0) return null
      const row = find.get(id) as (Omit<Ticketed, 'ticket'> & { secretHash: Buffer }) | undefined
      if (!row || !timingSafeEqual(row.secretHash, hash(secret))) return null
      return { ticket: id, role: row.role, room: row.room }
    },
  }
}
