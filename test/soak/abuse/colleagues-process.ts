import { honestPair, type Word } from '../../kit/honest-pair.ts'
import { newKeys } from '../../kit/rogue-device.ts'
import { type Report, type Seats, THEIR_CLIENTS } from './colleagues.ts'

/** The process behind `colleagues.ts`. Each writes to the other, a word every 100 ms. */
const { target, lead, specialist, ...team } = JSON.parse(process.argv[2] ?? '') as Seats
const WORD_MS = 100
const TICK_MS = 10
const LONGEST_MS = 30_000
const COUNT_MS = 1_000
const MOST_LATE = 1_000

const keys = { lead: newKeys(lead), specialist: newKeys(specialist) }
const options = { everyMs: WORD_MS, withinMs: LONGEST_MS }
const pairs = await Promise.all([
  honestPair({ ...team, keys }, target, { ...options, client: THEIR_CLIENTS[0] }),
  honestPair({ ...team, keys: { lead: keys.specialist, specialist: keys.lead } }, target, {
    ...options,
    client: THEIR_CLIENTS[1],
  }),
])
/** When this process was late, and by how much. */
const late: { readonly until: number; readonly ms: number }[] = []
let lastTick = performance.now()
setInterval(() => {
  const now = performance.now()
  const ms = now - lastTick - TICK_MS
  if (ms > TICK_MS) late.push({ until: now, ms })
  lastTick = now
}, TICK_MS)

/** Milliseconds for which the host had the word. */
function hostsShare({ sentAt, ms }: Word): number {
  const until = sentAt + ms
  const own = late.reduce((sum, each) => {
    const both = Math.min(until, each.until) - Math.max(sentAt, each.until - each.ms)
    return sum + Math.max(0, both)
  }, 0)
  return ms - own
}

let shares: number[] = []
let slowestInAll = 0

function count(): void {
  const words = pairs.flatMap((pair) => pair.took())
  shares.push(...words.map(hostsShare))
  slowestInAll = words.reduce((most, { ms }) => Math.max(most, ms), slowestInAll)
  // Words that are still on their way may have been sent before.
  late.splice(0, Math.max(0, late.length - MOST_LATE))
}
setInterval(count, COUNT_MS)

async function report(): Promise<Report> {
  const isUndisturbed = await Promise.all(pairs.map((pair) => pair.isUndisturbed())).then(
    () => true,
    () => false,
  )
  count()
  shares.sort((one, other) => one - other)
  const at = (share: number) => tenths(shares[Math.floor((shares.length - 1) * share)] ?? 0)
  return {
    isUndisturbed,
    words: shares.length,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    slowestMs: at(1),
    slowestInAllMs: tenths(slowestInAll),
  }
}

const tenths = (ms: number) => Math.round(10 * ms) / 10

function forget(): void {
  count()
  shares = []
  slowestInAll = 0
}

process.on('message', (asked: 'report' | 'forget') => {
  if (asked === 'forget') forget()
  else void report().then((made) => process.send?.(made))
})
process.once('disconnect', () => process.exit())
await Promise.all(pairs.map((pair) => pair.isUndisturbed()))
forget()
process.send?.('seated')
