import { fork } from 'node:child_process'
import { once } from 'node:events'
import { getPriority, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { RogueTarget } from '../../kit/rogue-device.ts'
import type { PreparedTeam } from '../../kit/rogue-team.ts'
import { type Counts, NO_COUNTS, type SaidTaken } from './attack.ts'

/** A process full of attackers. It stands back behind the host and the colleagues when the computer is busy: in a
 *  school its work would be done on another one. */
export interface Attacker {
  counts(): Counts
  /** Resolves when all of it has come to an end. */
  stop(): Promise<SaidTaken>
}

export interface Orders extends Pick<PreparedTeam, 'team' | 'rooms' | 'tickets'> {
  readonly kind: 'edits' | 'sync' | 'noise'
  readonly target: RogueTarget
  /** Keys as they are kept. */
  readonly teacher: string
  readonly coach: string
  readonly seed: number
  /** Yjs clients: the first of this attacker's own, and those of colleagues. */
  readonly client: number
  readonly victims: readonly number[]
  /** Where to come from. */
  readonly addresses: readonly string[]
  /** Sockets at once. */
  readonly sockets: number
  readonly goals: Pick<Counts, 'frames' | 'packets'>
}

export type AttackerNews = { readonly counts: Counts } | { readonly done: SaidTaken }

const NICER = 5
const NICEST = 19

export function startAttacker(orders: Orders): Attacker {
  const child = fork(fileURLToPath(new URL('attacker-process.ts', import.meta.url)), [JSON.stringify(orders)])
  if (child.pid) setPriority(child.pid, Math.min(NICEST, getPriority() + NICER))
  let counts = NO_COUNTS
  const done = new Promise<SaidTaken>((resolve, reject) => {
    child.on('message', (news: AttackerNews) => {
      if ('counts' in news) counts = news.counts
      else resolve(news.done)
    })
    child.once('exit', () => reject(new Error(`attackers by ${orders.kind} ended by themselves`)))
  })
  // Looked at in the end.
  done.catch(() => {})
  return {
    counts: () => counts,
    async stop() {
      const gone = once(child, 'exit')
      if (child.connected) child.send('stop')
      const said = await done
      await gone
      return said
    },
  }
}
