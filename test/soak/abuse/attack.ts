import type { KeptKeys } from '../../kit/rogue-device.ts'
import type { PreparedTeam } from '../../kit/rogue-team.ts'
import type { Random } from './mutations.ts'
import type { Door } from './quick-door.ts'

/** What every attacker needs, and what it tells of itself. */
export interface Attack {
  readonly door: Door
  readonly team: Pick<PreparedTeam, 'team' | 'rooms' | 'tickets'>
  readonly teacher: KeptKeys
  readonly coach: KeptKeys
  readonly random: Random
  /** The next update that nobody honest would send. */
  readonly mutated: () => Uint8Array
  readonly counts: Counts
  isOver(): boolean
}

export interface Counts {
  /** Mutated updates that the host has looked at and answered, by the door through which they came. */
  edits: number
  synced: number
  /** Of both together. */
  taken: number
  refused: number
  /** Sent, and the socket ended without a word about it. */
  unanswered: number
  /** Raw frames, and the sockets over which they went. */
  frames: number
  frameSockets: number
  packets: number
}

export const NO_COUNTS: Counts = {
  edits: 0,
  synced: 0,
  taken: 0,
  refused: 0,
  unanswered: 0,
  frames: 0,
  frameSockets: 0,
  packets: 0,
}

/** What the host said it took: all else that it holds in the end must be the colleagues'. */
export interface SaidTaken {
  /** By writer: how many edits, and the SHA-256 of their bytes, one behind the other. */
  readonly chains: readonly { readonly writer: string; readonly taken: number; readonly digest: string }[]
  /** Of updates with a ticket: Yjs client, and the clock up to which something was taken. */
  readonly clients: readonly (readonly [client: number, end: number])[]
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
