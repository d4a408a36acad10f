import { expect, test } from 'vitest'
import { mondayOf } from '../../shared/domain/planning/calendar.ts'
import { openTestHost } from '../kit/open-test-host.ts'

test('the sample is a whole unit, and goes without a trace', async () => {
  const host = await openTestHost({ clock: { now: () => Date.UTC(2026, 10, 18) } })
  const { unitId } = await host.ask('team.startSample', {})
  const [unit] = await host.ask('units.list', null)
  expect(unit).toMatchObject({ id: unitId, lessons: 14, checks: 4, startDate: '2026-11-16' })
  expect(await host.fail('team.startSample', {})).toEqual({ type: 'AlreadyATeam' })
  await host.ask('team.removeSample', null)
  expect((await host.ask('team.status', null)).team).toBeNull()
  expect(await host.ask('units.list', null)).toEqual([])
  expect(await host.ask('search.find', { text: 'mango' })).toEqual([])
  await host.stop()

  const again = await openTestHost({ dataDir: host.dataDir })
  expect((await again.ask('team.status', null)).team).toBeNull()
  expect(await again.ask('data.check', null)).toMatchObject({ ok: true, documents: 0 })
})

test("a team's own data is not taken for a sample", async () => {
  const host = await openTestHost()
  await host.ask('team.start', { teamName: 'Six', school: '', grade: '6', myName: 'Ana' })
  expect(await host.fail('team.removeSample', null)).toEqual({ type: 'NotASample' })
})

test('a unit is made, copied, set aside and brought back, and all of it outlives the app', async () => {
  const host = await openTestHost()
  const create = {
    title: 'Ratios',
    subject: 'Math',
    grade: '6',
    startDate: mondayOf('2026-10-07'),
    weeks: 3,
    language: 'en',
  }
  expect(await host.fail('units.create', create)).toEqual({ type: 'NoTeam' })
  await host.ask('team.start', { teamName: 'Six', school: 'Maple Ridge', grade: '6', myName: 'Ana' })
  const { unitId } = await host.ask('units.create', create)
  await host.ask('units.duplicate', { unitId })
  await host.ask('units.setAside', { unitId })
  await host.stop()

  const again = await openTestHost({ dataDir: host.dataDir })
  const rows = async () =>
    (await again.ask('units.list', null)).map(({ title, setAside }) => [title.en, setAside])
  expect((await rows()).sort()).toEqual([
    ['Ratios (2)', false],
    ['Ratios', true],
  ])
  await again.ask('units.restore', { unitId })
  expect((await rows()).map(([, setAside]) => setAside)).toEqual([false, false])
  expect(await again.fail('units.setAside', { unitId: 'nosuchunit0001' })).toEqual({ type: 'NoSuchUnit' })
  expect((await again.ask('team.status', null)).me.name).toBe('Ana')
})

test('a call that is not in the contract, or does not fit it, is refused by name', async () => {
  const host = await openTestHost()
  expect(await host.host.call('no.such', null)).toEqual({
    ok: false,
    error: { type: 'BadCall', what: 'name' },
  })
  expect(await host.host.call('toString', null)).toEqual({
    ok: false,
    error: { type: 'BadCall', what: 'name' },
  })
  const short = await host.host.call('team.start', { teamName: '' })
  expect(short).toEqual({ ok: false, error: { type: 'BadCall', what: 'teamName' } })
})
