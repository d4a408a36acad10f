import { unitRoom } from '../../shared/documents/room.ts'
import { openTestHost, type TestHost } from './open-test-host.ts'

/** Two computers that know one another by files alone. */
export interface ApartByFile {
  readonly ana: TestHost
  readonly bo: TestHost
  readonly unitId: string
  readonly room: string
}

export async function startTeam(): Promise<{ readonly ana: TestHost; readonly unitId: string }> {
  const ana = await openTestHost()
  await ana.ask('team.start', { teamName: '6th Grade', school: 'Maple Ridge', grade: '6', myName: 'Ana' })
  const { unitId } = await ana.ask('units.create', {
    title: 'Ratios',
    subject: 'Math',
    grade: '6',
    startDate: null,
    weeks: 2,
    language: 'en',
  })
  return { ana, unitId }
}

/** Ana starts a team; Bo comes in with a file and its code, and Ana has heard of him by a file of his. */
export async function apartByFile(): Promise<ApartByFile> {
  const { ana, unitId } = await startTeam()
  const bo = await joinWithFile(ana, 'Bo')
  return { ana, bo, unitId, room: unitRoom(unitId) }
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
