import { median, print, ratio } from './figures.ts'
import type { TypingServer } from './typing-servers.ts'

/** Measures all servers in turn, round after round, so that a busy moment hits everybody. */
export async function inTurn(
  servers: readonly TypingServer[],
  rounds: number,
  measure: (server: TypingServer, round: number) => Promise<number>,
): Promise<ReadonlyMap<TypingServer, number>> {
  const values = new Map<TypingServer, number[]>(servers.map((server) => [server, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const server of servers) values.get(server)?.push(await measure(server, round))
  return new Map([...values].map(([server, all]) => [server, median(all)]))
}

/** One line for each, as a ratio to the first. */
export function tell(figures: ReadonlyMap<TypingServer, number>, show: (value: number) => string): void {
  const [first = Number.NaN] = figures.values()
  for (const [server, value] of figures)
    print(`  ${server.name.padEnd(26)} ${ratio(value, first)} (${show(value)})`)
}
