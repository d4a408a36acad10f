import * as Y from 'yjs'
import { eventually } from '../kit/hub-client.ts'
import { inTurn, tell } from './compare.ts'
import { ms, print } from './figures.ts'
import { serversOnBothWires, type TypingClient, type TypingServer } from './typing-servers.ts'

/** Catching up: one teacher was offline and made 2,000 edits while a colleague made 2,000 others; the time from
 *  plugging in until both have all. */
const EDITS = 2_000
/** In one go: what a host takes from a client without slowing it down. */
const PER_TRANSACTION = 100
const ROUNDS = 11

export async function benchCatchUp(): Promise<void> {
  const { peers, ours } = await serversOnBothWires(ROUNDS)
  const servers = [...peers, ours]
  const figures = await inTurn(servers, ROUNDS, catchUp)
  for (const server of servers) await server.stop()
  print(
    `${EDITS} edits made offline and ${EDITS} made meanwhile, until both have all, against the stock server`,
  )
  tell(figures, ms)
}

async function catchUp(server: TypingServer, room: number): Promise<number> {
  const [away, here] = [await server.join(room), await server.join(room)]
  away.goOffline()
  editMuch(here)
  editMuch(away)
  const third = await server.join(room)
  await eventually('the server has what was made online', () => lettersOf(third) === EDITS, 20_000)
  third.close()
  const start = performance.now()
  away.goOnline()
  await until(() => lettersOf(away) === 2 * EDITS && lettersOf(here) === 2 * EDITS)
  const taken = performance.now() - start
  for (const client of [away, here]) client.close()
  return taken
}

const lettersOf = ({ doc }: TypingClient): number => doc.getText('catch-up').length

function editMuch({ doc }: TypingClient): void {
  const text = doc.getText('catch-up')
  for (let made = 0; made < EDITS; made += PER_TRANSACTION)
    Y.transact(doc, () => {
      for (let edit = 0; edit < PER_TRANSACTION; edit += 1) text.insert((edit * 7) % (text.length + 1), 'x')
    })
}

/** Looks as often as it can: this is about milliseconds. */
async function until(isTrue: () => boolean): Promise<void> {
  const end = performance.now() + 20_000
  while (!isTrue()) {
    if (performance.now() > end) throw new Error('waited in vain to catch up')
    await new Promise((resolve) => setImmediate(resolve))
  }
}
