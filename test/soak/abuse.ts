import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { startHub } from '../kit/hub-process.ts'
import { prepareRogueTeam } from '../kit/rogue-team.ts'
import { type Counts, NO_COUNTS, pause } from './abuse/attack.ts'
import { attackInside } from './abuse/attack-inside.ts'
import { type Orders, startAttacker } from './abuse/attacker.ts'
import { seatColleagues, THEIR_CLIENTS } from './abuse/colleagues.ts'
import { watchHub } from './abuse/hub-watch.ts'
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
    /** For the wire, at most; 0 = until all is sent. What is left of the updates goes the same way without a wire. */
    seconds: { type: 'string', default: '720' },
    /** Mutated updates at the gate alone. */
    straight: { type: 'string', default: '1000000' },
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
const KINDS = ['edits', 'sync', 'noise'] as const

const say = (what: object) => void process.stdout.write(`${JSON.stringify(what)}\n`)

const team = prepareRogueTeam()
const before = clientsBefore(team)
const hub = await startHub(team.dataDir, 0, ['--health-port', '0'])
const watch = watchHub(hub)
const colleagues = await seatColleagues(team, hub)
await pause(QUIET_MS)
say({ quiet: await colleagues.report() })
colleagues.forget()

const began = performance.now()
const until = Number(values.seconds) > 0 ? began + Number(values.seconds) * 1_000 : Number.POSITIVE_INFINITY
const hasEnded = () => hub.child.exitCode !== null || hub.child.signalCode !== null
const clientOf = (index: number) => 100_000 * (1 + index)
const orderOf = (kind: Orders['kind'], index: number): Orders => ({
  kind,
  target: { port: hub.port, pin: hub.pin },
  ...{ team: team.team, rooms: team.rooms, tickets: team.tickets },
  ...{ teacher: team.keys.teacher.stored, coach: team.keys.coach.stored },
  seed: Number(values.seed) * 100 + index,
  client: clientOf(index),
  victims: THEIR_CLIENTS,
  addresses: Array.from({ length: ADDRESSES }, (_, of) => `127.0.${4 + index}.${1 + of}`),
  sockets: kind === 'noise' ? 8 : Number(values.sockets),
  goals,
})
const attackers = KINDS.map((kind, index) => startAttacker(orderOf(kind, index)))

function counts(): Counts {
  const sum = { ...NO_COUNTS }
  for (const attacker of attackers)
    for (const [what, count] of Object.entries(attacker.counts())) sum[what as keyof Counts] += count
  return sum
}

const isAllSent = ({ edits, synced, frames, packets }: Counts) =>
  edits + synced >= goals.updates && frames >= goals.frames && packets >= goals.packets
const seconds = () => Math.round((performance.now() - began) / 1_000)
const load = () => loadavg().map((each) => Math.round(each * 10) / 10)

for (let told = performance.now(); !isAllSent(counts()) && !hasEnded() && performance.now() < until; ) {
  await pause(LOOK_EVERY_MS)
  if (performance.now() - told < TELL_EVERY_MS) continue
  told = performance.now()
  say({
    seconds: seconds(),
    ...counts(),
    ...(await colleagues.report()),
    hub: await watch.look(),
    load: load(),
  })
}

const said = await Promise.all(attackers.map((attacker) => attacker.stop()))
const wire = { seconds: seconds(), ...counts(), hub: await watch.look(), load: load() }
const report = await colleagues.report()
await colleagues.stop()
const exits = hasEnded() ? 1 : 0
const live = exits > 0 ? null : await liveState(createQuickDoor(hub, ['127.0.0.1']), team)
await hub.stop()
const changed = whatChanged(team, { live, before, said })
const overWire = wire.edits + wire.synced
say({ wire: { ...wire, updates: overWire, perSecond: Math.round(overWire / Math.max(1, wire.seconds)) } })

const inside = await attackInside(team, {
  goal: Math.max(0, goals.updates - overWire),
  seed: Number(values.seed),
  client: clientOf(KINDS.length),
  tell: (counts) => say({ inside: counts }),
  tellEveryMs: TELL_EVERY_MS,
})
const insideUpdates = inside.counts.edits + inside.counts.synced
const changedInside = whatChanged(team, { live: inside.live, before, said: [...said, inside.said] })
const straight = goStraight(Number(values.straight), Number(values.seed))

const complaints = new Set([...changed.complaints, ...changedInside.complaints])
const isAll = isAllSent({ ...wire, edits: overWire + insideUpdates, synced: 0 })
say({
  updates: overWire + insideUpdates,
  ...{ overWire, taken: wire.taken, refused: wire.refused, unanswered: wire.unanswered },
  inside: { updates: insideUpdates, ...inside.counts, seconds: inside.seconds },
  ...{ edits: wire.edits, synced: wire.synced, frames: wire.frames, packets: wire.packets },
  ...report,
  ...straight,
  logged: changedInside.logged,
  exits,
  changedByRefused: complaints.size,
})
for (const complaint of complaints) say({ complaint })
const isGood =
  exits === 0 &&
  report.isUndisturbed &&
  report.slowestMs <= LONGEST_WAIT_MS &&
  complaints.size === 0 &&
  straight.straightHarm === 0
say({ isAll, verdict: isGood ? 'Nobody noticed.' : 'Somebody noticed.' })
process.exitCode = isGood && isAll ? 0 : 1
