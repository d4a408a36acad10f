import { eventually } from '../kit/hub-client.ts'
import { ms, print, ratio, type Spread, spreadOf } from './figures.ts'
import { serversOnBothWires, type TypingServer } from './typing-servers.ts'

/** Keystroke to colleague's screen: one teacher types fast, 29 look on; the time until a colleague's replica, which
 *  is what their screen paints from, has the letter. Rounds are interleaved so that a busy moment hits everybody. */
const LISTENERS = 29
const KEYS = 125
/** Fast, and under the 30 messages a second that a host takes from one client. */
const KEY_EVERY_MS = 40
const ROUNDS = 3

/** Where the typist sits and where the others listen. */
interface Way {
  readonly name: string
  readonly typist: TypingServer
  readonly listeners: TypingServer
}

export async function benchKeystroke(): Promise<void> {
  const { peers, ours } = await serversOnBothWires()
  const same = [...peers, ours].map((at): Way => ({ name: at.name, typist: at, listeners: at }))
  const apart: Way = { name: "  from a colleague's host", typist: ours.colleague, listeners: ours }
  const ways = [...same, apart]
  const latencies = new Map<Way, number[]>(ways.map((way) => [way, []]))
  const type = async (way: Way, round: number) =>
    latencies.get(way)?.push(...(await typeOnce(way, `round${round}`)))
  for (let round = 0; round < ROUNDS; round += 1) for (const way of same) await type(way, round)
  // For its own row alone: another host that follows takes a share of the two cores, and the peers have none.
  await ours.colleague.start()
  for (let round = 0; round < ROUNDS; round += 1) await type(apart, round)
  await ours.colleague.stop()
  for (const server of [...peers, ours]) await server.stop()
  const spreads = ways.map((way) => spreadOf(latencies.get(way) ?? []))
  const first = spreads[0] as Spread
  print(`Keystroke to colleague's screen, ${LISTENERS + 1} people, against the stock y-websocket server`)
  ways.forEach(({ name }, index) => {
    const { p50, p99 } = spreads[index] as Spread
    print(
      `  ${name.padEnd(26)} p50 ${ratio(p50, first.p50)} (${ms(p50)})  p99 ${ratio(p99, first.p99)} (${ms(p99)})`,
    )
  })
}

async function typeOnce(way: Way, name: string): Promise<number[]> {
  const typist = await way.typist.join()
  const listeners = await Promise.all(Array.from({ length: LISTENERS }, () => way.listeners.join()))
  const field = `line/${name}-${way.typist.name}/notes/en`
  const text = typist.doc.getText(field)
  const sentAt: number[] = []
  const latencies: number[] = []
  for (const { doc } of listeners) {
    const copy = doc.getText(field)
    let seen = 0
    copy.observe(() => {
      for (const now = performance.now(); seen < copy.length; seen += 1)
        latencies.push(now - (sentAt[seen] ?? now))
    })
  }
  for (let key = 0; key < KEYS; key += 1) {
    sentAt.push(performance.now())
    text.insert(text.length, 'x')
    await new Promise((resolve) => setTimeout(resolve, KEY_EVERY_MS))
  }
  await eventually('every letter arrived', () => latencies.length === KEYS * LISTENERS, 20_000)
  for (const client of [typist, ...listeners]) client.close()
  return latencies
}
