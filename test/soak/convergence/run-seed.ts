import { differenceOf, isLikeItsHost } from './compare.ts'
import type { Computer, Plant } from './computer.ts'
import { createTeamOfSeats, ROOMS, type Seat, UNIT_ROOM } from './team.ts'
import { createTrouble } from './trouble.ts'
import { createWorld } from './virtual-time.ts'

export interface SeedOptions {
  readonly seed: number
  readonly peers: number
  /** Of each peer. */
  readonly operations: number
  readonly template: string
  readonly folder: string
  /** A fault planted into the second computer. */
  readonly plant?: Plant
}

export interface SeedResult {
  /** What differs at the end; null when nothing does. */
  readonly difference: string | null
  /** What the computers complained about last. */
  readonly complaints: readonly string[]
  readonly edits: number
  readonly keptCopies: number
  readonly virtualSeconds: number
}

const STRIKE_EVERY_MS = 1_500
const QUIET_STEP_MS = 4_000
/** Whoever is not in step by then will never be. */
const MOST_QUIET_MS = 180_000

/** One team, one seed: they work while things go wrong, then everything is well, and all must hold the same. */
export async function runSeed(options: SeedOptions): Promise<SeedResult> {
  const world = createWorld(options.seed)
  const restore = world.begin()
  const team = createTeamOfSeats({ ...options, world, plant: options.plant })
  try {
    const trouble = createTrouble(world, team)
    for (const seat of team.seats) if (seat.number > 0) team.follow(seat, team.seats[0] ?? null)
    while (team.operationsLeft() > 0) {
      await world.pass(world.random(2 * STRIKE_EVERY_MS))
      trouble.strike()
    }
    trouble.end()
    const computers = () => team.seats.map(({ computer }) => computer as Computer)
    let difference: string | null = 'nothing was compared'
    for (let quiet = 0; difference !== null && quiet < MOST_QUIET_MS; quiet += QUIET_STEP_MS) {
      await world.pass(QUIET_STEP_MS)
      difference = differenceOf(computers(), ROOMS) ?? windowDifference(team.seats)
    }
    const complaints = team.complaints()
    const fault = difference ?? refusalOfHonestWork(complaints)
    return {
      difference: fault,
      complaints: complaints.slice(-20),
      edits: ROOMS.reduce((sum, room) => sum + (computers()[0]?.storage.editLog.count(room) ?? 0), 0),
      keptCopies: computers().reduce((sum, { keptCopies }) => sum + keptCopies.list().length, 0),
      virtualSeconds: Math.round(world.now() / 1000),
    }
  } finally {
    team.close()
    restore()
  }
}

function windowDifference(seats: readonly Seat[]): string | null {
  const other = seats.find(
    ({ computer, window }) => computer && window && !isLikeItsHost(computer, UNIT_ROOM, window.doc()),
  )
  return other ? `the window of computer ${other.number} and its host` : null
}

/** It may come in by another way; a team of honest computers has no business calling one another's work bad. */
function refusalOfHonestWork(complaints: readonly string[]): string | null {
  const refused = complaints.find((each) => each.includes('"reason":"bad"'))
  return refused ? `honest work was refused: ${refused}` : null
}
