import { expect, test } from 'vitest'
import { parseTable } from '../../shared/case/parse-table.ts'
import { guessLayout } from '../../shared/case/table-columns.ts'
import { apartByFile, carry } from '../kit/by-file.ts'
import type { TestHost } from '../kit/open-test-host.ts'
import { startTeam } from '../kit/started-team.ts'

/** Sheets of a district as lists of standards, on hosts as they are. */

const SHEET = `Strand,Code,Standard,Grade
Self,R9.1,Begins without being told,6
,R9.2,Goes on when it is hard,6-8
Others,R9.3,Listens first,Gr. 6
,R9.4,,6
`

const layoutOf = (text: string) => {
  const table = parseTable(text)
  return table.ok ? guessLayout(table.value) : { headerAt: null, columns: [] }
}
const callOf = (text: string) => ({
  title: 'Riverside habits',
  language: 'en',
  text,
  ...asCall(layoutOf(text)),
})
const asCall = ({ headerAt, columns }: ReturnType<typeof layoutOf>) => ({ headerAt, columns: [...columns] })
const bringIn = (host: TestHost, text = SHEET) => host.ask('frameworks.importTable', callOf(text))
const lists = async (host: TestHost) =>
  (await host.ask('frameworks.list', null)).filter(({ source }) => source === 'imported')

test('a sheet becomes a list, and the same sheet again changes nothing', async () => {
  const { ana } = await startTeam()
  const report = await bringIn(ana)
  expect(report).toMatchObject({
    title: 'Riverside habits',
    standards: 5,
    changes: [],
    rowChanges: [{ type: 'noStatement', row: 5, what: 'R9.4' }],
  })
  const { framework } = report
  expect(await lists(ana)).toMatchObject([
    { id: framework, title: 'Riverside habits', grades: ['6', '7', '8'] },
  ])
  const rows = await ana.ask('standards.tree', { framework, grade: '6' })
  expect(rows.map(({ kind, code, official }) => [kind, code, official])).toEqual([
    ['domain', '', 'Self'],
    ['standard', 'R9.1', 'Begins without being told'],
    ['standard', 'R9.2', 'Goes on when it is hard'],
    ['domain', '', 'Others'],
    ['standard', 'R9.3', 'Listens first'],
  ])
  expect((await bringIn(ana)).edits).toBe(0)
})

test('a newer sheet under the same title brings the list up to it', async () => {
  const { ana } = await startTeam()
  const { framework } = await bringIn(ana)
  const next = await bringIn(
    ana,
    SHEET.replace('Listens first', 'Listens; then speaks').replace(/,R9.2.*\n/, ''),
  )
  expect(next.framework).toBe(framework)
  const rows = await ana.ask('standards.tree', { framework, grade: null })
  expect(rows.map(({ official }) => official)).toEqual([
    ...['Self', 'Begins without being told', 'Others', 'Listens; then speaks'],
  ])
})

test('two who bring in the same sheet apart have one list', async () => {
  const { ana, bo } = await apartByFile()
  await bringIn(ana)
  await bringIn(bo)
  await carry(ana, bo)
  await carry(bo, ana)
  expect(await lists(ana)).toEqual(await lists(bo))
  expect(await lists(bo)).toHaveLength(1)
})

test.each([
  ['nothing', '', 'NoStandards'],
  ['names of columns alone', 'Code,Standard\n', 'NoStandards'],
  ['more rows than a list has', 'a,b c d\n'.repeat(20_002), 'TooManyRows'],
])('%s is refused with its reason and changes nothing', async (_what, text, type) => {
  const { ana } = await startTeam()
  expect(await ana.fail('frameworks.importTable', callOf(text))).toMatchObject({ type })
  expect(await lists(ana)).toEqual([])
})
