import { expect, test } from 'vitest'
import type { CatalogRow, ProgressionStep } from '../../../../shared/api/standards-api.ts'
import { createUnit } from '../../../../shared/documents/unit/create.ts'
import { readUnit } from '../../../../shared/documents/unit/read.ts'
import { ok } from '../../../../shared/lib/result.ts'
import { MapView } from '../../../../src-renderer/features/standards/map/MapView.tsx'
import { clearToasts, ToastRegion } from '../../../../src-renderer/ui/Toast.tsx'
import { PLAIN_UNIT } from '../../../kit/two-peers.ts'
import { at, type StubHost } from '../../app/stub-host.tsx'
import { allByRole, byRole, focus, key, nameOf, press, settle, show, type } from '../../ui/screen.tsx'
import { unitHost } from '../history/unit-host.ts'

const row = (code: string): CatalogRow => ({
  framework: 'ccss-math',
  id: code,
  parent: null,
  kind: 'standard',
  code,
  grades: [code.slice(0, 1)],
  language: 'en',
  official: null,
  ours: { en: `Words of ${code}.` },
  family: {},
  isPriority: false,
  iCan: { en: `I can do ${code}.` },
})

const step = (code: string, steps: number): ProgressionStep => ({ key: code, steps, standard: row(code) })

const FOURTH = ['4.NF.1', '4.NF.2', '4.NF.3', '4.NF.4', '4.NF.5', '4.NF.6', '4.NF.7', '4.NF.8']

const ABOUT = {
  '6.RP.1': {
    key: '6.RP.1',
    entries: [row('6.RP.1')],
    before: [step('5.NF.5', 1), ...FOURTH.map((code) => step(code, 2)), step('2.OA.4', 3)],
    after: [step('7.RP.1', 1), step('8.EE.5', 2), { key: 'A.CED.A.2', steps: 3, standard: null }],
    beside: [],
    edges: [
      ['5.NF.5', '6.RP.1'],
      ...FOURTH.map((code) => [code, '5.NF.5'] as [string, string]),
      ['2.OA.4', '4.NF.1'],
      ['6.RP.1', '7.RP.1'],
      ['7.RP.1', '8.EE.5'],
      ['8.EE.5', 'A.CED.A.2'],
    ] as [string, string][],
  },
  '5.NF.5': { key: '5.NF.5', entries: [row('5.NF.5')], before: [], after: [], beside: [], edges: [] },
}

const unitCard = {
  id: 'unit0001',
  title: { en: 'Ratios' },
  number: '3',
  subject: '',
  grade: '6',
  startDate: null,
  weeks: 2,
  lessons: 0,
  readyLessons: 0,
  checks: 0,
  standards: [],
  languages: ['en'],
  changedAt: 0,
  setAside: false,
}

const ours = { code: '6.RP.1', wording: {}, lessons: 0, checks: 0, uses: [] }

const mapHost = () =>
  unitHost({
    'standards.list': () => ok([ours]),
    'standards.about': ({ code }: { code: keyof typeof ABOUT }) => ok(ABOUT[code]),
    'standards.find': () => ok([row('5.NF.5')]),
    'units.list': () => ok([unitCard]),
  })

async function open(host: StubHost, code: string | null = null) {
  const { page, history } = at('/standards/view/map', host, <MapView code={code} />)
  const screen = show(page)
  await settle()
  const follow = async () => {
    const last = decodeURIComponent(history.at(-1)?.split('/').at(-1) ?? '')
    const next = at('/standards/view/map', host, <MapView code={last} />)
    screen.again(next.page)
    await settle()
    return next.history
  }
  return { history, follow }
}

const focused = () => nameOf(document.activeElement as HTMLElement)
const codesOnMap = () =>
  [...document.querySelectorAll('[data-spot] bdi')].map((each) => each.textContent).sort()

test('the first of the team’s list is chosen; keys walk its map along the edges and within a grade', async () => {
  await open(mapHost())
  focus(byRole('button', /^6\.RP\.1, Grade 6, chosen/))
  key('ArrowLeft')
  expect(focused()).toMatch(/^5\.NF\.5, Grade 5, on the way/)
  key('ArrowLeft')
  expect(focused()).toMatch(/^4\.NF\.\d, Grade 4, on the way/)
  key('End')
  expect(focused()).toBe('and 2 more, Grade 4')
  key('Home')
  const top = focused()
  key('ArrowDown')
  expect(focused()).not.toBe(top)
  key('ArrowUp')
  expect(focused()).toBe(top)
  key('ArrowRight')
  key('ArrowRight')
  key('ArrowRight')
  expect(focused()).toMatch(/^7\.RP\.1, Grade 7, builds on it/)
  // One tab stop: where the keys are.
  const stops = [...document.querySelectorAll('[data-spot][tabindex="0"]')]
  expect(stops).toEqual([document.activeElement])
})

