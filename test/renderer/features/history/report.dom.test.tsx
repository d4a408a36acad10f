import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { MergeReportGiven } from '../../../../shared/api/history-api.ts'
import { ok } from '../../../../shared/lib/result.ts'
import { ReportNotice } from '../../../../src-renderer/features/history/ReportNotice.tsx'
import { ReportPage } from '../../../../src-renderer/features/history/ReportPage.tsx'
import { at, type StubHost } from '../../app/stub-host.tsx'
import { allByRole, byRole, press, settle, show } from '../../ui/screen.tsx'
import { AT, aReport, tables, textOf } from './some-history.ts'
import { unitHost } from './unit-host.ts'

const text = () => document.body.textContent ?? ''

/** A host that keeps what is chosen, as the real one does. */
function hostWith(first: MergeReportGiven, more: readonly MergeReportGiven[] = []): StubHost {
  let reports = [first, ...more]
  return unitHost({
    'report.list': () => ok(reports),
    'report.keep': ({ side }: { side: 'mine' | 'theirs' }) => {
      reports = reports.map((report) => ({
        ...report,
        units: report.units.map((unit) => ({
          ...unit,
          both: unit.both.map((each) => ({ ...each, kept: side })),
        })),
      }))
      return ok({ places: 1, row: 9 })
    },
    'report.dismiss': () => {
      reports = []
      return ok(null)
    },
  })
}

async function open(host: StubHost) {
  const place = at('/reports/report01', host, <ReportPage reportId="report01" />)
  show(place.page)
  await settle()
  return place
}

const asked = (host: StubHost) => host.asked.filter(([name]) => /^report\.(keep|dismiss)/.test(name))
const marks = () => [...document.querySelectorAll('mark')].map((each) => each.textContent)

test('who did what is told by person and lesson, with the way there', async () => {
  await open(hostWith(aReport()))
  expect(byRole('heading', /^While you were apart, Nov 3\s–\s21$/)).toBeTruthy()
  expect(byRole('link', 'Ratio tables').getAttribute('href')).toBe('#/unit/unit0001/sequence/lesson02')
  expect(document.querySelector('ul[aria-label="What came in"]')?.textContent).toBe(
    'DevonRatio tables 2 places',
  )
})

test('what both changed shows both versions, and that they are joined now', async () => {
  await open(hostWith(aReport()))
  expect(text()).toContain('Ratio tables · Practice, Core')
  expect([marks(), text().includes('Both versions are joined now:Count the red blue tiles.')]).toEqual([
    ['red', 'blue'],
    true,
  ])
})

test('one click keeps either, and the other one is a click away', async () => {
  const host = hostWith(aReport())
  await open(host)
  press(byRole('button', /^Keep Devon’s/))
  await settle()
  const afterFirst = allByRole('button').map((each) => each.textContent)
  press(byRole('button', /^Keep mine/))
  await settle()
  const kept = { reportId: 'report01', unitId: 'unit0001', key: 'rich:cell/s1' }
  expect(asked(host)).toEqual([
    ['report.keep', { ...kept, side: 'theirs' }],
    ['report.keep', { ...kept, side: 'mine' }],
  ])
  expect([afterFirst.includes('Keep Devon’s'), afterFirst.includes('Keep mine')]).toEqual([false, true])
  expect(text()).toContain('YoursStands now')
})

test('the version that stands is named, whoever’s it is', async () => {
  const [unit] = aReport().units
  const both = (unit?.both ?? []).map((each) => ({ ...each, now: textOf('Count the blue tiles.') }))
  await open(hostWith(aReport({ both })))
  expect([text().includes('Devon’sStands now'), text().includes('joined now')]).toEqual([true, false])
})

test('set aside while somebody worked in it comes back with one click', async () => {
  const aside = {
    key: 'field:lessons/lesson02/deletedAt',
    owner: {
      holder: { ...tables, isAside: true },
      part: null,
      what: 'deletedAt',
      detail: null,
      language: null,
    },
    setAsideBy: 'theirs' as const,
    places: 3,
  }
  const host = hostWith(aReport({ both: [], setAside: [aside] }))
  const lessons = host.teamDocument.doc.getMap('lessons')
  const lesson = new Y.Map<unknown>()
  lessons.set('lesson02', lesson)
  lesson.set('deletedAt', AT)
  await open(host)
  expect(text()).toContain('A colleague set it aside while you worked in it, in 3 places.')
  press(byRole('button', 'Bring back'))
  await settle()
  expect([lesson.has('deletedAt'), text().includes('Brought back')]).toEqual([false, true])
})

test('done with it, it is gone, and the list of units is next', async () => {
  const host = hostWith(aReport())
  const place = await open(host)
  press(byRole('button', 'Done with this report'))
  await settle()
  expect([asked(host), place.history.at(-1)]).toEqual([
    [['report.dismiss', { reportId: 'report01' }]],
    '/units',
  ])
})

test('a report that is done with says where its contents are', async () => {
  const host = hostWith({ ...aReport(), id: 'report02' })
  await open(host)
  expect([text().includes('This report is done with'), text().includes('Other reports')]).toEqual([
    true,
    true,
  ])
})

test('the notice says it in one sentence, leads there, and goes when it is dismissed', async () => {
  const host = hostWith(aReport())
  const place = at('/units', host, <ReportNotice />)
  show(place.page)
  await settle()
  expect(document.querySelector('[role="status"]')?.textContent).toMatch(
    /^While you were apart, Nov 3\s–\s21: Devon changed 1 unit. 1 place was changed by both of you./,
  )
  press(byRole('button', 'Read'))
  press(byRole('button', 'Dismiss'))
  await settle()
  expect([place.history.at(-1), text()]).toEqual(['/reports/report01', ''])
})

test('several reports are counted, and none is dismissed unread', async () => {
  show(at('/units', hostWith(aReport(), [{ ...aReport(), id: 'report02' }]), <ReportNotice />).page)
  await settle()
  expect(text()).toContain('2 reports about what came in')
  expect(allByRole('button').map((each) => each.textContent)).toEqual(['Read'])
})
