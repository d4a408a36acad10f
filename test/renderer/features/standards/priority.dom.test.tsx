import { expect, onTestFinished, test } from 'vitest'
import type { UnitCard } from '../../../../shared/api/planning-api.ts'
import type { CatalogRow, FrameworkRow } from '../../../../shared/api/standards-api.ts'
import { setMember } from '../../../../shared/documents/team/actions.ts'
import { decideStar, setMark } from '../../../../shared/documents/team/priority-actions.ts'
import { readPriority } from '../../../../shared/documents/team/read-priority.ts'
import type { Criterion } from '../../../../shared/domain/standards/priority.ts'
import { ok } from '../../../../shared/lib/result.ts'
import { setLettersOn } from '../../../../src-renderer/commands/shortcuts.ts'
import { PriorityView } from '../../../../src-renderer/features/standards/priority/PriorityView.tsx'
import { aMember, at, type StubHost, stubHost } from '../../app/stub-host.tsx'
import { allByRole, byRole, focus, key, press, settle, show, type } from '../../ui/screen.tsx'

const frameworks: FrameworkRow[] = [
  {
    id: 'ela',
    title: 'Reading',
    subject: 'English language arts',
    source: 'builtIn',
    version: '1',
    notice: '',
    grades: ['6'],
  },
  {
    id: 'math',
    title: 'Mathematics',
    subject: 'Mathematics',
    source: 'builtIn',
    version: '1',
    notice: '',
    grades: ['6', '7'],
  },
]

const standard = (code: string, grade: string, more: Partial<CatalogRow> = {}): CatalogRow => ({
  framework: 'math',
  id: code,
  parent: null,
  kind: 'standard',
  code,
  grades: [grade],
  language: 'en',
  official: null,
  ours: { en: `Words of ${code}` },
  family: {},
  iCan: {},
  isPriority: false,
  ...more,
})

const tree = [
  standard('6.RP.A.1', '6'),
  standard('6.RP.A.2', '6'),
  standard('6.RP.A.3', '6'),
  standard('6.RP.A.3a', '6', { kind: 'part' }),
  standard('7.RP.A.1', '7'),
]

const withList = (more: Parameters<typeof stubHost>[0] = {}) =>
  stubHost({ 'frameworks.list': () => ok(frameworks), 'standards.tree': () => ok(tree), ...more })

const text = () => document.body.textContent ?? ''
const codes = () => [...document.querySelectorAll('tbody th bdi')].map((code) => code.textContent)
const pressed = (element: Element) => element.getAttribute('aria-pressed') === 'true'
const mark = (criterion: string, code: string) => byRole('button', `${criterion}, ${code}`)
const votes = (host: StubHost) => readPriority(host.teamDocument.doc).votes

async function open(host: StubHost) {
  show(at('/standards/view/priority', host, <PriorityView />).page)
  await settle()
}

/** Devon, at another computer. */
async function devon(host: StubHost, code: string, letters: string) {
  const edit = { ...host.teamDocument.edit, origin: 'the wire' }
  setMember(edit, 'memberdevon', 'Devon')
  if (!host.status.members.some(({ id }) => id === 'memberdevon')) {
    host.status = { ...host.status, members: [...host.status.members, aMember()] }
    host.tell('status')
  }
  for (const letter of letters) setMark(edit, code, 'memberdevon', letter as Criterion, true)
  await settle()
}

test("it opens on mathematics of the team's grade: its standards, without their parts", async () => {
  await open(withList())
  expect(codes()).toEqual(['6.RP.A.1', '6.RP.A.2', '6.RP.A.3'])
  expect(text()).toContain('0 of 3 starred (0%)')
  expect(text()).toContain('Fewer than the aim of 30–50 %')
})

test('a press marks, and again takes it back; three marks of the only voter are a star', async () => {
  const host = withList()
  await open(host)
  press(mark('Readiness', '6.RP.A.1'))
  await settle()
  expect(pressed(mark('Readiness', '6.RP.A.1'))).toBe(true)
  expect(votes(host).marks).toEqual([{ key: '6.RP.1', members: [{ memberId: 'memberrosa', given: ['R'] }] }])
  press(mark('Readiness', '6.RP.A.1'))
  await settle()
  expect(votes(host).marks).toEqual([])
  for (const words of ['Endurance', 'Assessed', 'Leverage']) press(mark(words, '6.RP.A.1'))
  await settle()
  expect(text()).toContain('1 of 3 starred (33%)')
  expect(text()).toContain('Aim 30–50 %')
  expect(pressed(byRole('button', 'Star of 6.RP.A.1'))).toBe(true)
})

test('marks of somebody who left the team are told and not counted', async () => {
  const host = withList()
  await open(host)
  await devon(host, '6.RP.1', 'REAL')
  expect(text()).toContain('1 of 3 starred')
  host.status = { ...host.status, members: host.status.members.filter(({ isMe }) => isMe) }
  host.tell('status')
  await settle()
  expect(text()).toContain('0 of 3 starred')
  expect(text()).toContain('4 marks of former members are not counted.')
  expect(text()).not.toContain('Devon: Readiness')
  expect(votes(host).marks).toHaveLength(1)
})

