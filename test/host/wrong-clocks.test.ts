import { cpSync } from 'node:fs'
import { expect, test } from 'vitest'
import { carry } from '../kit/by-file.ts'
import { openTestHost } from '../kit/open-test-host.ts'
import { addTitled, allShow, inState, openAt, openStaffRoom, saved } from '../kit/staff-room.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'
import { openStorage } from '../soak/load/staff.ts'

/** Laptops whose clocks are ten years off, either way: an empty battery on the board, a wrong year typed in. */

const YEARS_MS = 10 * 365 * 24 * 3_600_000
const off = (byMs: number) => ({ clock: { now: () => Date.now() + byMs } })
const PAIRS = [
  ['the host behind and the guest ahead', -YEARS_MS, YEARS_MS],
  ['the host ahead and the guest behind', YEARS_MS, -YEARS_MS],
] as const

test.for(PAIRS)('%s: joined, apart, met again, taken over, nothing lost', async ([_name, anas, bos]) => {
  const { ana, room, unitId, join } = await openStaffRoom(off(anas))
  const [bo, cy] = [await join('Bo', 'teacher', off(bos)), await join('Cy')]
  const [atBo, atCy] = [await openAt(bo, room), await openAt(cy, room)]
  const atAna = await openAt(ana, room)
  addTitled(atAna, 'From Ana')
  addTitled(atBo, 'From Bo')
  addTitled(atCy, 'From Cy')
  const together = ['From Ana', 'From Bo', 'From Cy']
  await allShow([atAna, atBo, atCy], together)

  atAna.provider.destroy()
  await ana.stop()
  addTitled(atBo, 'Bo alone')
  addTitled(atCy, 'Cy alone')
  await Promise.all([saved(bo, unitId, 4), saved(cy, unitId, 4)])
  const again = await openTestHost({ ...off(anas), dataDir: ana.dataDir })
  const atAnaAgain = await openAt(again, room)
  addTitled(atAnaAgain, 'Ana alone')
  const all = [...together, 'Ana alone', 'Bo alone', 'Cy alone']
  await allShow([atAnaAgain, atBo, atCy], all)

  atAnaAgain.provider.destroy()
  await again.stop()
  await bo.ask('hub.takeOver', null)
  await inState(cy, 'inStep')
  addTitled(atCy, 'At Bo’s')
  await allShow([atBo, atCy], [...all, 'At Bo’s'])
  // And by file, to whoever was away.
  const third = await openTestHost({ ...off(anas), dataDir: ana.dataDir })
  await carry(bo, third)
  await saved(third, unitId, 7)
})

test('a copy of a data folder begins a chain of its own, also before this app’s time', () => {
  const dataDir = tempDataDir()
  const chainOf = (folder: string) => {
    const storage = openStorage(folder, { now: () => Date.UTC(2016, 7, 15) })
    storage.beginNewChain()
    const chain = storage.ownChain.current()
    storage.close()
    return chain
  }
  chainOf(dataDir)
  const copy = tempDataDir()
  cpSync(dataDir, copy, { recursive: true })
  expect(chainOf(copy)).not.toBe(chainOf(dataDir))
})