test('a grade shows its six nearest until the rest is asked for, and later steps on come with a switch', async () => {
  await open(mapHost())
  expect(codesOnMap()).not.toContain('4.NF.8')
  press(byRole('button', 'and 2 more, Grade 4'))
  expect(codesOnMap()).toEqual(expect.arrayContaining(FOURTH))
  press(byRole('button', 'Show fewer, Grade 4'))
  expect(codesOnMap()).not.toContain('4.NF.8')
  expect(codesOnMap()).not.toContain('A.CED.A.2')
  press(document.querySelector<HTMLElement>('input[role="switch"]') ?? document.body)
  expect(codesOnMap()).toContain('A.CED.A.2')
})

test('Enter makes a standard the chosen one, with the focus on it; Escape goes back', async () => {
  const { history, follow } = await open(mapHost(), '6.RP.1')
  focus(byRole('button', /^6\.RP\.1, Grade 6, chosen/))
  key('ArrowLeft')
  press(document.activeElement as HTMLElement)
  expect(history.at(-1)).toBe('/standards/view/map/5.NF.5')
  const there = await follow()
  expect(focused()).toMatch(/^5\.NF\.5, Grade 5, chosen/)
  expect(byRole('button', 'Back to 6.RP.1')).toBeTruthy()
  key('Escape')
  expect(there.at(-1)).toBe('/standards/view/map/6.RP.1')
})

test('the list tells the same, grade by grade, each a way to its map', async () => {
  await open(mapHost())
  const links = allByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toEqual(
    expect.arrayContaining(
      [...FOURTH, '5.NF.5', '2.OA.4', '7.RP.1'].map((code) => `#/standards/view/map/${code}`),
    ),
  )
})

test('search finds in every list, the team’s own first', async () => {
  const { history } = await open(mapHost())
  type(document.querySelector<HTMLElement>('input[type="search"]') ?? document.body, 'RP')
  await settle()
  expect(allByRole('row').map((each) => each.textContent)).toEqual([
    expect.stringContaining('6.RP.1'),
    expect.stringContaining('5.NF.5'),
  ])
  press(allByRole('row')[1] as HTMLElement)
  expect(history.at(-1)).toBe('/standards/view/map/5.NF.5')
  await settle()
})

test('a gap path is built with what is ticked, said with the way back, and taken back', async () => {
  clearToasts()
  const host = mapHost()
  createUnit(host.teamDocument.edit, PLAIN_UNIT)
  const unit = () => readUnit(host.teamDocument.doc, '').unit
  show(<ToastRegion />)
  await open(host)
  press(byRole('button', 'Build a gap path'))
  await settle()
  const ticked = () =>
    allByRole('checkbox')
      .filter((box) => (box as HTMLInputElement).checked)
      .map((box) => /\d\.[A-Z]+\.\d/.exec(nameOf(box))?.[0])
  expect(ticked()).toEqual(['2.OA.4', '4.NF.1', '5.NF.5'])
  press(byRole('button', 'Show 7 others on the way'))
  press(byRole('checkbox', /4\.NF\.3/))
  press(byRole('checkbox', /5\.NF\.5/))
  expect(ticked()).toEqual(['2.OA.4', '4.NF.1', '4.NF.3'])
  press(byRole('button', 'Add 3 lessons and their checks'))
  await settle()
  expect(unit().lessons.map(({ kind, gapGrade, standards }) => [kind, gapGrade, ...standards])).toEqual([
    ['gap', '2', '2.OA.4'],
    ['gap', '4', '4.NF.1'],
    ['gap', '4', '4.NF.3'],
  ])
  expect(unit().checks.map(({ title }) => title.en)).toEqual([
    'Check: Words of 2.OA.4',
    'Check: Words of 4.NF.1',
    'Check: Words of 4.NF.3',
  ])
  const first = byRole('link', 'Open the first').getAttribute('href')
  expect(first).toBe(`#/unit/unit0001/sequence/${unit().lessons[0]?.id}`)
  press(byRole('button', 'Undo'))
  expect([unit().lessons, unit().checks]).toEqual([[], []])
})
