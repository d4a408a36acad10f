import { unitRoom } from '../../shared/documents/room.ts'
import type { HostOptions } from '../../src-main/node/host.ts'
import { openTestHost, type TestHost } from './open-test-host.ts'

/** Ana's computer with her team and an empty unit. */
export interface StartedTeam {
  readonly ana: TestHost
  readonly unitId: string
  readonly room: string
}

export async function startTeam(options: Partial<HostOptions> = {}): Promise<StartedTeam> {
  const ana = await openTestHost(options)
  await ana.ask('team.start', { teamName: '6th Grade', school: 'Maple Ridge', grade: '6', myName: 'Ana' })
  const { unitId } = await ana.ask('units.create', {
    title: 'Ratios',
    subject: 'Math',
    grade: '6',
    startDate: null,
    weeks: 2,
    language: 'en',
  })
  return { ana, unitId, room: unitRoom(unitId) }
}

/** The same, where colleagues may join. */
export async function hostTeam(options: Partial<HostOptions> = {}): Promise<StartedTeam> {
  const team = await startTeam(options)
  await team.ana.ask('hub.turnOn', { port: 0, network: false })
  return team
}
