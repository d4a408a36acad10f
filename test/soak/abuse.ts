import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import type { Health } from '../../src-main/node/health/health-server.ts'
import { startHub } from '../kit/hub-process.ts'
import { prepareRogueTeam } from '../kit/rogue-team.ts'
import { type Counts, NO_COUNTS, pause } from './abuse/attack.ts'
import { type Orders, startAttacker } from './abuse/attacker.ts'
import { seatColleagues, THEIR_CLIENTS } from './abuse/colleagues.ts'
import { createQuickDoor } from './abuse/quick-door.ts'
import { goStraight } from './abuse/straight.ts'
import { clientsBefore, liveState, whatChanged } from './abuse/what-changed.ts'

/** `npm run soak:abuse`: a real host in a process of its own, attacked by computers and programs of its own team with
 *  frames, updates and mDNS packets that nobody should send, while two colleagues type. It must not end, nobody may
 *  wait, and nothing that was refused may have changed anything. */
const { values } = parseArgs({
  options: {
    frames: { type: 'string', default: '200000' },
    updates: { type: 'string', default: '1000000' },
    packets: { type: 'string', default: '100000' },
    /** Mutated updates at the gate itself, without a wire. */
    straight: { type: 'string', default: '1000000' },
    /** At most; 0 = until all is sent. */
    seconds: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    /** Sockets of each kind of attacker at once. */
    sockets: { type: 'string', default: '24' },
  },
})
const goals = {
  frames: Number(values.frames),
  updates: Number(values.updates),
  packets: Number(values.packets),
}
const LONGEST_WAIT_MS = 250
const QUIET_MS = 3_000
const LOOK_EVERY_MS = 250
const TELL_EVERY_MS = 30_000
const ADDRESSES = 8

const say = (what: object) => void process.stdout.write(`${JSON.stringify(what)}\n`)

const team = prepareRogueTeam()
const before = clientsBefore(team)
const hub = await startHub(team.dataDir, 0, ['--health-port', '0'])
const colleagues = await seatColleagues(team, hub)
await pause(Math.min(QUIET_MS, (Number(values.seconds) * 1_000) / 4 || QUIET_MS))
say({ quiet: await colleagues.report() })
colleagues.forget()

const began = performance.now()
const until = Number(values.seconds) > 0 ? began + Number(values.seconds) * 1_000 : Number.POSITIVE_INFINITY
const hasEnded = () => hub.child.exitCode !== null || hub.child.signalCode !== null
const orderOf = (kind: Orders['kind'], index: number): Orders => ({
  kind,
  target: { port: hub.port, pin: hub.pin },
  ...{ team: team.team, rooms: team.rooms, tickets: team.tickets },
  ...{ teacher: team.keys.teacher.stored, coach: team.keys.coach.stored },
  seed: Number(values.seed) * 100 + index,
  client: 10_000 * (1 + index),
  victims: THEIR_CLIENTS,
  addresses: Array.from({ length: ADDRESSES }, (_, of) => `127.0.${4 + index}.${1 + of}`),
  sockets: kind === 'noise' ? 8 : Number(values.sockets),
  goals,
})
const attackers = (['edits', 'sync', 'noise'] as const).map((kind, index) =>
  startAttacker(orderOf(kind, index)),
)

function counts(): Counts {
  const sum = { ...NO_COUNTS }
  for (const attacker of attackers)
    for (const [what, count] of Object.entries(attacker.counts())) sum[what as keyof Counts] += count
  return sum
}

const isAllSent = ({ edits, synced, frames, packets }: Counts) =>
  edits + synced >= goals.updates && frames >= goals.frames && packets >= goals.packets

/** At worst, and now. */
const hubSays = { loopP99Ms: 0, memoryMiB: 0 }
async function askHealth(): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${hub.healthPort}/health`)
  const { eventLoopP99Ms, memoryMiB } = (await response.json()) as Health
  hubSays.loopP99Ms = Math.max(hubSays.loopP99Ms, eventLoopP99Ms)
  hubSays.memoryMiB = memoryMiB
}

const seconds = () => Math.round((performance.now() - began) / 1_000)

for (let told = performance.now(); !isAllSent(counts()) && !hasEnded() && performance.now() < until; ) {
  await pause(LOOK_EVERY_MS)
  if (performance.now() - told < TELL_EVERY_MS) continue
  told = performance.now()
  await askHealth().catch(() => {})
  say({ seconds: seconds(), ...counts(), ...(await colleagues.report()), hub: hubSays, load: loadavg()[0] })
}

const said = await Promise.all(attackers.map((attacker) => attacker.stop()))
const took = seconds()
await askHealth().catch(() => {})
const report = await colleagues.report()
await colleagues.stop()
const exits = hasEnded() ? 1 : 0
const live = exits > 0 ? new Uint8Array([0, 0]) : await liveState(createQuickDoor(hub, ['127.0.0.1']), team)
await hub.stop()
const { logged, complaints } = whatChanged(team, { live, before, said })
const sent = counts()
const straight = goStraight(Number(values.straight), Number(values.seed))

say({
  seconds: took,
  ...sent,
  updates: sent.edits + sent.synced,
  updatesPerSecond: Math.round((sent.edits + sent.synced) / Math.max(1, took)),
  ...report,
  hub: hubSays,
  load: loadavg().map((each) => Math.round(each * 10) / 10),
  ...straight,
  logged,
  exits,
  changedByRefused: complaints.length,
})
for (const complaint of new Set(complaints)) say({ complaint })
const isGood =
  exits === 0 &&
  report.isUndisturbed &&
  report.slowestMs <= LONGEST_WAIT_MS &&
  complaints.length === 0 &&
  straight.straightHarm === 0
say({ verdict: isGood ? 'Nobody noticed.' : 'Somebody noticed.' })
process.exitCode = isGood ? 0 : 1
