import { describe, expect, test } from 'vitest'
import { unitRoom } from '../../../shared/documents/room.ts'
import { addLesson, setAside, setField } from '../../../shared/documents/unit/actions.ts'
import { createUnit } from '../../../shared/documents/unit/create.ts'
import { readUnit } from '../../../shared/documents/unit/read.ts'
import { lineText } from '../../../shared/documents/unit/shape.ts'
import { createHistory } from '../../../src-main/node/history/history.ts'
import { PLAIN_UNIT } from '../../kit/two-peers.ts'
import { type Computer, MINUTE, MONDAY, take, twoComputers } from './computers.ts'

const UNIT = 'unit00000001'
const ROOM = unitRoom(UNIT)
const THREE_WEEKS = 21 * 24 * 60 * MINUTE

const unitOf = ({ storage }: Computer) => storage.library.read(ROOM, (doc) => readUnit(doc, 'u').unit)

/** Both have one unit with two lessons; then Ana is apart for three weeks. */
function apart() {
  const { ana, bo } = twoComputers()
  let [first, second] = ['', '']
  ana.edit(ROOM, (edit) => {
    createUnit(edit, PLAIN_UNIT)
    first = addLesson(edit, { title: { en: 'Rates' }, week: 1 })
    second = addLesson(edit, { title: { en: 'Percent' }, week: 1 })
  })
  take(bo, ana, ROOM)
  ana.history.reports.wentApart(MONDAY)
  for (const computer of [ana, bo]) computer.clock.at += THREE_WEEKS
  const title = (computer: Computer, id: string, at: number, words: string) =>
    computer.edit(ROOM, (edit) => lineText(edit.doc, id, 'title', 'en').insert(at, words))
  return { ana, bo, first, second, title }
}

async function meet(ana: Computer, bo: Computer) {
  ana.history.reports.met()
  ana.history.reports.theyHave(ROOM, bo.storage.editLog.heads(ROOM))
  take(ana, bo, ROOM)
  return ana.history.reports.inStep()
}

describe('after three weeks apart', () => {
  test('the report says what came in by person and lesson, and what both touched with both versions', async () => {
    const { ana, bo, first, second, title } = apart()
    title(ana, first, 0, 'My ')
    title(bo, first, 5, ' again')
    title(bo, second, 0, 'More ')
    const report = await meet(ana, bo)
    expect(report).toMatchObject({
      since: MONDAY,
      at: MONDAY + THREE_WEEKS,
      units: [
        {
          unitId: UNIT,
          title: { en: 'Ratios and rates' },
          people: [
            {
              name: 'Bo',
              isMe: false,
              edits: 2,
              holders: [
                { holder: { kind: 'lesson', id: first }, places: 1 },
                { holder: { kind: 'lesson', id: second }, places: 1 },
              ],
            },
          ],
          both: [
            {
              key: `text:line/${first}/title/en`,
              base: { kind: 'text', text: 'Rates' },
              mine: { kind: 'text', text: 'My Rates' },
              theirs: { kind: 'text', text: 'Rates again' },
              now: { kind: 'text', text: 'My Rates again' },
              kept: null,
            },
          ],
          setAside: [],
        },
      ],
    })
    expect(ana.history.reports.list()).toEqual([report])
  })

  test('one click keeps either version, another click the other, and the choice is remembered', async () => {
    const { ana, bo, first, title } = apart()
    title(ana, first, 0, 'My ')
    title(bo, first, 5, ' again')
    const report = await meet(ana, bo)
    const key = `text:line/${first}/title/en`
    const keep = (side: 'mine' | 'theirs') =>
      ana.history.reports.keep(report?.id ?? '', { unitId: UNIT, key, side })
    expect(keep('theirs')).toMatchObject({ ok: true, value: { places: 1 } })
    expect(unitOf(ana).lessons[0]?.title).toEqual({ en: 'Rates again' })
    expect(keep('mine')).toMatchObject({ ok: true })
    take(bo, ana, ROOM)
    expect(unitOf(bo).lessons[0]?.title).toEqual({ en: 'My Rates' })
    expect(ana.history.reports.list()[0]?.units[0]?.both[0]?.kept).toBe('mine')
    ana.history.reports.dismiss(report?.id ?? '')
    expect(ana.history.reports.list()).toEqual([])
    expect(keep('mine')).toEqual({ ok: false, error: { type: 'NoSuchReport' } })
  })

  test('a lesson set aside here while a colleague worked on it is told, with the work waiting in it', async () => {
    const { ana, bo, first, title } = apart()
    ana.edit(ROOM, (edit) => setAside(edit, 'lessons', first, ana.clock.now()))
    title(bo, first, 5, ' again')
    bo.edit(ROOM, (edit) => setField(edit, 'lessons', first, 'minutes', 35))
    const report = await meet(ana, bo)
    expect(report?.units[0]?.setAside).toMatchObject([
      {
        key: `field:lessons/${first}/deletedAt`,
        owner: { holder: { kind: 'lesson', title: { en: 'Rates again' }, isAside: true } },
        setAsideBy: 'mine',
        places: 2,
      },
    ])
  })

  test('nothing both touched is still told; nothing new is not', async () => {
    const { ana, bo, second, title } = apart()
    title(bo, second, 0, 'More ')
    const report = await meet(ana, bo)
    expect(report?.units[0]).toMatchObject({ both: [], setAside: [], people: [{ name: 'Bo' }] })
    ana.history.reports.wentApart(ana.clock.now())
    ana.clock.at += THREE_WEEKS
    expect(await meet(ana, bo)).toBeNull()
  })

  test('it survives a restart in the middle, and going away again keeps the first time', async () => {
    const { ana, bo, second, title } = apart()
    title(bo, second, 0, 'More ')
    ana.history.reports.wentApart(ana.clock.now())
    ana.history.reports.met()
    take(ana, bo, ROOM)
    const { storage, clock } = ana
    const ids = { next: () => 'report00000001' }
    const edits = { edit: () => expect.fail(), commit: () => {} }
    const again = createHistory({ ...storage, clock, ids, edits })
    expect(await again.reports.inStep()).toMatchObject({
      since: MONDAY,
      units: [{ people: [{ name: 'Bo' }] }],
    })
    expect(ana.history.reports.list()).toHaveLength(1)
  })
})

