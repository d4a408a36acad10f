import { cpSync, rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openBadNetwork } from '../kit/bad-network.ts'
import { carry } from '../kit/by-file.ts'
import { eventually } from '../kit/hub-client.ts'
import { startHub } from '../kit/hub-process.ts'
import { letJoin } from '../kit/let-join.ts'
import { openTestHost, type TestHost } from '../kit/open-test-host.ts'
import {
  addTitled,
  allShow,
  inState,
  openAt,
  openStaffRoom,
  saved,
  stateOf,
  titlesIn,
} from '../kit/staff-room.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

/** The place where the team meets moves, splits, falls silent and comes back; nobody types anything for it. */

const LONG = 90_000
/** Both halves look for one another every twenty seconds. */
const FIND_ONE_ANOTHER_MS = 45_000

test(
  'the host dies without a goodbye: one colleague takes over, the others follow by themselves',
  async () => {
    const { ana, unitId, room, join } = await openStaffRoom()
    const [bo, cy] = [await join('Bo'), await join('Cy')]
    const { port } = await ana.host.door()
    await ana.stop()
    const hub = await startHub(ana.dataDir, port)
    await Promise.all([inState(bo, 'inStep'), inState(cy, 'inStep')])
    const [atBo, atCy] = [await openAt(bo, room), await openAt(cy, room)]
    addTitled(atBo, 'Before')
    await allShow([atBo, atCy], ['Before'])

    await hub.kill()
    addTitled(atCy, 'While there was no host')
    await bo.ask('hub.takeOver', null)
    await inState(bo, 'hosting')
    await inState(cy, 'inStep')
    await allShow([atBo, atCy], ['Before', 'While there was no host'])

    const again = await openTestHost({ dataDir: ana.dataDir })
    await inState(again, 'inStep', FIND_ONE_ANOTHER_MS)
    const atAna = await openAt(again, room)
    await allShow([atAna, atBo, atCy], ['Before', 'While there was no host'])
    await saved(again, unitId, 2)
  },
  LONG,
)

test(
  'two halves with a host each become one team again, with everything of both',
  async () => {
    const { ana, room, join } = await openStaffRoom()
    const [bo, cy] = [await join('Bo'), await join('Cy')]
    await ana.stop()
    await bo.ask('hub.takeOver', null)
    await inState(cy, 'inStep')
    const [atBo, atCy] = [await openAt(bo, room), await openAt(cy, room)]
    addTitled(atBo, 'From Bo')
    addTitled(atCy, 'From Cy')
    await allShow([atBo, atCy], ['From Bo', 'From Cy'])

    // Ana's computer has heard nothing of it: for her the team still meets here.
    const again = await openTestHost({ dataDir: ana.dataDir })
    expect(await stateOf(again)).toBe('hosting')
    const atAna = await openAt(again, room)
    addTitled(atAna, 'From Ana')
    await inState(again, 'inStep', FIND_ONE_ANOTHER_MS)
    await allShow([atAna, atBo, atCy], ['From Ana', 'From Bo', 'From Cy'])
    expect(await Promise.all([again, bo, cy].map(stateOf))).toEqual(['inStep', 'hosting', 'inStep'])
  },
  LONG,
)

/** Bo reaches Ana's computer through a network that can fail. */
async function throughBadNetwork() {
  const { ana, room, unitId } = await openStaffRoom()
  const { port } = await ana.host.door()
  const network = await openBadNetwork({ port })
  const bo = await openTestHost()
  await letJoin(bo, ana, 'Bo', { through: network.port })
  await inState(bo, 'inStep')
  await eventually('Bo is connected through it', () => network.connections() > 0)
  return { ana, bo, room, unitId, network }
}

const SILENT_MS = 5_000

test('a line that swallows everything is dropped and made anew within five seconds', async () => {
  const { ana, bo, room, network } = await throughBadNetwork()
  const [atAna, atBo] = [await openAt(ana, room), await openAt(bo, room)]
  network.set({ swallow: ['toServer', 'toGuest'] })
  addTitled(atBo, 'Said into silence')
  const startedAt = performance.now()
  await allShow([atAna, atBo], ['Said into silence'], 2 * SILENT_MS)
  expect(performance.now() - startedAt).toBeLessThan(SILENT_MS + 1_000)
  await network.close()
})

test('after sleep, sockets that only seem open are made anew at once', async () => {
  const { ana, bo, room, network } = await throughBadNetwork()
  const [atAna, atBo] = [await openAt(ana, room), await openAt(bo, room)]
  network.set({ swallow: ['toServer', 'toGuest'] })
  addTitled(atAna, 'While he slept')
  bo.host.resumed()
  const startedAt = performance.now()
  await allShow([atAna, atBo], ['While he slept'])
  expect(performance.now() - startedAt).toBeLessThan(SILENT_MS)
  await network.close()
})

