import { openTestHost, type TestHost } from './open-test-host.ts'
import { type StartedTeam, startTeam } from './started-team.ts'

/** Two computers that know one another by files alone. */
export interface ApartByFile extends StartedTeam {
  readonly bo: TestHost
}

/** Ana starts a team; Bo comes in with a file and its code, and Ana has heard of him by a file of his. */
export async function apartByFile(): Promise<ApartByFile> {
  const team = await startTeam()
  return { ...team, bo: await joinWithFile(team.ana, 'Bo') }
}

export async function joinWithFile(host: TestHost, myName: string): Promise<TestHost> {
  const guest = await openTestHost()
  const { file, code } = await host.ask('bundle.invite', { role: 'teacher' })
  await guest.ask('team.joinByFile', { file, code, myName })
  await carry(guest, host)
  return guest
}

/** Everything new, for anybody, from one computer to another. */
export async function carry(from: TestHost, to: TestHost) {
  const { file } = await from.ask('bundle.export', { member: null })
  return to.ask('bundle.import', { file })
}
