import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { addLesson } from '../../shared/documents/unit/actions.ts'
import { readUnit } from '../../shared/documents/unit/read.ts'
import { sequenceOf } from '../../shared/domain/planning/sequence.ts'
import { systemClock } from '../../shared/lib/clock.ts'
import { eventually } from '../kit/hub-client.ts'
import { letJoin } from '../kit/let-join.ts'
import { openTestHost } from '../kit/open-test-host.ts'
import { isSameDocument, openAt } from '../kit/staff-room.ts'
import { hostTeam } from '../kit/started-team.ts'

const DAY_MS = 24 * 60 * 60_000

const titles = (doc: Y.Doc) =>
  sequenceOf(readUnit(doc, 'u').unit).map((item) => (item.kind === 'lesson' ? item.lesson.title.en : ''))

test('edits older than the history reaches become one state; who was away longer gets it, and nothing is lost', async () => {
  const { ana, unitId, room } = await hostTeam()
  const [bo, cy] = [await openTestHost(), await openTestHost()]
  await letJoin(bo, ana, 'Bo')
  await letJoin(cy, ana, 'Cy')
  for (const each of [bo, cy]) await each.ask('hub.setMayTakeOver', { isAllowed: false })
  const [atAna, atBo, atCy] = [await openAt(ana, room), await openAt(bo, room), await openAt(cy, room)]
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
  const atAgain = await openAt(again, room)
  expect([...titles(atAgain.doc)].sort()).toEqual(['Old', 'While Cy is away'])

  const cyAgain = await openTestHost({ dataDir: cy.dataDir })
  const atCyAgain = await openAt(cyAgain, room)
  await eventually('Cy has what was folded', () => titles(atCyAgain.doc).length === 2)
  addLesson(atCyAgain.edit, { title: { en: 'New from Cy' }, week: 1 })
  await eventually('and all have what comes after', () =>
    [atAgain, atBo].every(({ doc }) => titles(doc).includes('New from Cy')),
  )
  expect(isSameDocument(atCyAgain.doc, atAgain.doc)).toBe(true)
  atCyAgain.provider.destroy()
  const { file, code } = await again.ask('bundle.invite', { role: 'teacher' })
  const di = await openTestHost({ clock: later })
  await di.ask('team.joinByFile', { file, code, myName: 'Di' })
  const atDi = await openAt(di, room)
  await eventually('a file carries what was folded, too', () => titles(atDi.doc).length === 3)
  await cyAgain.stop()
  const reopened = await openTestHost({ dataDir: cy.dataDir })
  expect(titles((await openAt(reopened, room)).doc)).toHaveLength(3)
})