test("a colleague's mark shows at once, and what is open is there to be found", async () => {
  const host = withList()
  await open(host)
  press(mark('Readiness', '6.RP.A.2'))
  await devon(host, '6.RP.1', 'REAL')
  expect(text()).toContain('Devon: Readiness, Endurance, Assessed, and Leverage')
  expect(text()).toContain('1 of 2 voters say yes')
  press(byRole('radio', 'To talk about 1'))
  expect(codes()).toEqual(['6.RP.A.1'])
})

test('the whole table is one stop for Tab; arrows go through it, letters mark the row, S settles the star', async () => {
  const host = withList()
  await open(host)
  const stops = () => [...document.querySelectorAll<HTMLElement>('tbody [tabindex="0"]')]
  expect(stops()).toEqual([mark('Readiness', '6.RP.A.1')])
  focus(mark('Readiness', '6.RP.A.1'))
  for (const name of ['ArrowDown', 'ArrowRight', 'ArrowRight']) key(name)
  expect(document.activeElement).toBe(mark('Assessed', '6.RP.A.2'))
  expect(stops()).toEqual([mark('Assessed', '6.RP.A.2')])
  key('l')
  key('R')
  key('r', { ctrlKey: true })
  await settle()
  expect(votes(host).marks).toEqual([
    { key: '6.RP.2', members: [{ memberId: 'memberrosa', given: ['R', 'L'] }] },
  ])
  key('s')
  await settle()
  expect(votes(host).decisions).toEqual([{ key: '6.RP.2', isStar: true, by: 'memberrosa' }])
  expect(text()).toContain('Star: decidedby Rosa Diaz')
  key('End', { ctrlKey: true })
  expect(document.activeElement).toBe(byRole('button', 'Star of 6.RP.A.3'))
})

test('a letter that ends a sequence of the app, or that is switched off, marks nothing', async () => {
  const host = withList()
  await open(host)
  focus(mark('Readiness', '6.RP.A.1'))
  key('g')
  key('s')
  await settle()
  expect(votes(host).decisions).toEqual([])
  key('r')
  await settle()
  expect(votes(host).marks).toHaveLength(1)
  setLettersOn(false)
  onTestFinished(() => setLettersOn(true))
  key('e')
  key('s')
  await settle()
  expect(votes(host).marks[0]?.members[0]?.given).toEqual(['R'])
  expect(votes(host).decisions).toEqual([])
})

test("the team's word may be taken back: the marks count again", async () => {
  const host = withList()
  await open(host)
  await devon(host, '6.RP.1', 'REAL')
  decideStar(host.teamDocument.edit, '6.RP.1', false, 'memberdevon')
  await settle()
  expect(text()).toContain('by Devon')
  press(byRole('button', 'Star of 6.RP.A.1'))
  await settle()
  expect(votes(host).decisions).toEqual([])
  expect(pressed(byRole('button', 'Star of 6.RP.A.1'))).toBe(true)
})

test('the aim and the agreement are settings of the team', async () => {
  const host = withList()
  await open(host)
  press(byRole('button', 'Aim and agreement'))
  type(byRole('textbox', 'Aim for at least'), '0')
  focus(byRole('textbox', 'Aim for at most'))
  press(byRole('button', 'Save'))
  await settle()
  expect(readPriority(host.teamDocument.doc).settings).toEqual({
    aimLow: 0,
    aimHigh: 50,
    agreement: 70,
    yesMarks: 3,
  })
  expect(text()).toContain('Aim 0–50 %')
})

test('who may only read sees the marks and changes none', async () => {
  const host = withList()
  await devon(host, '6.RP.1', 'REA')
  const reading = { ...host.teamDocument, mayEdit: false }
  host.connection.documents.open = (_room, onReady) => {
    onReady(reading)
    return () => {}
  }
  await open(host)
  expect(allByRole('button').some(({ textContent }) => textContent === 'Aim and agreement')).toBe(false)
  press(mark('Leverage', '6.RP.A.1'))
  focus(mark('Leverage', '6.RP.A.1'))
  key('s')
  await settle()
  expect(votes(host)).toEqual({
    marks: [{ key: '6.RP.1', members: [{ memberId: 'memberdevon', given: ['R', 'E', 'A'] }] }],
    decisions: [],
  })
})

const unit = (id: string, subject: string, checks: number): UnitCard => ({
  id,
  title: { en: subject },
  number: '1',
  subject,
  grade: '6',
  startDate: '2026-10-05',
  weeks: 3,
  lessons: 3,
  readyLessons: 0,
  checks,
  standards: [],
  languages: ['en'],
  changedAt: 0,
  setAside: false,
})

test('a subject with less than half the checks of another is named', async () => {
  const units = [unit('unit0001', 'Mathematics', 5), unit('unit0002', 'Science', 2)]
  await open(withList({ 'units.list': () => ok(units) }))
  expect(text()).toContain('In fall 2026, Science has 2 checks and Mathematics 5: less than half.')
})