test('who is taken off the team is sent away at once, and what they write later never enters', async () => {
  const { ana, room, join } = await openStaffRoom()
  const [bo, cy] = [await join('Bo'), await join('Cy')]
  const [atAna, atBo, atCy] = [await openAt(ana, room), await openAt(bo, room), await openAt(cy, room)]
  addTitled(atCy, 'As a colleague')
  await allShow([atAna, atBo, atCy], ['As a colleague'])
  await ana.ask('team.remove', { member: await memberId(ana, 'Cy') })
  expect(await inState(cy, 'removed', 3_000)).toBeLessThan(1_000)

  addTitled(atCy, 'Afterwards')
  await eventually('it is on her own computer', () => titlesIn(atCy).length === 2)
  addTitled(atBo, 'From Bo')
  await allShow([atAna, atBo], ['As a colleague', 'From Bo'])
  // By file neither, in any direction: the team has another key now.
  await expect(carry(cy, bo)).rejects.toThrow('NoTeam')
  await expect(carry(bo, cy)).rejects.toThrow('NotForUs')
  await inState(bo, 'inStep')
  expect([titlesIn(atAna), titlesIn(atBo)]).toEqual([
    ['As a colleague', 'From Bo'],
    ['As a colleague', 'From Bo'],
  ])
})

test('who lost the right to edit while apart keeps a copy; with a new right they go on', async () => {
  const { ana, room, unitId, join } = await openStaffRoom()
  const bo = await join('Bo')
  const bobs = await openAt(bo, room)
  addTitled(bobs, 'Together')
  await saved(ana, unitId, 1)
  await ana.stop()
  addTitled(bobs, 'Written apart')
  await saved(bo, unitId, 2)
  bobs.provider.destroy()
  await bo.stop()

  const again = await openTestHost({ dataDir: ana.dataDir })
  const atAna = await openAt(again, room)
  await again.ask('team.setRole', { member: await memberId(again, 'Bo'), role: 'coach' })
  const reader = await openTestHost({ dataDir: bo.dataDir })
  await inState(reader, 'inStep')
  expect(await reader.ask('team.keptCopies', null)).toMatchObject([{ unitId, reason: 'mayNot' }])
  const atBo = await openAt(reader, room)
  await allShow([atAna, atBo], ['Together'])
  addTitled(atAna, 'For all to read')
  await allShow([atAna, atBo], ['Together', 'For all to read'])

  await again.ask('team.setRole', { member: await memberId(again, 'Bo'), role: 'teacher' })
  await eventually('Bo may edit', () => {
    void reader.ask('team.status', null).then(({ me }) => roles.set(reader, me.role))
    return roles.get(reader) === 'teacher'
  })
  addTitled(atBo, 'Allowed again')
  await allShow([atAna, atBo], ['Together', 'For all to read', 'Allowed again'])
})

test('an old copy of a data folder comes back: nothing is lost, and both go on', async () => {
  const { ana, room, unitId, join } = await openStaffRoom()
  const bo = await join('Bo')
  const atAna = await openAt(ana, room)
  const first = await openAt(bo, room)
  addTitled(first, 'Before the copy')
  await allShow([atAna, first], ['Before the copy'])
  first.provider.destroy()
  await bo.stop()
  const copy = tempDataDir()
  cpSync(bo.dataDir, copy, { recursive: true })

  const later = await openTestHost({ dataDir: bo.dataDir })
  const second = await openAt(later, room)
  addTitled(second, 'After the copy')
  await allShow([atAna, second], ['After the copy', 'Before the copy'])
  second.provider.destroy()
  await later.stop()
  rmSync(bo.dataDir, { recursive: true })
  cpSync(copy, bo.dataDir, { recursive: true })

  // He writes before he meets anybody.
  const { port } = await ana.host.door()
  atAna.provider.destroy()
  await ana.stop()
  const restored = await openTestHost({ dataDir: bo.dataDir })
  const third = await openAt(restored, room)
  addTitled(third, 'From the old copy')
  await saved(restored, unitId, 2)
  const again = await openTestHost({ dataDir: ana.dataDir })
  expect((await again.host.door()).port).toBe(port)
  await inState(restored, 'inStep')
  const all = ['After the copy', 'Before the copy', 'From the old copy']
  const atAnaAgain = await openAt(again, room)
  await allShow([atAnaAgain, third], all)
  addTitled(third, 'And on')
  addTitled(atAnaAgain, 'Together')
  await allShow([atAnaAgain, third], [...all, 'And on', 'Together'])
})

const roles = new WeakMap<TestHost, string | null>()

async function memberId(host: TestHost, name: string): Promise<string> {
  const { members } = await host.ask('team.status', null)
  return members.find((member) => member.name === name)?.id ?? ''
}
