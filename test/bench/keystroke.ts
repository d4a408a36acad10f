import { eventually } from '../kit/hub-client.ts'
import { ms, print, ratio, type Spread, spreadOf } from './figures.ts'
import { hocuspocusServer, ourHub, stockServer, type TypingServer } from './typing-servers.ts'

/** Keystroke to colleague's screen: one teacher types, nine look on; the time until a colleague's replica, which
 *  is what their screen paints from, has the letter. Rounds are interleaved so that a busy moment hits everybody. */
const LISTENERS = 9
const KEYS = 200
const KEY_EVERY_MS = 15
const ROUNDS = 3

export async function benchKeystroke(): Promise<void> {
  const servers = await Promise.all([stockServer(), ourHub(), hocuspocusServer()])
  const latencies = new Map<TypingServer, number[]>(servers.map((server) => [server, []]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const server of servers) latencies.get(server)?.push(...(await typeOnce(server, `round${round}`)))
  }
  await Promise.all(servers.map((server) => server.stop()))
  const spreads = servers.map((server) => spreadOf(latencies.get(server) ?? []))
  const stock = spreads[0] as Spread
  print(`Keystroke to colleague's screen, ${LISTENERS + 1} people, against the stock y-websocket server`)
  servers.forEach((server, index) => {
    const { p50, p99 } = spreads[index] as Spread
    print(
      `  ${server.name.padEnd(26)} p50 ${ratio(p50, stock.p50)} (${ms(p50)})  p99 ${ratio(p99, stock.p99)} (${ms(p99)})`,
    )
  })
}

async function typeOnce(server: TypingServer, name: string): Promise<number[]> {
  const [typist, ...listeners] = await Promise.all(Array.from({ length: LISTENERS + 1 }, () => server.join()))
  if (!typist) throw new Error('nobody types')
  const text = typist.doc.getText(`line/${name}/notes/en`)
  const sentAt: number[] = []
  const latencies: number[] = []
  for (const { doc } of listeners) {
    const copy = doc.getText(`line/${name}/notes/en`)
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
