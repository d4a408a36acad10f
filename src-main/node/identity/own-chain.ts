import { randomInt } from 'node:crypto'
import { statSync } from 'node:fs'
import type { Clock } from '../../../shared/lib/clock.ts'
import type { Settings } from '../store/settings.ts'

/** In which chain this device signs. Two edits under one number are a fork, which no colleague can take, and a data
 *  folder that was brought back from a copy does not know which numbers it has used. So a chain is continued only
 *  where it is known to end here: a colleague has compared the room with this computer since the start, or there was
 *  nobody at the start who could have more. Else a new chain begins with the first edit. */
export interface OwnChain {
  /** The chain of the next edit of a room. */
  of(room: string): string
  /** The one begun last. */
  current(): string
  /** Somebody has told what they have of the room, and it was not more of this device's edits than are here. */
  compared(room: string): void
  beginNew(): void
}

// Milliseconds since 1970. From here on they fit the eight digits of a chain for 89 years.
const FIRST_DAY = Date.UTC(2026, 0, 1)
// Of the clock, once it is right again: 24 days.
const MOST_AHEAD = 2 ** 31

export function createOwnChain(deps: {
  readonly settings: Settings
  readonly clock: Clock
  readonly databaseFile: string
  /** Other computers of the team. */
  hasColleagues(): boolean
}): OwnChain {
  const { settings } = deps
  const compared = new Set<string>()
  const current = () => settings.get('deviceChain') ?? '0'
  let isKnown = !deps.hasColleagues()

  function beginNew(): void {
    // By the clock: counted on, a copy brought back would count the same again.
    const byClock = deps.clock.now() - FIRST_DAY
    const counted = Number.parseInt(current(), 36) + 1
    // A clock that says less has lost its battery, and would say the same to the copy.
    const next = byClock > 0 ? Math.max(counted, byClock) : counted + randomInt(MOST_AHEAD)
    settings.set('deviceChain', next.toString(36))
    isKnown = true
  }

  const file = String(statSync(deps.databaseFile, { bigint: true }).ino)
  const isCopy = (settings.get('databaseInode') ?? file) !== file
  settings.set('databaseInode', file)
  if (isCopy) beginNew()

  return {
    current,
    of(room) {
      if (!isKnown && !compared.has(room)) beginNew()
      return current()
    },
    compared: (room) => void compared.add(room),
    beginNew,
  }
}
