import type { PreparedTeam } from '../../kit/rogue-team.ts'
import { createRandom } from '../../src-main/gate/seeded-random.ts'
import { type Attack, type Counts, NO_COUNTS, type SaidTaken } from './attack.ts'
import { attackByEdits } from './attack-edits.ts'
import { attackBySync } from './attack-sync.ts'
import { THEIR_CLIENTS } from './colleagues.ts'
import { openInside } from './inside.ts'
import { createMutations } from './mutations.ts'
import { liveState } from './what-changed.ts'

/** Mutated updates through the same doors and rooms in this process: as many as were not sent over the wire. */
export interface AttackedInside {
  readonly counts: Counts
  readonly said: SaidTaken
  /** The document as it stood in memory in the end. */
  readonly live: Uint8Array
  readonly seconds: number
}

const CONVERSATIONS = 8

export interface InsideOptions {
  readonly goal: number
  readonly seed: number
  /** The first of the Yjs clients. */
  readonly client: number
  readonly tellEveryMs: number
  tell(counts: Counts): void
}

export async function attackInside(
  team: PreparedTeam,
  { goal, seed, client, tell, tellEveryMs }: InsideOptions,
): Promise<AttackedInside> {
  const door = openInside(team.dataDir)
  // The room stays open between the attackers.
  const resident = await door.open({
    path: `/edits/${team.rooms.unit}`,
    as: { device: team.keys.coach },
    first: [],
  })
  const random = createRandom(seed)
  const counts = { ...NO_COUNTS }
  const attack: Attack = {
    ...{ door, team, random, counts },
    teacher: team.keys.teacher,
    coach: team.keys.coach,
    mutated: createMutations({ random, client, victims: THEIR_CLIENTS }),
    isOver: () => counts.edits + counts.synced >= goal,
  }
  const began = performance.now()
  const telling = setInterval(() => tell(counts), tellEveryMs)
  const clients = new Map<number, number>()
  const each = <T>(run: (of: number) => Promise<T>) =>
    Promise.all(Array.from({ length: CONVERSATIONS }, (_, of) => run(of)))
  const [chains] = await Promise.all([
    each((of) => attackByEdits(attack, `i${seed}x${of}`)),
    each(() => attackBySync(attack, clients)),
  ])
  const seconds = Math.round((performance.now() - began) / 1_000)
  clearInterval(telling)
  const live = await liveState(door, team)
  resident?.end()
  await door.close()
  return { counts, said: { chains, clients: [...clients] }, live, seconds }
}
