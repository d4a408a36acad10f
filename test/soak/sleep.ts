import { parseArgs } from 'node:util'
import { ourServer, type TypingClient, type TypingServer } from '../bench/typing-servers.ts'
import { eventually } from '../kit/hub-client.ts'
import { seededRandom } from './convergence/virtual-time.ts'

/** `npm run soak:sleep`: lids are closed and opened. The host where the team meets and a colleague's computer fall
 *  asleep in turn, for one to eight seconds, each a process that is stopped in the middle of whatever it does; meanwhile
 *  both teachers write. Within five seconds of waking both must show every word. */
const { values } = parseArgs({
  options: {
    sleeps: { type: 'string', default: '100' },
    /** Of the lengths of the sleeps. */
    seed: { type: 'string', default: '1' },
  },
})
const sleeps = Number(values.sleeps)
const random = seededRandom(Number(values.seed))

const TOGETHER_WITHIN_MS = 5_000
const [SHORTEST_MS, LONGEST_MS] = [1_000, 8_000]
/** Long enough that the next sleep finds everybody at work. */
const AWAKE_MS = 500
const SAY_EVERY = 10
const FIELD = 'line/lesson000001/notes/en'

const say = (text: string) => void process.stdout.write(`${text}\n`)
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const textIn = ({ doc }: TypingClient) => doc.getText(FIELD).toString()

function write({ doc }: TypingClient, word: string): void {
  const text = doc.getText(FIELD)
  text.insert(text.length, word)
}

/** Milliseconds from waking until both show the same, every word included. */
async function sleepOnce(
  who: TypingServer,
  clients: readonly TypingClient[],
  round: number,
): Promise<number> {
  who.sleep()
  const words = clients.map((client, index) => {
    const word = `[${round}.${index}]`
    write(client, word)
    return word
  })
  await pause(SHORTEST_MS + random(LONGEST_MS - SHORTEST_MS))
  who.wake()
  const wokeAt = performance.now()
  const isTogether = () => {
    const [first = '', ...others] = clients.map(textIn)
    return others.every((other) => other === first) && words.every((word) => first.includes(word))
  }
  await eventually('both have every word', isTogether, 120_000)
  const tookMs = performance.now() - wokeAt
  await pause(AWAKE_MS)
  return tookMs
}

/** Every word that was written, in whatever order. */
const everyWord = (rounds: number, people: number): string[] =>
  Array.from({ length: rounds * people }, (_none, at) => `[${Math.floor(at / people)}.${at % people}]`)

async function run(): Promise<boolean> {
  const hub = await ourServer()
  await hub.colleague.start()
  const clients = [await hub.join(), await hub.colleague.join()]
  const times: number[] = []
  for (let round = 0; round < sleeps; round += 1) {
    const tookMs = await sleepOnce(round % 2 === 0 ? hub : hub.colleague, clients, round)
    times.push(tookMs)
    if (tookMs > TOGETHER_WITHIN_MS) say(`sleep ${round}: together again after ${tookMs.toFixed(0)} ms`)
    if ((round + 1) % SAY_EVERY === 0) say(`${round + 1} sleeps`)
  }
  const lost = everyWord(sleeps, clients.length).filter(
    (word) => !textIn(clients[0] as TypingClient).includes(word),
  )
  for (const client of clients) client.close()
  await hub.colleague.stop()
  await hub.stop()
  const slowest = Math.max(...times)
  const late = times.filter((ms) => ms > TOGETHER_WITHIN_MS).length
  say(
    `${sleeps} sleeps: together again after ${slowest.toFixed(0)} ms at most, ${late} later than five seconds`,
  )
  say(`${lost.length} words lost`)
  return late === 0 && lost.length === 0
}

process.exit((await run()) ? 0 : 1)
