import { expect, test } from 'vitest'
import { unitRoom } from '../../shared/documents/room.ts'
import { addLesson } from '../../shared/documents/unit/actions.ts'
import { lineText } from '../../shared/documents/unit/shape.ts'
import { systemClock } from '../../shared/lib/clock.ts'
import { eventually } from '../kit/hub-client.ts'
import { letJoin } from '../kit/let-join.ts'
import { openTestHost, type TestHost } from '../kit/open-test-host.ts'
import { openRoom } from '../kit/window-client.ts'

const DAY_MS = 24 * 60 * 60_000

async function open(host: TestHost, room: string) {
  const opened = openRoom(host.host, room)
  await opened.ready()
  return opened
}

const known = new WeakMap<TestHost, number>()
function reports(host: TestHost): number | undefined {
  void host.ask('team.status', null).then((status) => known.set(host, status.reports))
  return known.get(host)
}

const inStep = new WeakSet<TestHost>()
function isInStep(host: TestHost): boolean {
  void host.ask('team.status', null).then(({ sharing }) => {
    if (sharing.type === 'joined' && sharing.state === 'inStep') inStep.add(host)
  })
  return inStep.has(host)
}

test('after days apart both sides are told what came in, by person, and what both touched', async () => {
  let days = 0
  const clock = { now: () => systemClock.now() + days * DAY_MS }
  const ana = await openTestHost({ clock })
  await ana.ask('team.start', { teamName: '6th Grade', school: '', grade: '6', myName: 'Ana' })
  const { unitId } = await ana.ask('units.create', {
    title: 'Ratios',
    subject: 'Math',
    grade: '6',
    startDate: null,
    weeks: 2,
    language: 'en',
  })
  const room = unitRoom(unitId)
  await ana.ask('hub.turnOn', { port: 0, network: false })
  const bo = await openTestHost({ clock })
  await letJoin(bo, ana, 'Bo')
  const [atAna, atBo] = [await open(ana, room), await open(bo, room)]
  const lesson = addLesson(atAna.edit, { title: { en: 'Tables' }, week: 1 })
  const titleAt = ({ doc }: typeof atBo) => lineText(doc, lesson, 'title', 'en').toString()
  await eventually('Bo has the lesson', () => titleAt(atBo) === 'Tables')
  await eventually('Bo is in step', () => isInStep(bo))
  atBo.provider.destroy()
  await bo.stop()

  days = 20
  lineText(atAna.doc, lesson, 'title', 'en').insert(6, ' and graphs')
  const boAgain = await openTestHost({ dataDir: bo.dataDir, clock })
  const atBoAgain = await open(boAgain, room)
  lineText(atBoAgain.doc, lesson, 'title', 'en').insert(0, 'Ratio ')
  addLesson(atBoAgain.edit, { title: { en: 'Percent' }, week: 2 })
  await eventually('all is there', () => titleAt(atAna) === 'Ratio Tables and graphs')
  await eventually('both are told', () => [ana, boAgain].every((each) => (reports(each) ?? 0) > 0), 15_000)
  const [atHost] = await ana.ask('report.list', null)
  expect(atHost?.units).toMatchObject([{ unitId, people: [{ name: 'Bo' }], both: [{ kept: null }] }])
  const [atGuest] = await boAgain.ask('report.list', null)
  expect(atGuest?.units).toMatchObject([{ unitId, people: [{ name: 'Ana' }], both: [{ kept: null }] }])
})
