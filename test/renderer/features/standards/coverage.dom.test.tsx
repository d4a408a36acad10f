import { beforeEach, expect, test } from 'vitest'
import type { UnitCard } from '../../../../shared/api/planning-api.ts'
import type { CoverageTable, CoverageTableRow } from '../../../../shared/api/standards-api.ts'
import { readUnit } from '../../../../shared/documents/unit/read.ts'
import { present } from '../../../../shared/lib/assert.ts'
import { ok } from '../../../../shared/lib/result.ts'
import { CoverageView } from '../../../../src-renderer/features/standards/coverage/CoverageView.tsx'
import { LanguageProvider } from '../../../../src-renderer/messages/LanguageProvider.tsx'
import { clearToasts, ToastRegion } from '../../../../src-renderer/ui/Toast.tsx'
import { aStatus, at, type StubHost, stubHost } from '../../app/stub-host.tsx'
import { allByRole, byRole, focus, key, press, settle, show } from '../../ui/screen.tsx'

const unit: UnitCard = {
  ...{ id: 'unit0001', title: { en: 'Ratios' }, number: '3', subject: 'Math', grade: '6' },
  ...{ startDate: '2026-10-05', weeks: 2, lessons: 1, readyLessons: 0, checks: 1 },
  ...{ standards: [], languages: ['en'], changedAt: 0, setAside: false },
}

const rowOf = (code: string, more: Partial<CoverageTableRow> = {}): CoverageTableRow => ({
  ...{ code, key: code, words: { en: `Words of ${code}` }, isOurs: true, isPriority: false },
  ...{ lessons: 0, checks: 0, cells: [], findings: [], gapUnits: [] },
  ...more,
})

const balanceWith = ({ lessons = [0, 0, 0, 0, 1], items = [0, 0, 0, 0, 1], minutes = [0, 0, 0, 0, 50] }) => ({
  depth: ([1, 2, 3, 4, null] as const).map((depth, at) => ({
    ...{ depth, lessons: lessons[at] ?? 0, items: items[at] ?? 0 },
  })),
  grouping: (['whole', 'small', 'pair', 'alone', null] as const).map((grouping, at) => ({
    ...{ grouping, minutes: minutes[at] ?? 0 },
  })),
})

const table: CoverageTable = {
  weeks: [
    { monday: '2026-10-05', units: [{ unitId: 'unit0001', week: 1 }] },
    { monday: '2026-10-12', units: [{ unitId: 'unit0001', week: 2 }] },
  ],
  rows: [
    rowOf('6.RP.1', {
      ...{ lessons: 1, checks: 1 },
      cells: [{ week: 0, lessons: ['lesson01'], checks: ['check001'] }],
    }),
    rowOf('6.RP.2', {
      ...{ findings: ['plannedNotTaught'], gapUnits: ['unit0001'], checks: 1 },
      cells: [{ week: 0, lessons: [], checks: ['check001'] }],
    }),
    rowOf('6.NS.1', { findings: ['inNoUnit'], isOurs: false, isPriority: true }),
  ],
  items: [
    { id: 'lesson01', unitId: 'unit0001', kind: 'lesson', title: { en: 'Unit rates' } },
    { id: 'check001', unitId: 'unit0001', kind: 'check', title: { en: 'Check 1' } },
  ],
  balance: balanceWith({}),
}

const hostWith = (given: CoverageTable = table, status = aStatus()): StubHost =>
  stubHost(
    {
      'units.list': () => ok([unit]),
      'frameworks.list': () => ok([]),
      'standards.coverage': () => ok(given),
    },
    status,
  )

async function open(host = hostWith()) {
  const screen = (
    <>
      <CoverageView />
      <ToastRegion />
    </>
  )
  show(at('/standards/view/coverage', host, screen).page)
  await settle()
}

beforeEach(() => {
  clearToasts()
  localStorage.clear()
})

const cells = () => [...document.querySelectorAll<HTMLElement>('td[data-col]')]
const labels = () => cells().map((cell) => cell.getAttribute('aria-label'))
const cell = (label: string) =>
  present(
    cells().find((each) => each.getAttribute('aria-label') === label),
    label,
  )
const held = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent
const items = () => allByRole('menuitem').map((item) => item.textContent)