test('a few seconds without Wi-Fi are not worth a report unless both touched the same', async () => {
  const { ana, bo, first, second, title } = apart()
  ana.clock.at = MONDAY + 5_000
  title(bo, second, 0, 'More ')
  expect(await meet(ana, bo)).toBeNull()
  ana.history.reports.wentApart(ana.clock.now())
  title(ana, first, 0, 'My ')
  title(bo, first, 5, ' again')
  expect((await meet(ana, bo))?.units[0]?.both).toHaveLength(1)
})

test('a file from a colleague is reported on as a meeting of its own', async () => {
  const { ana, bo, first, title } = apart()
  title(ana, first, 0, 'My ')
  title(bo, first, 5, ' again')
  const meeting = ana.history.reports.meeting(MONDAY)
  meeting.theyHave(ROOM, bo.storage.editLog.heads(ROOM))
  take(ana, bo, ROOM)
  expect((await meeting.end())?.units[0]).toMatchObject({
    people: [{ name: 'Bo' }],
    both: [{ mine: { text: 'My Rates' }, theirs: { text: 'Rates again' } }],
  })
})

test('both of a room are told also when heads are compared again after all has come', async () => {
  const { ana, bo, first, title } = apart()
  title(ana, first, 0, 'My ')
  title(bo, first, 5, ' again')
  const meeting = ana.history.reports.meeting(MONDAY)
  ana.history.reports.met()
  const compare = () => {
    for (const each of [ana.history.reports, meeting]) each.theyHave(ROOM, bo.storage.editLog.heads(ROOM))
  }
  compare()
  take(ana, bo, ROOM)
  take(bo, ana, ROOM)
  compare()
  for (const report of [await meeting.end(), await ana.history.reports.inStep()])
    expect(report?.units[0]?.both).toMatchObject([
      { mine: { text: 'My Rates' }, theirs: { text: 'Rates again' } },
    ])
})

test('a unit that is new here comes in whole', async () => {
  const { ana, bo } = twoComputers()
  ana.history.reports.wentApart(MONDAY)
  bo.edit(ROOM, (edit) => createUnit(edit, PLAIN_UNIT))
  ana.clock.at += THREE_WEEKS
  const report = await meet(ana, bo)
  expect(report?.units).toMatchObject([{ unitId: UNIT, both: [], people: [{ name: 'Bo', edits: 1 }] }])
})

test('reports and time apart of another team are not told to this one', async () => {
  const { ana, bo, second, title } = apart()
  title(bo, second, 0, 'More ')
  await meet(ana, bo)
  ana.history.reports.wentApart(MONDAY)
  ana.storage.membership.forget()
  expect(ana.history.reports.list()).toEqual([])
  ana.history.reports.met()
  expect(await ana.history.reports.inStep()).toBeNull()
})

test('what I write while the rest still comes in did not come in', async () => {
  const { ana, bo, first, second, title } = apart()
  title(bo, second, 0, 'More ')
  ana.history.reports.met()
  title(ana, first, 0, 'My ')
  take(ana, bo, ROOM)
  expect((await ana.history.reports.inStep())?.units[0]?.people).toMatchObject([{ name: 'Bo', edits: 1 }])
})

test('what both knew before they parted is no news: a lesson long set aside that somebody still works on', async () => {
  const { ana, bo, first, title } = apart()
  ana.edit(ROOM, (edit) => setAside(edit, 'lessons', first, 1))
  take(bo, ana, ROOM)
  title(bo, first, 0, 'Old ')
  expect((await meet(ana, bo))?.units[0]?.setAside).toEqual([])
})

test('told only that both parted and are in step, it goes by who wrote', async () => {
  const { ana, bo, first, second, title } = apart()
  title(ana, first, 0, 'My ')
  title(bo, first, 5, ' again')
  title(bo, second, 0, 'More ')
  take(ana, bo, ROOM)
  const [report] = await Promise.all([ana.history.reports.inStep(), ana.history.reports.inStep()])
  expect(ana.history.reports.list()).toEqual([report])
  expect(report?.units[0]).toMatchObject({
    people: [{ name: 'Bo', edits: 2 }],
    both: [{ base: { text: 'Rates' }, mine: { text: 'My Rates' }, theirs: { text: 'Rates again' } }],
  })
  expect(await ana.history.reports.inStep()).toBeNull()
})
