import { expect, test } from 'vitest'
import { unitRoom } from '../../../shared/documents/room.ts'
import { setUnitField } from '../../../shared/documents/unit/actions.ts'
import { foldBefore, foldOldEdits, historyDays } from '../../../src-main/node/history/retention.ts'
import { type Computer, MINUTE, MONDAY, take, twoComputers } from './computers.ts'

const ROOM = unitRoom('unit00000001')
const DAY = 24 * 60 * MINUTE

const grade = (computer: Computer, value: string) =>
  computer.edit(ROOM, (edit) => setUnitField(edit, 'grade', value))

/** What a link notes when both are in step. */
const noteHeads = ({ storage }: Computer, from: Computer) =>
  storage.db
    .prepare('INSERT OR REPLACE INTO peer_heads (device, room, heads, at) VALUES (?, ?, ?, 0)')
    .run(from.storage.device.id, ROOM, JSON.stringify(Object.fromEntries(from.storage.editLog.heads(ROOM))))

test('history reaches back 400 days unless the team says otherwise', () => {
  const days = (value: string | null) => historyDays({ get: () => value })
  expect([days(null), days('60'), days('5'), days('x')]).toEqual([400, 60, 400, 400])
})

test('edits that a colleague has and that are older than the setting may be folded, no others', () => {
  const { ana, bo } = twoComputers()
  const deps = { ...ana.storage, clock: ana.clock }
  grade(ana, '5')
  const old = ana.storage.editLog.lastRow(ROOM)
  ana.clock.at = MONDAY + 401 * DAY
  expect(foldBefore(deps, ROOM)).toBeNull()
  take(bo, ana, ROOM)
  noteHeads(ana, bo)
  expect(foldBefore(deps, ROOM)).toBe(old + 1)
  grade(ana, '6')
  take(bo, ana, ROOM)
  noteHeads(ana, bo)
  expect(foldBefore(deps, ROOM)).toBe(old + 1)
})

test('an edit whose clock ran ahead does not keep the past for ever', () => {
  const { ana, bo } = twoComputers()
  const deps = { ...ana.storage, clock: ana.clock }
  grade(ana, '5')
  bo.clock.at = MONDAY + 5_000 * DAY
  grade(bo, '7')
  take(ana, bo, ROOM)
  take(bo, ana, ROOM)
  noteHeads(ana, bo)
  const last = ana.storage.editLog.lastRow(ROOM)
  ana.clock.at = MONDAY + 401 * DAY
  expect(foldBefore(deps, ROOM)).toBe(last + 1)
})

test('what only somebody who left the team has is kept, and alone in the team all may be folded', () => {
  const { ana, bo } = twoComputers()
  const deps = { ...ana.storage, clock: ana.clock }
  grade(ana, '5')
  take(bo, ana, ROOM)
  noteHeads(ana, bo)
  ana.clock.at = MONDAY + 401 * DAY
  ana.storage.membership.append({ type: 'admit', role: 'teacher', ...newColleague() })
  ana.storage.membership.append({ type: 'remove', member: 'member00000b' })
  expect(foldBefore(deps, ROOM)).toBeNull()
  ana.storage.membership.append({ type: 'remove', member: 'member00000c' })
  const folded: [string, number][] = []
  foldOldEdits({ ...deps, fold: (room, before) => folded.push([room, before]) }, ['team', ROOM])
  expect(folded).toEqual([[ROOM, ana.storage.editLog.lastRow(ROOM) + 1]])
})

/** Somebody whose computer has nothing yet. */
const newColleague = () => ({
  member: { id: 'member00000c', name: 'Cy' },
  key: { sign: 'A'.repeat(43), box: 'A'.repeat(43), name: 'Cy' },
})
