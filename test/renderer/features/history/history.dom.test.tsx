import { expect, test } from 'vitest'
import type { HistoryChange } from '../../../../shared/api/history-api.ts'
import { err, ok } from '../../../../shared/lib/result.ts'
import { HistoryPage } from '../../../../src-renderer/features/history/HistoryPage.tsx'
import { ToastRegion } from '../../../../src-renderer/ui/Toast.tsx'
import { at, type StubHost, slowly } from '../../app/stub-host.tsx'
import { allByRole, byRole, press, settle, show } from '../../ui/screen.tsx'
import { changes, devonTouched, moment } from './some-history.ts'
import { unitHost } from './unit-host.ts'

const text = () => document.body.textContent ?? ''
const UNIT = 'unit0001'

const answers = (found: readonly HistoryChange[] = changes) => ({
  'history.days': () => ok([{ day: '2026-11-21', people: [devonTouched] }]),
  'history.day': () => ok([moment]),
  'history.compare': () => ok(found),
  'history.restore': () => ok({ places: 1, row: 60 }),
  'history.undoRestore': () => ok({ places: 1, row: 61 }),
})

async function open(host: StubHost, isMoment = true): Promise<void> {
  const page = (
    <>
      <HistoryPage unitId={UNIT} />
      <ToastRegion />
    </>
  )
  show(at(`/unit/${UNIT}/history`, host, page).page)
  await settle()
  if (!isMoment) return
  press(byRole('row', /^Devon/))
  await settle()
}

const restores = (host: StubHost) => host.asked.filter(([name]) => /estore/.test(name))

test('days open to their moments: who, when, and in which lessons', async () => {
  await open(unitHost(answers()), false)
  expect(byRole('button', 'Sat, Nov 21').getAttribute('aria-expanded')).toBe('true')
  expect(byRole('row', /^Devon/).textContent).toContain('Ratio tables')
  press(byRole('button', 'Sat, Nov 21'))
  expect([allByRole('row').length, text().includes('Devon Ratio tables')]).toEqual([0, true])
})

test('before and after stand side by side, with what went and what came said by more than colour', async () => {
  await open(unitHost(answers()))
  expect([...document.querySelectorAll('h3')].map((each) => each.textContent)).toEqual([
    'Ratio tables',
    'Unit rates',
  ])
  expect([
    document.querySelector('del')?.textContent,
    document.querySelector('ins')?.textContent,
    text().includes('Unit ratesAdded'),
  ]).toEqual([undefined, 'and graphs', true])
})

test('one place comes back, and its Undo takes that back', async () => {
  const host = unitHost(answers())
  await open(host)
  press(byRole('button', 'Bring back: Title'))
  await settle()
  press(byRole('button', 'Undo'))
  await settle()
  expect(restores(host)).toEqual([
    [
      'history.restore',
      { unitId: UNIT, row: 40, scope: { type: 'places', keys: ['text:line/lesson02/title/en'] } },
    ],
    ['history.undoRestore', { unitId: UNIT, row: 60 }],
  ])
})

test('a lesson that came new is taken out by one button, and is not offered to come back', async () => {
  await open(unitHost(answers()))
  const offered = allByRole('button').map((each) => each.textContent)
  expect([
    offered.filter((each) => each === 'Bring back this lesson').length,
    offered.filter((each) => each === 'Take out again').length,
  ]).toEqual([1, 1])
})

test('a level’s own text that came new goes by its place', async () => {
  const added = {
    ...changes[1],
    key: 'field:variants/v1/deletedAt',
    keys: ['field:variants/v1/level'],
    place: { kind: 'field', root: 'variants', record: 'v1', field: 'deletedAt' },
    owner: {
      ...changes[0]?.owner,
      what: 'deletedAt',
      language: null,
      part: { kind: 'section', id: 's1', sectionKind: 'warmUp', title: {}, level: 'support' },
    },
  } as HistoryChange
  await open(unitHost(answers([added])))
  expect(text()).toContain('Warm-up, SupportAdded')
})

test('a lesson or the whole unit comes back as it was before, or as it was then', async () => {
  const host = unitHost(answers())
  await open(host)
  const [lesson] = allByRole('button').filter((each) => each.textContent === 'Bring back this lesson')
  if (lesson) press(lesson)
  await settle()
  press(byRole('radio', 'Then and now'))
  await settle()
  press(byRole('button', 'Bring back the whole unit as it was then'))
  await settle()
  expect(restores(host)).toEqual([
    ['history.restore', { unitId: UNIT, row: 40, scope: { type: 'holder', id: 'lesson02' } }],
    ['history.restore', { unitId: UNIT, row: 52, scope: { type: 'all' } }],
  ])
})

test('whoever only reads can look and compare, and brings nothing back', async () => {
  await open(unitHost(answers(), { mayEdit: false }))
  expect([text().includes('and graphs'), text().includes('Bring back')]).toEqual([true, false])
})

test('waiting, nothing yet, and nothing different are each said', async () => {
  const days = slowly()
  await open(unitHost({ ...answers([]), 'history.days': days.answer }), false)
  expect(document.querySelector('[role="status"]')?.getAttribute('aria-label')).toBe('One moment')
  days.end(ok([]))
  await settle()
  expect(text()).toContain('Nothing has changed yet')
})

test('a unit that is not here says so and leads to those that are', async () => {
  const host = unitHost({ ...answers(), 'history.days': () => err({ type: 'NoSuchUnit' }) })
  await open(host, false)
  expect(text()).toContain('This unit is not here')
  expect(byRole('link', 'Go to Units').getAttribute('href')).toBe('#/units')
})

test('a stretch of work that changed nothing in the end says so', async () => {
  await open(unitHost(answers([])))
  expect(text()).toContain('Everything reads the same')
})

test('a role that may not is told that nothing was changed', async () => {
  await open(unitHost({ ...answers(), 'history.restore': () => err({ type: 'MayNot' }) }))
  press(byRole('button', 'Bring back the whole unit as it was before'))
  await settle()
  expect(text()).toContain('Your role does not allow this. Nothing was changed.')
})
