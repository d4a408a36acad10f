import { expect, test } from 'vitest'
import { addLesson } from '../../shared/documents/unit/actions.ts'
import { lineText } from '../../shared/documents/unit/shape.ts'
import { systemClock } from '../../shared/lib/clock.ts'
import { eventually } from '../kit/hub-client.ts'
import { letJoin } from '../kit/let-join.ts'
import { openTestHost, type TestHost } from '../kit/open-test-host.ts'
import { inState, openAt } from '../kit/staff-room.ts'
import { hostTeam } from '../kit/started-team.ts'

const DAY_MS = 24 * 60 * 60_000

const known = new WeakMap<TestHost, number>()
function reports(host: TestHost): number | undefined {
  void host.ask('team.status', null).then((status) => known.set(host, status.reports))
  return known.get(host)
}

test('after days apart both sides are told what came in, by person, and what both touched', async () => {
  let days = 0
  const clock = { now: () => systemClock.now() + days * DAY_MS }
  const { ana, unitId, room } = await hostTeam({ clock })
  const bo = await openTestHost({ clock })
  await letJoin(bo, ana, 'Bo')
  const [atAna, atBo] = [await openAt(ana, room), await openAt(bo, room)]
  const lesson = addLesson(atAna.edit, { title: { en: 'Tables' }, week: 1 })
  const titleAt = ({ doc }: typeof atBo) => lineText(doc, lesson, 'title', 'en').toString()
  await eventually('Bo has the lesson', () => titleAt(atBo) === 'Tables')
  await inState(bo, 'inStep')
  atBo.provider.destroy()
  await bo.stop()

  days = 20
  lineText(atAna.doc, lesson, 'title', 'en').insert(6, ' and graphs')
  const boAgain = await openTestHost({ dataDir: bo.dataDir, clock })
  const atBoAgain = await openAt(boAgain, room)
  lineText(atBoAgain.doc, lesson, 'title', 'en').insert(0, 'Ratio ')
  addLesson(atBoAgain.edit, { title: { en: 'Percent' }, week: 2 })
  await eventually('all is there', () => titleAt(atAna) === 'Ratio Tables and graphs')
  await eventually('both are told', () => [ana, boAgain].every((each) => (reports(each) ?? 0) > 0), 15_000)
  const [atHost] = await ana.ask('report.list', null)
  expect(atHost?.units).toMatchObject([{ unitId, people: [{ name: 'Bo' }], both: [{ kept: null }] }])
  const [atGuest] = await boAgain.ask('report.list', null)
  expect(atGuest?.units).toMatchObject([{ unitId, people: [{ name: 'Ana' }], both: [{ kept: null }] }])
})
