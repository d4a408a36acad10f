import * as Y from 'yjs'
import { eventually } from '../kit/hub-client.ts'
import { median, ms, print, ratio, timed } from './figures.ts'
import { makeHistory } from './history.ts'
import { hocuspocusServer, ourServer, stockServer, type TypingServer } from './typing-servers.ts'

/** A stock client that has nothing joins a document of ten megabytes at a server that has just started. The stock
 *  server keeps nothing over a restart, so it is asked warm. */
const BYTES = 10 * 1024 * 1024
const ROUNDS = 3

export async function benchColdJoin(): Promise<void> {
  const history = makeHistory(BYTES)
  const state = Y.mergeUpdates([stateOf(history)])
  const [stock, hocuspocus, ours] = [
    await stockServer(),
    await hocuspocusServer(),
    await ourServer(1, history),
  ]
  await fill(stock, state)
  await fill(hocuspocus, state)
  const isWhole = lengthOf(state)
  const times = new Map<TypingServer, number[]>()
  const floor: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    floor.push(await timed(() => Y.applyUpdate(new Y.Doc(), state)))
    for (const server of [stock, hocuspocus, ours]) {
      if (server !== stock) await restart(server)
      const taken = await timed(() => joinWhole(server, isWhole))
      times.set(server, [...(times.get(server) ?? []), taken])
    }
  }
  const byHosts = await timed(async () => {
    await ours.colleague.start()
    await joinWhole(ours.colleague, isWhole)
  })
  await ours.colleague.stop()
  for (const server of [stock, hocuspocus, ours]) await server.stop()
  const medians = [...times].map(([server, all]) => [server.name, median(all)] as const)
  const peer = median(times.get(hocuspocus) ?? [])
  print(
    `Joining ${(state.length / 1e6).toFixed(1)} MB (${history.length} edits) at a server that just started,`,
  )
  print(`against Hocuspocus; Yjs alone applies it in ${ms(median(floor))}`)
  for (const [name, value] of medians)
    print(
      `  ${`${name}${name === stock.name ? ' (warm)' : ''}`.padEnd(34)} ${ratio(value, peer)} (${ms(value)})`,
    )
  print(
    `  ${"by a colleague's host".padEnd(34)} ${ratio(byHosts, peer)} (${ms(byHosts)}), start of that host, every`,
  )
  print('  edit proven, stored and shown included')
}

function stateOf(updates: readonly Uint8Array[]): Uint8Array {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  return Y.encodeStateAsUpdate(doc)
}

const lengthOf = (state: Uint8Array): ((doc: Y.Doc) => boolean) => {
  const whole = Y.encodeStateVectorFromUpdate(state)
  const [client = 0, clock = 0] = [...Y.decodeStateVector(whole)][0] ?? []
  return (doc) => Y.getState(doc.store, client) === clock
}

async function fill(server: TypingServer, state: Uint8Array): Promise<void> {
  const client = await server.join()
  Y.applyUpdate(client.doc, state)
  // Hocuspocus stores two seconds after the last change.
  await new Promise((resolve) => setTimeout(resolve, 6_000))
  client.close()
  await new Promise((resolve) => setTimeout(resolve, 1_000))
}

async function restart(server: TypingServer): Promise<void> {
  await server.stop()
  await server.start()
}

async function joinWhole(server: TypingServer, isWhole: (doc: Y.Doc) => boolean): Promise<void> {
  const client = await server.join()
  await eventually('the whole document is here', () => isWhole(client.doc), 120_000)
  client.close()
}
