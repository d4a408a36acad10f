import { eventually } from '../kit/hub-client.ts'
import { inTurn, tell } from './compare.ts'
import { print } from './figures.ts'
import { allServers, type TypingServer } from './typing-servers.ts'

/** Fan-out: 34 people in one document type a hundred letters each, all at once; how many letters a second reach
 *  everybody. A hundred is what a host takes from a client in one go. */
const PEOPLE = 34
const LETTERS = 100
const ROUNDS = 3

export async function benchFanOut(): Promise<void> {
  const servers = await allServers(ROUNDS)
  const figures = await inTurn(servers, ROUNDS, burst)
  for (const server of servers) await server.stop()
  print(
    `Letters a second that reach ${PEOPLE} people who type at once, against the stock server (more is better)`,
  )
  tell(figures, (value) => `${value.toFixed(0)} a second`)
}

async function burst(server: TypingServer, room: number): Promise<number> {
  const people = await Promise.all(Array.from({ length: PEOPLE }, () => server.join(room)))
  const texts = people.flatMap(({ doc }) => people.map((_, field) => doc.getText(`fan-out/${field}`)))
  const start = performance.now()
  // Each in a field of their own, backwards, so that no two letters flow together.
  people.forEach(({ doc }, field) => {
    const text = doc.getText(`fan-out/${field}`)
    for (let letter = 0; letter < LETTERS; letter += 1) text.insert(0, 'x')
  })
  await eventually(
    'everybody has every letter',
    () => texts.every(({ length }) => length === LETTERS),
    120_000,
  )
  const seconds = (performance.now() - start) / 1000
  for (const person of people) person.close()
  return (PEOPLE * LETTERS) / seconds
}
