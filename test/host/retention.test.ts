import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { unitRoom } from '../../shared/documents/room.ts'
import { addLesson } from '../../shared/documents/unit/actions.ts'
import { readUnit } from '../../shared/documents/unit/read.ts'
import { sequenceOf } from '../../shared/domain/planning/sequence.ts'
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

const titles = (doc: Y.Doc) =>
  sequenceOf(readUnit(doc, 'u').unit).map((item) => (item.kind === 'lesson' ? item.lesson.title.en : ''))

test('edits older than the history reaches become one state; who was away longer gets it, and nothing is lost', async () => {
  const ana = await openTestHost()
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
  const [bo, cy] = [await openTestHost(), await openTestHost()]
  await letJoin(bo, ana, 'Bo')
  await letJoin(cy, ana, 'Cy')
  for (const each of [bo, cy]) await each.ask('hub.setMayTakeOver', { isAllowed: false })
  const [atAna, atBo, atCy] = [await open(ana, room), await open(bo, room), await open(cy, room)]
  addLesson(atAna.edit, { title: { en: 'Old' }, week: 1 })
  await eventually('both have it', () => [atBo, atCy].every(({ doc }) => titles(doc).includes('Old')))
  atCy.provider.destroy()
  await cy.stop()
  addLesson(atBo.edit, { title: { en: 'While Cy is away' }, week: 1 })
  await eventually('Ana has it', () => titles(atAna.doc).length === 2)
  atAna.provider.destroy()
  await ana.stop()

  const later = { now: () => systemClock.now() + 500 * DAY_MS }
  const again = await openTestHost({ dataDir: ana.dataDir, clock: later })
  const days = await again.ask('history.days', { unitId })
  expect(days).toEqual([])
  const atAgain = await open(again, room)
  expect([...titles(atAgain.doc)].sort()).toEqual(['Old', 'While Cy is away'])

  const cyAgain = await openTestHost({ dataDir: cy.dataDir })
  const atCyAgain = await open(cyAgain, room)
  await eventually('Cy has what was folded', () => titles(atCyAgain.doc).length === 2)
  addLesson(atCyAgain.edit, { title: { en: 'New from Cy' }, week: 1 })
  await eventually('and all have what comes after', () =>
    [atAgain, atBo].every(({ doc }) => titles(doc).includes('New from Cy')),
  )
  expect(Y.equalSnapshots(Y.snapshot(atCyAgain.doc), Y.snapshot(atAgain.doc))).toBe(true)
  atCyAgain.provider.destroy()
  const { file, code } = await again.ask('bundle.invite', { role: 'teacher' })
  const di = await openTestHost({ clock: later })
  await di.ask('team.joinByFile', { file, code, myName: 'Di' })
  const atDi = await open(di, room)
  await eventually('a file carries what was folded, too', () => titles(atDi.doc).length === 3)
  await cyAgain.stop()
  const reopened = await openTestHost({ dataDir: cy.dataDir })
  expect(titles((await open(reopened, room)).doc)).toHaveLength(3)
})
