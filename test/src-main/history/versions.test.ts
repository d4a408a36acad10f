import { describe, expect, test } from 'vitest'
import { unitRoom } from '../../../shared/documents/room.ts'
import { addLesson, setField } from '../../../shared/documents/unit/actions.ts'
import { createUnit } from '../../../shared/documents/unit/create.ts'
import { readCell, readUnit } from '../../../shared/documents/unit/read.ts'
import { cellFragment, lineText, sectionCell } from '../../../shared/documents/unit/shape.ts'
import { appendToFragment } from '../../../shared/rich-text/fragment.ts'
import { markdownToRichText } from '../../../shared/rich-text/markdown.ts'
import { plainText } from '../../../shared/rich-text/rich-text.ts'
import { PLAIN_UNIT } from '../../kit/two-peers.ts'
import { type Computer, MINUTE, take, twoComputers } from './computers.ts'

const ROOM = unitRoom('unit00000001')
const DAY = 24 * 60 * MINUTE

const unitOf = ({ storage }: Computer) => storage.library.read(ROOM, (doc) => readUnit(doc, 'u').unit)
const titles = (computer: Computer) => unitOf(computer).lessons.map((lesson) => lesson.title.en)

/** Ana plans two lessons on Monday; Bo renames the first on Tuesday and both have it. */
function twoDays() {
  const { ana, bo } = twoComputers()
  let [first, second] = ['', '']
  ana.edit(ROOM, (edit) => createUnit(edit, PLAIN_UNIT))
  ana.edit(ROOM, (edit) => {
    first = addLesson(edit, { title: { en: 'Rates' }, week: 1 })
    second = addLesson(edit, { title: { en: 'Percent' }, week: 1 })
  })
  take(bo, ana, ROOM)
  bo.clock.at += DAY
  bo.edit(ROOM, (edit) => lineText(edit.doc, first, 'title', 'en').insert(0, 'Unit '))
  bo.edit(ROOM, (edit) => setField(edit, 'lessons', first, 'minutes', 40))
  bo.clock.at += 60 * MINUTE
  bo.edit(ROOM, (edit) => lineText(edit.doc, second, 'title', 'en').insert(0, 'More '))
  take(ana, bo, ROOM)
  ana.clock.at += 2 * DAY
  return { ana, bo, first, second }
}

describe('the history of a unit', () => {
  test('tells day by day who worked on which lesson', async () => {
    const { ana, first, second } = twoDays()
    const days = await ana.history.versions.days(ROOM)
    const told = days.map(({ day, people }) => [
      day,
      people.map(({ name, isMe, edits, holders }) => ({
        name,
        isMe,
        edits,
        lessons: holders.map(({ holder, places }) => ('id' in holder ? [holder.id, places] : [holder.kind])),
      })),
    ])
    expect(told).toMatchObject([
      [
        '2026-10-06',
        [
          {
            name: 'Bo',
            isMe: false,
            edits: 3,
            lessons: [
              [first, 2],
              [second, 1],
            ],
          },
        ],
      ],
      ['2026-10-05', [{ name: 'Ana', isMe: true, edits: 2, lessons: expect.arrayContaining([['unit']]) }]],
    ])
  })

  test('parts a day into stretches of work, and each compares with what was before it', async () => {
    const { ana, first } = twoDays()
    const { versions } = ana.history
    const moments = await versions.day(ROOM, '2026-10-06')
    expect(moments.map(({ name, edits }) => [name, edits])).toEqual([
      ['Bo', 1],
      ['Bo', 2],
    ])
    const earlier = moments[1] ?? expect.fail()
    const changes = await versions.compare(ROOM, earlier.from, earlier.to)
    expect(
      changes.map(({ kind, before, after, owner }) => ({ kind, before, after, what: owner.what })),
    ).toEqual([
      {
        kind: 'changed',
        before: { kind: 'field', value: 50 },
        after: { kind: 'field', value: 40 },
        what: 'minutes',
      },
      {
        kind: 'retitled',
        before: { kind: 'text', text: 'Rates' },
        after: { kind: 'text', text: 'Unit Rates' },
        what: 'title',
      },
    ])
    expect(changes.every(({ owner }) => 'id' in owner.holder && owner.holder.id === first)).toBe(true)
  })

  test('goes on from where it was read last, and begins anew when edits were taken back', async () => {
    const { ana, bo, second } = twoDays()
    expect(await ana.history.replays.edits(ROOM)).toHaveLength(5)
    bo.edit(ROOM, (edit) => setField(edit, 'lessons', second, 'minutes', 30))
    take(ana, bo, ROOM)
    expect((await ana.history.replays.edits(ROOM)).at(-1)?.touched).toEqual([
      `field:lessons/${second}/minutes`,
    ])
    const writer = bo.storage.chain.writer()
    ana.storage.editLog.removeFrom(ROOM, writer, 3)
    expect(await ana.history.replays.edits(ROOM)).toHaveLength(4)
  })

  test('asked twice at once it is read once', async () => {
    const { ana } = twoDays()
    const { replays } = ana.history
    const [one, other] = await Promise.all([replays.edits(ROOM), replays.edits(ROOM)])
    expect([one.length, other.length]).toEqual([5, 5])
  })
})