test('each cell says what is there; where a lesson is missing it says that', async () => {
  await open()
  expect(labels()).toEqual([
    '6.RP.1, Ratios, week 1: 1 lesson, 1 check',
    '6.RP.1, Ratios, week 2: no lesson, no check',
    '6.RP.2, Ratios, week 1: gap, a lesson is missing here, 1 check',
    '6.RP.2, Ratios, week 2: gap, a lesson is missing here',
    '6.NS.1, Ratios, week 1: no lesson, no check',
    '6.NS.1, Ratios, week 2: no lesson, no check',
  ])
})

test('what is missing stands beside it in sentences, what has a star first, each with its standard', async () => {
  await open()
  const aside = present(document.querySelector('aside'), 'findings')
  expect([...aside.querySelectorAll('li')].map((each) => each.textContent)).toEqual([
    '6.NS.1 is in no unit.',
    '6.RP.2 is named by Ratios and taught in none of its lessons.',
  ])
  expect([...aside.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '#/standards/view/catalog/6.NS.1',
    '#/standards/6.RP.2',
  ])
})

test('the grid is one stop for Tab; arrows, Home and End go about in it and stay inside', async () => {
  await open()
  const stops = () => document.querySelectorAll('table [tabindex="0"]')
  expect(stops()).toHaveLength(1)
  focus(present(document.querySelector<HTMLElement>('table [tabindex="0"]'), 'stop'))
  expect(held()).toBe('6.RP.1')
  const steps: readonly (readonly [string, string, KeyboardEventInit?])[] = [
    ['ArrowLeft', '6.RP.1'],
    ['ArrowRight', '6.RP.1, Ratios, week 1: 1 lesson, 1 check'],
    ['ArrowDown', '6.RP.2, Ratios, week 1: gap, a lesson is missing here, 1 check'],
    ['End', '6.RP.2, Ratios, week 2: gap, a lesson is missing here'],
    ['ArrowRight', '6.RP.2, Ratios, week 2: gap, a lesson is missing here'],
    ['PageDown', '6.NS.1, Ratios, week 2: no lesson, no check'],
    ['Home', '6.NS.1'],
    ['Home', '6.RP.1', { ctrlKey: true }],
    ['End', '6.NS.1, Ratios, week 2: no lesson, no check', { ctrlKey: true }],
    ['ArrowUp', '6.RP.2, Ratios, week 2: gap, a lesson is missing here'],
  ]
  for (const [name, label, modifiers] of steps) {
    key(name, modifiers)
    expect(held()).toBe(label)
  }
  expect(stops()).toHaveLength(1)
})

test('in a language from right to left the arrows go the way they point', async () => {
  show(
    <LanguageProvider initial="ar-XB">
      {at('/standards/view/coverage', hostWith(), <CoverageView />).page}
    </LanguageProvider>,
  )
  await settle()
  focus(present(document.querySelector<HTMLElement>('table [tabindex="0"]'), 'stop'))
  key('ArrowLeft')
  key('ArrowLeft')
  key('ArrowRight')
  expect((document.activeElement as HTMLElement).dataset).toMatchObject({ row: '0', col: '1' })
})

test('Enter on a gap offers a lesson; it is added with the standard in its week, and the toast takes it back', async () => {
  const host = hostWith()
  await open(host)
  const lessons = () => readUnit(host.teamDocument.doc, 'unit0001').unit.lessons
  focus(cell('6.RP.2, Ratios, week 2: gap, a lesson is missing here'))
  key('Enter')
  await settle()
  expect(items()).toEqual(['Add a lesson here'])
  press(byRole('menuitem', 'Add a lesson here'))
  await settle()
  expect(lessons()).toMatchObject([
    { title: { en: 'Lesson on 6.RP.2' }, place: { week: 2 }, standards: ['6.RP.2'] },
  ])
  press(byRole('button', 'Undo'))
  expect(lessons()).toEqual([])
})

test('a click on a full cell leads to what is there', async () => {
  await open()
  press(cell('6.RP.1, Ratios, week 1: 1 lesson, 1 check'))
  await settle()
  expect(items()).toEqual(['Unit rates', 'Check 1', 'Add a lesson here'])
  expect(allByRole('menuitem').map((item) => item.getAttribute('href'))).toEqual([
    '#/unit/unit0001/sequence/lesson01',
    '#/unit/unit0001/checks/check001',
    null,
  ])
})

