import { parseArgs } from 'node:util'
import { eventually } from '../kit/hub-client.ts'
import { startHub } from '../kit/hub-process.ts'
import { rogueDevice } from '../kit/rogue-device.ts'
import { prepareRogueTeam } from '../kit/rogue-team.ts'
import { createRandom } from '../src-main/gate/seeded-random.ts'
import { type Attack, type Counts, sendFrames, sendPackets, sendUpdates } from './abuse/attackers.ts'
import { seatColleagues } from './abuse/colleagues.ts'

/** `npm run soak:abuse`: a real host in a process of its own, attacked by computers of its own team with frames,
 *  signed edits and mDNS packets that nobody should send, while two colleagues type. It must not end, nobody may
 *  wait, and nothing that was refused may have changed anything. */
const { values } = parseArgs({
  options: {
    frames: { type: 'string', default: '200000' },
    updates: { type: 'string', default: '1000000' },
    packets: { type: 'string', default: '100000' },
    /** At most; 0 = until all is sent. */
    seconds: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
})
const goals = {
  frames: Number(values.frames),
  updates: Number(values.updates),
  packets: Number(values.packets),
}
const LONGEST_WAIT_MS = 250
const ATTACKERS = 6

const say = (text: string) => void process.stdout.write(`${text}\n`)

const team = prepareRogueTeam()
const hub = await startHub(team.dataDir)
const colleagues = await seatColleagues(team, hub)
const began = performance.now()
const until = Number(values.seconds) > 0 ? began + Number(values.seconds) * 1_000 : Number.POSITIVE_INFINITY
const attack: Attack = {
  team,
  target: hub,
  isOver: () => performance.now() > until || hub.child.exitCode !== null || hub.child.signalCode !== null,
}
const counts: Counts = { frames: 0, updates: 0, taken: 0, refused: 0, packets: 0 }
const random = (of: number) => createRandom(Number(values.seed) * 100 + of)
const progress = setInterval(() => say(JSON.stringify(counts)), 30_000)

const chains = await Promise.all([
  ...Array.from({ length: ATTACKERS }, (_, of) =>
    sendUpdates(attack, `a${of}`, random(of), counts, goals.updates),
  ),
  sendFrames(attack, random(50), counts, goals.frames).then(() => null),
  sendFrames(attack, random(51), counts, goals.frames).then(() => null),
  sendPackets(attack, random(52), counts, goals.packets).then(() => null),
])
clearInterval(progress)

const hasEnded = hub.child.exitCode !== null || hub.child.signalCode !== null
const report = await colleagues.report()
const reader = await rogueDevice(hub, team.keys.lead).openEdits(team.rooms.unit)
await eventually('heads are told', () => reader.heard().some(({ type }) => type === 'heads'))
const told = reader.heard().find(({ type }) => type === 'heads')
const heads = told?.type === 'heads' ? told.heads : new Map<string, number>()
const changed = chains.filter((chain) => chain !== null && (heads.get(chain.writer) ?? 0) !== chain.taken)
reader.close()
await colleagues.stop()
await hub.stop()

say(
  JSON.stringify({
    ...counts,
    seconds: Math.round((performance.now() - began) / 1_000),
    ...report,
    exits: hasEnded ? 1 : 0,
    changedByRefused: changed.length,
  }),
)
const isGood =
  !hasEnded && report.isUndisturbed && report.slowestMs <= LONGEST_WAIT_MS && changed.length === 0
say(isGood ? 'Nobody noticed.' : 'Somebody noticed.')
process.exitCode = isGood ? 0 : 1
