import { openTestHost, type TestHost } from './open-test-host.ts'
import type { RogueTarget } from './rogue-device.ts'
import { type PreparedTeam, prepareRogueTeam } from './rogue-team.ts'

/** The rogue team with its host running in this process until the test ends. */
export interface RogueTeam extends PreparedTeam {
  readonly ana: TestHost
  readonly target: RogueTarget
}

export async function openRogueTeam(): Promise<RogueTeam> {
  const prepared = prepareRogueTeam()
  const ana = await openTestHost({ dataDir: prepared.dataDir })
  await ana.ask('hub.turnOn', { port: 0, network: false })
  return { ...prepared, ana, target: await ana.host.door() }
}
