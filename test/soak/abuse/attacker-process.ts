import { newKeys } from '../../kit/rogue-device.ts'
import { createRandom } from '../../src-main/gate/seeded-random.ts'
import { type Attack, NO_COUNTS, type SaidTaken } from './attack.ts'
import { attackByEdits } from './attack-edits.ts'
import { attackByFrames, attackByPackets } from './attack-noise.ts'
import { attackBySync } from './attack-sync.ts'
import type { AttackerNews, Orders } from './attacker.ts'
import { createMutations } from './mutations.ts'
import { createQuickDoor } from './quick-door.ts'

/** The process behind `attacker.ts`: does what it is ordered to until it is told to stop. */
const orders = JSON.parse(process.argv[2] ?? '') as Orders
const TELL_EVERY_MS = 200

let isOver = false
const random = createRandom(orders.seed)
const door = createQuickDoor(orders.target, orders.addresses)
const attack: Attack = {
  ...orders,
  teacher: newKeys(orders.teacher),
  coach: newKeys(orders.coach),
  door,
  random,
  mutated: createMutations({ ...orders, random }),
  counts: { ...NO_COUNTS },
  team: orders,
  isOver: () => isOver,
}

const each = <T>(run: (of: number) => Promise<T>) =>
  Promise.all(Array.from({ length: orders.sockets }, (_, of) => run(of)))

async function run(): Promise<SaidTaken> {
  if (orders.kind === 'edits')
    return { chains: await each((of) => attackByEdits(attack, `a${orders.seed}x${of}`)), clients: [] }
  if (orders.kind === 'sync') {
    const taken = new Map<number, number>()
    await each(() => attackBySync(attack, taken))
    return { chains: [], clients: [...taken] }
  }
  await Promise.all([
    each(() => attackByFrames(attack, door, orders.goals.frames)),
    attackByPackets(attack, orders.goals.packets),
  ])
  return { chains: [], clients: [] }
}

const tell = (news: AttackerNews) => void process.send?.(news)
const told = new Promise<void>((resolve) => {
  process.once('message', () => {
    isOver = true
    resolve()
  })
})
process.once('disconnect', () => process.exit())
const telling = setInterval(() => tell({ counts: attack.counts }), TELL_EVERY_MS)
const done = await run()
tell({ counts: attack.counts })
await told
clearInterval(telling)
tell({ done })
process.disconnect()