test('whoever may only read is told why nothing is added', async () => {
  const status = aStatus()
  await open(hostWith(table, { ...status, me: { ...status.me, role: 'coach' } }))
  press(cell('6.RP.2, Ratios, week 2: gap, a lesson is missing here'))
  await settle()
  expect(allByRole('menuitem').map((item) => item.getAttribute('aria-disabled'))).toEqual(['true'])
  expect(items()[0]).toContain('You may read this unit and not change it.')
})

test('where two units share a week, each may have the lesson', async () => {
  const weeks = [
    { monday: '2026-10-05', units: ['unit0001', 'unit0002'].map((unitId) => ({ unitId, week: 1 })) },
  ]
  await open(hostWith({ weeks, rows: [rowOf('6.RP.2')], items: [], balance: balanceWith({}) }))
  press(cell('6.RP.2, Ratios, week 1 and Untitled unit, week 1: no lesson, no check'))
  await settle()
  expect(items()).toEqual(['Add a lesson to Ratios, week 1', 'Add a lesson to Untitled unit, week 1'])
})

test('only what is missing leaves the other rows out', async () => {
  await open()
  press(present(document.querySelector<HTMLElement>('input[type="checkbox"]'), 'only what is missing'))
  expect(labels()).toHaveLength(4)
})

const balanceText = () => {
  const section = present(byRole('heading', 'Balance').closest('section'), 'balance')
  const rows = [...section.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((each) => each.textContent?.trim()).join(' | '),
  )
  const findings = [...section.querySelectorAll('li')].map((each) => each.textContent)
  return { rows, findings, notes: [...section.querySelectorAll('p')].map((each) => each.textContent) }
}

test('while nobody has said anything, the balance says what to do', async () => {
  await open()
  expect(balanceText()).toEqual({
    ...{ rows: [], findings: [] },
    notes: [
      'No lesson and no check question says its depth yet. It is chosen at the top of each of them.',
      'No section says yet how learners work. It is chosen beside its minutes.',
    ],
  })
})

test('the balance has a number for every kind, and says what is worth a second look', async () => {
  const balance = balanceWith({
    ...{ lessons: [1, 2, 1, 0, 3], items: [4, 0, 0, 0, 1], minutes: [170, 0, 30, 0, 40] },
  })
  await open(hostWith({ ...table, balance }))
  expect(balanceText()).toEqual({
    rows: [
      'DOK 1 Recall | 1 | 4',
      'DOK 2 Skill or concept | 2 | 0',
      'DOK 3 Strategic thinking | 1 | 0',
      'DOK 4 Extended thinking | 0 | 0',
      'Not said | 3 | 1',
      'Whole class | 170 min | 85%',
      'Small groups | 0 min | 0%',
      'Pairs | 30 min | 15%',
      'Alone | 0 min | 0%',
      'Not said | 40 min',
    ],
    findings: [
      'Every check question that says its depth is at DOK 1: recall.',
      'Of the minutes that say how learners work, 85% are for the whole class.',
    ],
    notes: [],
  })
})

test('on a low screen the balance is folded, says how much there is to look at, and comes at a press', async () => {
  await open(hostWith({ ...table, balance: balanceWith({ items: [3, 0, 0, 0, 0] }) }))
  const isShown = () => document.querySelector('table[aria-label^="Depth"]')?.closest('[hidden]') === null
  const fold = (name: string) => byRole('button', `${name} the balance`)
  expect([isShown(), fold('Show').getAttribute('aria-expanded')]).toEqual([false, 'false'])
  expect(fold('Show').closest('section')?.textContent).toContain('1 thing to look at')
  press(fold('Show'))
  expect([isShown(), fold('Hide').getAttribute('aria-expanded')]).toEqual([true, 'true'])
  press(fold('Hide'))
  expect(isShown()).toBe(false)
})

test('without a unit there is the way to units', async () => {
  await open(stubHost({ 'frameworks.list': () => ok([]) }))
  expect(byRole('link', 'Go to units').getAttribute('href')).toBe('#/units')
})
