import * as Y from 'yjs'
import { eventually } from '../kit/hub-client.ts'
import { median, ms, print, ratio, timed } from './figures.ts'
import { makeHistory } from './history.ts'
import { allServers, type TypingServer } from './typing-servers.ts'

/** Memory by what is open, not by what exists: five hundred documents of 60 kB were written, nobody looks at them. */
const ROOMS = 500
const AT_ONCE = 4
const BYTES = 60_000
/** Long enough for every server to put away what it puts away. */
const IDLE_MS = 40_000

export async function benchManyRooms(): Promise<void> {
  const updates = makeHistory(BYTES)
  const servers = await allServers(ROOMS)
  const before = servers.map((server) => server.memoryMiB())
  for (const server of servers) await fillAll(server, updates)
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS))
  const grown = servers.map((server, index) => server.memoryMiB() - (before[index] ?? 0))
  const opened: number[] = []
  for (const server of servers) opened.push(await openAgain(server))
  for (const server of servers) await server.stop()
  print(`Memory for ${ROOMS} documents of ${BYTES / 1000} kB that nobody looks at, against the stock server`)
  servers.forEach(({ name }, index) => {
    const [mib, again] = [grown[index] ?? Number.NaN, opened[index] ?? Number.NaN]
    print(
      `  ${name.padEnd(26)} ${ratio(mib, grown[0] ?? Number.NaN)} (${mib.toFixed(0)} MiB), one opened again in ${ms(again)}`,
    )
  })
}

async function fillAll(server: TypingServer, updates: readonly Uint8Array[]): Promise<void> {
  let next = 0
  const fillSome = async () => {
    for (let room = next++; room < ROOMS; room = next++) await fill(server, room, updates)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, fillSome))
}

async function fill(server: TypingServer, room: number, updates: readonly Uint8Array[]): Promise<void> {
  const [client, colleague] = [await server.join(room), await server.join(room)]
  for (const update of updates) Y.applyUpdate(client.doc, update)
  const whole = Y.encodeStateVector(client.doc)
  await eventually('a colleague has it', () => isSame(Y.encodeStateVector(colleague.doc), whole), 30_000)
  for (const each of [client, colleague]) each.close()
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0

async function openAgain(server: TypingServer): Promise<number> {
  const times: number[] = []
  for (let room = 0; room < 15; room += 1)
    times.push(
      await timed(async () => {
        const client = await server.join(room)
        client.close()
      }),
    )
  return median(times)
}