describe('bringing back', () => {
  const mondayEvening = async (computer: Computer) =>
    (await computer.history.versions.day(ROOM, '2026-10-06')).at(-1)?.from ?? expect.fail()

  test('one lesson of yesterday leaves the other, is an edit like any other, and can be taken back', async () => {
    const { ana, bo, first } = twoDays()
    const row = await mondayEvening(ana)
    const restored = await ana.history.restoring.restore(ROOM, row, { type: 'holder', id: first })
    expect(restored.places).toBe(2)
    expect(titles(ana)).toEqual(['Rates', 'More Percent'])
    const days = await ana.history.versions.days(ROOM)
    expect(days[0]?.people.map(({ name, edits }) => [name, edits])).toEqual([['Ana', 1]])
    take(bo, ana, ROOM)
    expect(titles(bo)).toEqual(['Rates', 'More Percent'])

    const undone = await ana.history.restoring.undo(ROOM, restored.row ?? 0)
    expect(undone).toMatchObject({ ok: true, value: { places: 2 } })
    expect(titles(ana)).toEqual(['Unit Rates', 'More Percent'])
  })

  test('taking it back leaves what was done elsewhere since', async () => {
    const { ana, first, second } = twoDays()
    const restored = await ana.history.restoring.restore(ROOM, await mondayEvening(ana), { type: 'all' })
    ana.edit(ROOM, (edit) => setField(edit, 'lessons', second, 'minutes', 15))
    await ana.history.restoring.undo(ROOM, restored.row ?? 0)
    expect(unitOf(ana).lessons.map(({ id, minutes }) => [id, minutes])).toEqual([
      [first, 40],
      [second, 15],
    ])
  })

  test('one cell brings back its words alone', async () => {
    const { ana } = twoDays()
    const cell = sectionCell(unitOf(ana).lessons[0]?.sections[0]?.id ?? '')
    const before = ana.storage.editLog.lastRow(ROOM)
    ana.edit(ROOM, (edit) =>
      appendToFragment(cellFragment(edit.doc, cell), markdownToRichText('What is a rate?')),
    )
    const written = ana.storage.editLog.lastRow(ROOM)
    ana.edit(ROOM, (edit) => cellFragment(edit.doc, cell).delete(0, 1))
    await ana.history.restoring.restore(ROOM, written, { type: 'places', keys: [`rich:${cell}`] })
    expect(ana.storage.library.read(ROOM, (doc) => plainText(readCell(doc, cell)))).toBe('What is a rate?')
    await ana.history.restoring.restore(ROOM, before, { type: 'places', keys: [`rich:${cell}`] })
    expect(ana.storage.library.read(ROOM, (doc) => plainText(readCell(doc, cell)))).toBe('')
  })

  test('what reads so already is no edit', async () => {
    const { ana } = twoDays()
    const last = ana.storage.editLog.lastRow(ROOM)
    expect(await ana.history.restoring.restore(ROOM, last, { type: 'all' })).toEqual({ places: 0, row: null })
    expect(ana.storage.editLog.lastRow(ROOM)).toBe(last)
    expect(await ana.history.restoring.undo(ROOM, 999)).toEqual({
      ok: false,
      error: { type: 'NoSuchRestore' },
    })
  })
})
