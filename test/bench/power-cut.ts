import { print } from './figures.ts'
import { allServers, type TypingServer } from './typing-servers.ts'

/** The server's computer loses its power after four seconds of typing; how many letters that a colleague had seen
 *  are gone when it is back. Whoever had them has closed their laptop meanwhile. */
const TYPE_MS = 4_000
const KEY_EVERY_MS = 40

export async function benchPowerCut(): Promise<void> {
  const servers = await allServers()
  print('Letters lost by a power cut after 4 s of typing, of those that a colleague had seen')
  for (const server of servers) {
    const { seen, kept } = await cutPower(server)
    print(`  ${server.name.padEnd(26)} ${Math.max(0, seen - kept)} of ${seen} lost`)
    await server.stop()
  }
}

async function cutPower(server: TypingServer): Promise<{ readonly seen: number; readonly kept: number }> {
  const [typist, colleague] = [await server.join(), await server.join()]
  const text = typist.doc.getText('power-cut')
  const copy = colleague.doc.getText('power-cut')
  const until = performance.now() + TYPE_MS
  while (performance.now() < until) {
    text.insert(text.length, 'x')
    await new Promise((resolve) => setTimeout(resolve, KEY_EVERY_MS))
  }
  await server.kill()
  const seen = copy.length
  for (const client of [typist, colleague]) client.close()
  await server.start()
  const later = await server.join()
  const kept = later.doc.getText('power-cut').length
  later.close()
  return { seen, kept }
}
