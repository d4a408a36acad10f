import { expect, test } from 'vitest'
import type { HistoryChange } from '../../../../shared/api/history-api.ts'
import type { PlaceOwner } from '../../../../shared/documents/history/place-owner.ts'
import { ok } from '../../../../shared/lib/result.ts'
import { ReportPage } from '../../../../src-renderer/features/history/ReportPage.tsx'
import { StandardsHistoryPage } from '../../../../src-renderer/features/history/StandardsHistoryPage.tsx'
import { at, type StubHost } from '../../app/stub-host.tsx'
import { allByRole, byRole, nameOf, press, settle, show } from '../../ui/screen.tsx'
import { aReport, devonTouched, moment, textOf } from './some-history.ts'
import { unitHost } from './unit-host.ts'

const ROOM = 'unpacked:0123456789'
const holder: PlaceOwner['holder'] = { kind: 'standard', code: '6.RP.A.1' }
const devon = { ...devonTouched, holders: [{ holder, places: 2 }] }
const line: PlaceOwner = {
  ...{ holder, what: 'text', detail: null, language: 'en' },
  part: { kind: 'unpackedLine', id: 'line0001', list: 'do', text: { en: 'compare' } },
}
const iCan: PlaceOwner = { ...line, part: null, what: 'iCan' }
const change = (key: string, owner: PlaceOwner, before: string | null, after: string): HistoryChange => ({
  ...{
    key: `text:${key}`,
    kind: 'written',
    keys: [`text:${key}`],
    place: { kind: 'text', name: key },
    owner,
  },
  ...{ before: before === null ? null : textOf(before), after: textOf(after) },
})

const changes = [
  change('line/line0001/text/en', line, 'say', 'compare'),
  change('line/standard/iCan/en', iCan, null, 'I can.'),
]

const host = () =>
  unitHost({
    'history.days': () => ok([{ day: '2026-11-21', people: [devon] }]),
    'history.day': () => ok([{ ...moment, holders: devon.holders }]),
    'history.compare': () => ok(changes),
    'history.restore': () => ok({ places: 1, row: 60 }),
  })

async function open(stub: StubHost, room: string) {
  show(at(`/history/${room}`, stub, <StandardsHistoryPage room={room} />).page)
  await settle()
  press(byRole('row', /^Devon/))
  await settle()
}

test('the history of an unpacked standard says who wrote what in it, and brings any of it back', async () => {
  const stub = host()
  await open(stub, ROOM)
  expect(byRole('heading', 'History of Unpacked: 6.RP.A.1')).toBeTruthy()
  expect(byRole('link', 'Back to the standard').getAttribute('href')).toBe(
    '#/standards/view/unpacked/6.RP.A.1',
  )
  expect(document.body.textContent).toContain('Do: “compare”')
  press(byRole('button', 'Bring back: I can'))
  await settle()
  expect(stub.asked.filter(([name]) => name === 'history.restore')).toMatchObject([
    ['history.restore', { unitId: ROOM, scope: { type: 'places', keys: ['text:line/standard/iCan/en'] } }],
  ])
})

test("a list's history is there to be read", async () => {
  await open(host(), 'framework:0123456789')
  expect(allByRole('button').map(nameOf).join()).not.toContain('Bring back')
})

test('the report says what came into an unpacked standard and lets either version stand', async () => {
  const report = aReport()
  const unit = {
    ...{ unitId: ROOM, title: { en: '6.RP.A.1' }, people: [devon], setAside: [] },
    both: [
      {
        ...{ key: 'text:line/standard/iCan/en', place: changes[1]?.place as never, owner: iCan, kept: null },
        ...{ base: null, mine: textOf('I can.'), theirs: textOf('I say.'), now: textOf('I can.I say.') },
      },
    ],
  }
  const stub = unitHost({
    'report.list': () => ok([{ ...report, units: [unit] }]),
    'report.keep': () => ok({ places: 1, row: 9 }),
  })
  show(at('/reports/report01', stub, <ReportPage reportId="report01" />).page)
  await settle()
  expect(byRole('heading', 'Unpacked: 6.RP.A.1')).toBeTruthy()
  expect(byRole('link', 'Open the standard').getAttribute('href')).toBe('#/standards/view/unpacked/6.RP.A.1')
  press(byRole('button', /^Keep Devon’s/))
  await settle()
  expect(stub.asked.filter(([name]) => name === 'report.keep')).toMatchObject([
    ['report.keep', { unitId: ROOM, key: 'text:line/standard/iCan/en', side: 'theirs' }],
  ])
})
