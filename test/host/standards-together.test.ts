import { expect, test } from 'vitest'
import { TEAM_ROOM, unpackedRoom } from '../../shared/documents/room.ts'
import { addStandard } from '../../shared/documents/team/actions.ts'
import { setMark } from '../../shared/documents/team/priority-actions.ts'
import { readTeam } from '../../shared/documents/team/read.ts'
import { readPriority } from '../../shared/documents/team/read-priority.ts'
import { addUnpacked } from '../../shared/documents/unpacked/actions.ts'
import { readUnpacked } from '../../shared/documents/unpacked/read.ts'
import { unpackedIdOf, unpackedText } from '../../shared/documents/unpacked/shape.ts'
import type { Criterion } from '../../shared/domain/standards/priority.ts'
import { apartByFile, carry } from '../kit/by-file.ts'
import { eventually } from '../kit/hub-client.ts'
import type { TestHost } from '../kit/open-test-host.ts'
import { openAt, openStaffRoom } from '../kit/staff-room.ts'
import type { WindowRoom } from '../kit/window-client.ts'

/** Voting and unpacking by two teachers, on hosts as they are: at the same time over the network, and apart. */

const idOf = async (host: TestHost) => (await host.ask('team.status', null)).me.id
const starred = (host: TestHost) => host.ask('standards.starred', null)

const mark = ({ edit }: WindowRoom, key: string, member: string, letters: string) => {
  for (const letter of letters) setMark(edit, key, member, letter as Criterion, true)
}
const marksIn = ({ doc }: WindowRoom) => readPriority(doc).votes.marks

function write({ edit }: WindowRoom, list: 'know' | 'do', words: string): void {
  unpackedText(edit.doc, addUnpacked(edit, '6.RP.A.1', list, 0), 'text', 'en').insert(0, words)
}
const unpackedRoomOf = unpackedRoom(unpackedIdOf('6.RP.A.1'))

/** Files go both ways until both read the same. */
async function untilAlike(ana: TestHost, bo: TestHost, isAlike: () => boolean): Promise<void> {
  await expect
    .poll(async () => {
      await carry(ana, bo)
      await carry(bo, ana)
      return isAlike()
    })
    .toBe(true)
}

test('two who vote and unpack at the same time have both, and one set of stars', async () => {
  const { ana, join } = await openStaffRoom()
  const bo = await join('Bo')
  const [anas, bos] = [await openAt(ana, TEAM_ROOM), await openAt(bo, TEAM_ROOM)]
  mark(anas, '6.RP.1', await idOf(ana), 'REA')
  mark(bos, '6.RP.1', await idOf(bo), 'REAL')
  mark(bos, '6.RP.2', await idOf(bo), 'R')
  await eventually('all marks are at both', () =>
    [anas, bos].every((each) => JSON.stringify(marksIn(each)).match(/memberId/g)?.length === 3),
  )
  expect(marksIn(anas)).toEqual(marksIn(bos))
  for (const host of [ana, bo]) await expect.poll(() => starred(host)).toEqual(['6.RP.1'])
  const [atAna, atBo] = [await openAt(ana, unpackedRoomOf), await openAt(bo, unpackedRoomOf)]
  write(atAna, 'know', 'ratio')
  write(atBo, 'do', 'compare')
  await eventually('all lines are at both', () =>
    [atAna, atBo].every(({ doc }) => readUnpacked(doc).targets.length === 2),
  )
  expect(readUnpacked(atAna.doc)).toEqual(readUnpacked(atBo.doc))
})

test('two who vote apart have one set of marks and stars when they meet; who is taken off the team has no say', async () => {
  const { ana, bo } = await apartByFile()
  const [anas, bos] = [await openAt(ana, TEAM_ROOM), await openAt(bo, TEAM_ROOM)]
  mark(anas, '6.RP.1', await idOf(ana), 'REA')
  mark(bos, '6.RP.1', await idOf(bo), 'R')
  mark(bos, '6.RP.2', await idOf(bo), 'REA')
  await untilAlike(ana, bo, () =>
    [anas, bos].every((each) => JSON.stringify(marksIn(each)).match(/memberId/g)?.length === 3),
  )
  expect(marksIn(anas)).toEqual(marksIn(bos))
  expect([await starred(ana), await starred(bo)]).toEqual([[], []])
  await ana.ask('team.remove', { member: await idOf(bo) })
  expect(await starred(ana)).toEqual(['6.RP.1'])
  expect(marksIn(anas)).toHaveLength(2)
})

test('two who add the same standard to ours apart have one set of words', async () => {
  const { ana, bo } = await apartByFile()
  const [anas, bos] = [await openAt(ana, TEAM_ROOM), await openAt(bo, TEAM_ROOM)]
  const before = await ana.ask('standards.list', null)
  for (const { edit } of [anas, bos]) addStandard(edit, '6.NS.A.1', {})
  const codes = ({ doc }: WindowRoom) => readTeam(doc).team.standards.map(({ code }) => code)
  await untilAlike(ana, bo, () => [anas, bos].every((each) => codes(each).includes('6.NS.A.1')))
  for (const host of [ana, bo]) {
    const rows = await host.ask('standards.list', null)
    expect(rows).toHaveLength(before.length + 1)
    const words = rows.find(({ code }) => code === '6.NS.A.1')?.wording.en ?? ''
    const [listed] = (await host.ask('standards.about', { code: '6.NS.1' })).entries
    expect(words).toBe(listed?.ours.en)
  }
})

test('after time apart the report tells what was unpacked meanwhile, and either version can be kept', async () => {
  const { ana, bo } = await apartByFile()
  const [anas, bos] = [await openAt(ana, unpackedRoomOf), await openAt(bo, unpackedRoomOf)]
  const family = ({ doc }: WindowRoom) => unpackedText(doc, 'standard', 'family', 'en')
  write(anas, 'know', 'ratio')
  family(anas).insert(0, 'Ana says it so.')
  write(bos, 'do', 'compare')
  family(bos).insert(0, 'Bo has other words.')
  await untilAlike(ana, bo, () => [anas, bos].every(({ doc }) => readUnpacked(doc).targets.length === 2))
  const reports = await ana.ask('report.list', null)
  const report = reports.find(({ units }) => units.some(({ unitId }) => unitId === unpackedRoomOf))
  const told = report?.units.find(({ unitId }) => unitId === unpackedRoomOf)
  expect(told).toMatchObject({
    title: { en: '6.RP.A.1' },
    people: [{ name: 'Bo', holders: [{ holder: { kind: 'standard', code: '6.RP.A.1' } }] }],
    both: [{ mine: { text: 'Ana says it so.' }, theirs: { text: 'Bo has other words.' }, kept: null }],
  })
  const key = told?.both[0]?.key ?? ''
  await ana.ask('report.keep', { reportId: report?.id ?? '', unitId: unpackedRoomOf, key, side: 'theirs' })
  await eventually('his words stand', () => family(anas).toString() === 'Bo has other words.')
  const [day] = await ana.ask('history.days', { unitId: unpackedRoomOf })
  expect(day?.people.map(({ name }) => name).sort()).toEqual(['Ana', 'Bo'])
})
