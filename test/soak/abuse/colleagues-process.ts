import { monitorEventLoopDelay } from 'node:perf_hooks'
import { honestPair } from '../../kit/honest-pair.ts'
import { newKeys } from '../../kit/rogue-device.ts'
import { type Report, type Seats, THEIR_CLIENTS } from './colleagues.ts'

/** The process behind `colleagues.ts`. Each writes to the other, a word every 100 ms. */
const { target, lead, specialist, ...team } = JSON.parse(process.argv[2] ?? '') as Seats
const WORD_MS = 100
const TICK_MS = 10
const LONGEST_MS = 30_000

const keys = { lead: newKeys(lead), specialist: newKeys(specialist) }
const options = { everyMs: WORD_MS, withinMs: LONGEST_MS }
const pairs = await Promise.all([
  honestPair({ ...team, keys }, target, { ...options, client: THEIR_CLIENTS[0] }),
  honestPair({ ...team, keys: { lead: keys.specialist, specialist: keys.lead } }, target, {
    ...options,
    client: THEIR_CLIENTS[1],
  }),
])
const delay = monitorEventLoopDelay({ resolution: TICK_MS })
delay.enable()

let took: number[] = []

async function report(): Promise<Report> {
  const isUndisturbed = await Promise.all(pairs.map((pair) => pair.isUndisturbed())).then(
    () => true,
    () => false,
  )
  took.push(...pairs.flatMap((pair) => pair.took()))
  took.sort((one, other) => one - other)
  const at = (share: number) => Math.round(10 * (took[Math.floor((took.length - 1) * share)] ?? 0)) / 10
  const ownDelayMs = Math.max(0, Math.round(delay.max / 1e6 - TICK_MS))
  return { isUndisturbed, words: took.length, p50Ms: at(0.5), p99Ms: at(0.99), slowestMs: at(1), ownDelayMs }
}

function forget(): void {
  for (const pair of pairs) pair.took()
  took = []
  delay.reset()
}

process.on('message', (asked: 'report' | 'forget') => {
  if (asked === 'forget') forget()
  else void report().then((made) => process.send?.(made))
})
process.once('disconnect', () => process.exit())
await Promise.all(pairs.map((pair) => pair.isUndisturbed()))
forget()
process.send?.('seated')
