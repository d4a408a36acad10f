import { describe, expect, test } from 'vitest'
import type { AppContract } from '../../../shared/api/app-contract.ts'
import type { Taken } from '../../../shared/api/contract.ts'
import { unitRoom } from '../../../shared/documents/room.ts'
import { addLesson } from '../../../shared/documents/unit/actions.ts'
import { createUnit } from '../../../shared/documents/unit/create.ts'
import { readUnit } from '../../../shared/documents/unit/read.ts'
import { lineText } from '../../../shared/documents/unit/shape.ts'
import { silentLog } from '../../../shared/lib/log.ts'
import type { HostParts } from '../../../src-main/node/host-parts.ts'
import { serveHistory } from '../../../src-main/node/services/history-service.ts'
import { callHandler, type Handlers } from '../../../src-main/node/services/serve-rpc.ts'
import { PLAIN_UNIT } from '../../kit/two-peers.ts'
import { type Computer, MINUTE, MONDAY, take, twoComputers } from './computers.ts'

const UNIT = 'unit00000001'
const ROOM = unitRoom(UNIT)

/** The contract as the window calls it, schemas and all. */
function caller({ storage, history }: Computer) {
  const handlers = serveHistory({ ...storage, history } as unknown as HostParts) as unknown as Handlers
  const context = { signal: new AbortController().signal, progress: () => {} }
  return <N extends keyof AppContract & string>(name: N, takes: Taken<AppContract[N]>) =>
    callHandler(handlers, name, takes, context, silentLog)
}

function planned() {
  const { ana, bo } = twoComputers()
  let lesson = ''
  ana.edit(ROOM, (edit) => {
    createUnit(edit, PLAIN_UNIT)
    lesson = addLesson(edit, { title: { en: 'Rates' }, week: 1 })
  })
  take(bo, ana, ROOM)
  return { ana, bo, lesson }
}

describe('the window', () => {
  test('goes from the day to what changed, brings it back, and takes that back', async () => {
    const { ana, bo, lesson } = planned()
    bo.clock.at += 60 * MINUTE
    bo.edit(ROOM, (edit) => lineText(edit.doc, lesson, 'title', 'en').insert(0, 'Unit '))
    take(ana, bo, ROOM)
    const call = caller(ana)
    const unitId = UNIT
    expect(await call('history.days', { unitId })).toMatchObject({ ok: true, value: [{ day: '2026-10-05' }] })
    const moments = await call('history.day', { unitId, day: '2026-10-05' })
    expect(moments).toMatchObject({ ok: true, value: [{ name: 'Bo' }, { name: 'Ana', isMe: true, from: 0 }] })
    const { from, to } =
      (moments as { value: readonly { from: number; to: number }[] }).value[0] ?? expect.fail()
    expect(await call('history.compare', { unitId, from, to })).toMatchObject({
      ok: true,
      value: [
        {
          kind: 'retitled',
          before: { kind: 'text', text: 'Rates' },
          owner: { holder: { kind: 'lesson', id: lesson }, what: 'title', language: 'en' },
        },
      ],
    })
    const restored = await call('history.restore', {
      unitId,
      row: from,
      scope: { type: 'holder', id: lesson },
    })
    expect(restored).toMatchObject({ ok: true, value: { places: 1 } })
    const { row } = (restored as { value: { row: number } }).value
    expect(await call('history.undoRestore', { unitId, row })).toMatchObject({
      ok: true,
      value: { places: 1 },
    })
    const title = ana.storage.library.read(ROOM, (doc) => readUnit(doc, UNIT).unit.lessons[0]?.title)
    expect(title).toEqual({ en: 'Unit Rates' })
  })

  test('reads the report, keeps a version and puts the report away', async () => {
    const { ana, bo, lesson } = planned()
    const { reports } = ana.history
    reports.wentApart(MONDAY)
    for (const [computer, words] of [
      [ana, 'My '],
      [bo, 'Her '],
    ] as const) {
      computer.edit(ROOM, (edit) => lineText(edit.doc, lesson, 'title', 'en').insert(0, words))
    }
    reports.met()
    take(ana, bo, ROOM)
    const reportId = (await reports.inStep())?.id ?? expect.fail()
    const call = caller(ana)
    expect(await call('report.list', null)).toMatchObject({ ok: true, value: [{ id: reportId }] })
    const key = `text:line/${lesson}/title/en`
    expect(await call('report.keep', { reportId, unitId: UNIT, key, side: 'theirs' })).toMatchObject({
      ok: true,
    })
    expect(await call('report.dismiss', { reportId })).toEqual({ ok: true, value: null })
    expect(await call('report.list', null)).toEqual({ ok: true, value: [] })
  })

  test('learns that a unit is not here', async () => {
    const call = caller(planned().ana)
    expect(await call('history.days', { unitId: 'unit00000009' })).toEqual({
      ok: false,
      error: { type: 'NoSuchUnit' },
    })
  })

  test('sets how far the history reaches back', async () => {
    const call = caller(planned().ana)
    expect(await call('history.retention', null)).toEqual({ ok: true, value: { days: 400 } })
    await call('history.setRetention', { days: 90 })
    expect(await call('history.retention', null)).toEqual({ ok: true, value: { days: 90 } })
    expect(await call('history.setRetention', { days: 5 })).toMatchObject({
      ok: false,
      error: { type: 'BadCall' },
    })
  })
})

test('a coach reads the history and brings nothing back', async () => {
  const { ana, bo, lesson } = planned()
  ana.storage.membership.append({ type: 'role', member: 'member00000b', role: 'coach' })
  bo.storage.membership.take(ana.storage.membership.entries())
  const call = caller(bo)
  expect(await call('history.days', { unitId: UNIT })).toMatchObject({ ok: true })
  const mayNot = { ok: false, error: { type: 'MayNot' } }
  const scope = { type: 'holder', id: lesson } as const
  expect(await call('history.restore', { unitId: UNIT, row: 0, scope })).toEqual(mayNot)
  expect(await call('history.undoRestore', { unitId: UNIT, row: 1 })).toEqual(mayNot)
  expect(
    await call('report.keep', {
      reportId: 'report00000001',
      unitId: UNIT,
      key: 'text:line/x/title/en',
      side: 'mine',
    }),
  ).toEqual(mayNot)
})
