import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import type { Health } from '../../src-main/node/health/health-server.ts'
import { type HubProcess, startHub } from '../kit/hub-process.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'
import { joinMany } from './load/joins.ts'
import { prepareStaff, type Staff } from './load/staff.ts'
import { startTypist, type Typist } from './load/typist.ts'
import { whatWasLost } from './load/what-was-lost.ts'

/** `npm run soak:load`: a whole school types at once into one headless hub, over TLS, every edit signed. The hub is a
 *  process of its own; this one is the sixty computers. */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '1800' },
    people: { type: 'string', default: '60' },
    units: { type: 'string', default: '6' },
    rate: { type: 'string', default: '5' },
    joins: { type: 'string', default: '200' },
  },
})
const seconds = Number(values.seconds)
const people = Number(values.people)
const rate = Number(values.rate)

const GOALS = { p95Ms: 150, p99Ms: 400, loopMs: 50, growthMiB: 50, joinMs: 60_000 }
/** The first seconds fill caches and are no growth. */
const WARM_UP_MS = 10_000
const ASK_EVERY_MS = 10_000

const say = (text: string) => void process.stdout.write(`${text}\n`)
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

interface Seated {
  readonly room: string
  readonly typist: Typist
}

async function seatEverybody(hub: HubProcess, staff: Staff): Promise<Seated[]> {
  const seated: Seated[] = []
  for (const [index, keys] of staff.devices.entries()) {
    const room = staff.rooms[index % staff.rooms.length] ?? ''
    // Ten to an address: a host allows one address 64 sockets.
    const address = {
      host: '127.0.0.1',
      port: hub.port,
      localAddress: `127.0.2.${1 + Math.floor(index / 10)}`,
    }
    const door = { address, pin: hub.pin, ...staff.hub }
    seated.push({ room, typist: await startTypist({ ...staff, door, keys, room }) })
  }
  return seated
}

/** Everybody types `rate` keys a second, not all in the same moment, until told to stop. */
function typeAll(seated: readonly Seated[]): () => void {
  const everyMs = 1_000 / rate
  const timers = seated.map(({ typist }, index) => {
    let timer: NodeJS.Timeout
    const key = (at: number) => {
      typist.type()
      timer = setTimeout(() => key(at + everyMs), Math.max(0, at + everyMs - performance.now()))
    }
    const first = performance.now() + (index * everyMs) / seated.length
    timer = setTimeout(() => key(first), Math.max(0, first - performance.now()))
    return () => clearTimeout(timer)
  })
  return () => {
    for (const stop of timers) stop()
  }
}

async function askHealth(hub: HubProcess): Promise<Health> {
  const response = await fetch(`http://127.0.0.1:${hub.healthPort}/health`)
  return (await response.json()) as Health
}

/** What the hub said of itself while everybody typed. */
interface Watched {
  readonly latencies: readonly number[]
  readonly loops: readonly number[]
  readonly memory: readonly number[]
}

async function watch(hub: HubProcess, seated: readonly Seated[]): Promise<Watched> {
  await pause(Math.min(WARM_UP_MS, (seconds * 1_000) / 4))
  await askHealth(hub)
  for (const { typist } of seated) typist.latencies()
  const latencies: number[] = []
  const loops: number[] = []
  const memory: number[] = []
  const until = performance.now() + seconds * 1_000
  while (performance.now() < until) {
    await pause(Math.min(ASK_EVERY_MS, until - performance.now()))
    const health = await askHealth(hub)
    loops.push(health.eventLoopP99Ms)
    memory.push(health.memoryMiB)
    for (const { typist } of seated) latencies.push(...typist.latencies())
  }
  return { latencies, loops, memory }
}

async function untilTaken(seated: readonly Seated[]): Promise<void> {
  const until = performance.now() + 10_000
  const isDone = () => seated.every(({ typist }) => typist.taken() === typist.sent())
  while (!isDone() && performance.now() < until) await pause(20)
}

/** How many of the colleagues' edits did not come to a computer that should have them. */
function notPassedOn(seated: readonly Seated[]): number {
  const sentIn = new Map<string, number>()
  for (const { room, typist } of seated) sentIn.set(room, (sentIn.get(room) ?? 0) + typist.sent())
  return seated.reduce(
    (sum, { room, typist }) => sum + (sentIn.get(room) ?? 0) - typist.sent() - typist.received(),
    0,
  )
}

function at(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function verdict(name: string, value: number, goal: number, unit: string): boolean {
  const isMet = value <= goal
  say(`  ${name.padEnd(34)} ${value.toFixed(1)} ${unit} (goal ${goal}) ${isMet ? 'met' : 'NOT MET'}`)
  return isMet
}

function tellWatched({ latencies, loops, memory }: Watched): boolean {
  const sorted = Float64Array.from(latencies).sort()
  say(`  ${sorted.length} edits acknowledged, p50 ${at(sorted, 0.5).toFixed(1)} ms`)
  const loop = at(Float64Array.from(loops).sort(), 0.5)
  say(`  event loop p99 by ${ASK_EVERY_MS / 1000} s: worst ${Math.max(...loops)} ms`)
  const met = [
    verdict('acknowledged, p95', at(sorted, 0.95), GOALS.p95Ms, 'ms'),
    verdict('acknowledged, p99', at(sorted, 0.99), GOALS.p99Ms, 'ms'),
    verdict("the hub's event loop, p99 (median)", loop, GOALS.loopMs, 'ms'),
    verdict('memory growth', (memory.at(-1) ?? 0) - (memory[0] ?? 0), GOALS.growthMiB, 'MiB'),
  ]
  return met.every((each) => each)
}

async function run(): Promise<boolean> {
  const dataDir = tempDataDir()
  const staff = prepareStaff(dataDir, people, Number(values.units))
  const hub = await startHub(dataDir, 0, ['--health-port', '0'])
  const seated = await seatEverybody(hub, staff)
  say(`${people} computers in ${staff.rooms.length} units, ${rate} edits a second each, for ${seconds} s`)
  const stopTyping = typeAll(seated)
  const watched = await watch(hub, seated)
  say(`  ${cpus().length} cores, load average ${loadavg()[0]?.toFixed(1)}`)
  stopTyping()
  await untilTaken(seated)
  const isWithin = tellWatched(watched)
  const joins = await joinMany(dataDir, hub.port, Number(values.joins))
  const isJoined = joins.joined === Number(values.joins)
  say(
    `  ${joins.joined} joined; ${[...joins.failed].map(([why, times]) => `${times} ${why}`).join(', ') || 'none failed'}`,
  )
  const isQuick = verdict('joins', joins.ms / 1_000, GOALS.joinMs / 1_000, 's')
  const ends = seated.flatMap(({ typist }) => typist.ended() ?? [])
  for (const end of new Set(ends)) say(`  ended early: ${end}`)
  const missed = notPassedOn(seated)
  for (const { typist } of seated) typist.close()
  await hub.stop()
  const lost = whatWasLost(dataDir, seated)
  const untaken = seated.reduce((sum, { typist }) => sum + typist.sent() - typist.taken(), 0)
  say(
    `  lost: ${lost.edits} edits, ${lost.texts} texts differ; ${missed} not passed on, ${untaken} never acknowledged`,
  )
  const isWhole = lost.edits + lost.texts + missed + untaken + ends.length === 0
  return isWithin && isJoined && isQuick && isWhole
}

process.exit((await run()) ? 0 : 1)
