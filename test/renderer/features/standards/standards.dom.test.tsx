import { expect, test } from 'vitest'
import type { StandardRow } from '../../../../shared/api/planning-api.ts'
import { readTeam } from '../../../../shared/documents/team/read.ts'
import { ok } from '../../../../shared/lib/result.ts'
import { StandardsPage } from '../../../../src-renderer/features/standards/StandardsPage.tsx'
import { at, type StubHost, stubHost } from '../../app/stub-host.tsx'
import { allByRole, byRole, press, settle, show, type } from '../../ui/screen.tsx'

const rows: StandardRow[] = [
  {
    code: '6.RP.A.10',
    wording: { en: 'Later' },
    lessons: 0,
    checks: 0,
    isPriority: false,
    uses: [],
  },
  {
    code: '6.RP.A.2',
    wording: { en: 'Find how much there is for one' },
    lessons: 1,
    checks: 1,
    isPriority: true,
    uses: [
      { unitId: 'unit0001', kind: 'lesson', id: 'lesson01', title: { en: 'Unit rates' } },
      { unitId: 'unit0001', kind: 'check', id: 'check001', title: { en: 'Check 2' } },
    ],
  },
]
const withRows = (given = rows) => stubHost({ 'standards.list': () => ok(given) })
const text = () => document.body.textContent ?? ''

async function open(host: StubHost, code: string | null = null) {
  const { page, history } = at('/standards', host, <StandardsPage code={code} />)
  show(page)
  await settle()
  return history
}

test('standards come in the order of their numbers; the first is open, with ways to where it is used', async () => {
  await open(withRows())
  expect(allByRole('row').map((row) => row.textContent)).toEqual([
    expect.stringContaining('6.RP.A.2'),
    expect.stringContaining('6.RP.A.10'),
  ])
  const hrefs = allByRole('link')
    .map((link) => link.getAttribute('href'))
    .filter((href) => !href?.startsWith('#/standards'))
  expect(hrefs).toEqual([
    '#/unit/unit0001',
    '#/unit/unit0001/sequence/lesson01',
    '#/unit/unit0001/checks/check001',
  ])
})

test('a standard that nothing names says what to do', async () => {
  await open(withRows(), '6.RP.A.10')
  expect(text()).toContain('No lesson and no check names it yet.')
})

test('a new standard needs a code nobody has used; it opens with the team’s words', async () => {
  const host = withRows()
  const history = await open(host)
  press(byRole('button', 'Add a standard'))
  const add = () => press(byRole('button', 'Add'))
  const code = byRole('textbox', /Code/)
  add()
  expect(text()).toContain('Type the code of the standard.')
  type(code, 'two words')
  add()
  expect(text()).toContain('and no spaces')
  type(code, '6.rp.a.2')
  add()
  expect(text()).toContain('The team has 6.rp.a.2 already.')
  type(code, 'MP.4')
  type(byRole('textbox', /own words/), 'Model with mathematics')
  add()
  await settle()
  expect(readTeam(host.teamDocument.doc).team.standards).toEqual([
    { code: 'MP.4', wording: { en: 'Model with mathematics' } },
  ])
  expect(history.at(-1)).toBe('/standards/MP.4')
})

test('without any there is a way to the first', async () => {
  await open(withRows([]))
  expect(text()).toContain('No standards yet')
  expect(byRole('button', 'Add a standard')).toBeTruthy()
})

test('a standard that the team puts first has a star, also for who listens', async () => {
  await open(withRows())
  expect(allByRole('row').map((row) => row.textContent?.includes('Priority'))).toEqual([true, false])
})
