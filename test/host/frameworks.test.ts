import { expect, test } from 'vitest'
import { apartByFile, carry } from '../kit/by-file.ts'
import { DISTRICT_LIST, districtList } from '../kit/district-list.ts'
import type { TestHost } from '../kit/open-test-host.ts'
import { startTeam } from '../kit/started-team.ts'

/** Lists of standards, in from files and out to them, on hosts as they are. */

const base64 = (text: string) => Buffer.from(text).toString('base64')
const bringIn = (host: TestHost, text: string) =>
  host.ask('frameworks.import', { fileName: 'list.json', bytes: base64(text) })
const lists = async (host: TestHost) =>
  (await host.ask('frameworks.list', null)).filter(({ source }) => source === 'imported')
const codes = async (host: TestHost) =>
  (await host.ask('standards.tree', { framework: DISTRICT_LIST, grade: '6' })).map(({ code }) => code)

test('a file becomes a list of its own, with its official text, found by code and by words', async () => {
  const { ana } = await startTeam()
  const report = await bringIn(ana, districtList())
  expect(report).toMatchObject({ framework: DISTRICT_LIST, title: 'District habits', standards: 4 })
  expect(report.changes.map(({ type }) => type)).toContain('dangling')
  expect(await lists(ana)).toMatchObject([
    { id: DISTRICT_LIST, title: 'District habits', notice: 'All rights reserved.' },
  ])
  expect(await codes(ana)).toEqual(['', 'D9.HW.1', 'D9.HW.2', 'D9.HW.3'])
  const [found] = await ana.ask('standards.find', { text: 'd9 hw 2', atMost: 5 })
  expect(found).toMatchObject({ official: 'Official words of habit 2.', ours: {}, grades: ['6'] })
  expect((await ana.ask('standards.find', { text: 'official words habit', atMost: 5 })).length).toBe(3)
  const about = await ana.ask('standards.about', { code: 'D9.HW.3' })
  expect(about.before.map(({ key }) => key)).toEqual(['D9.HW.2', 'D9.HW.1'])
})

test('the same file again changes nothing; a newer one brings the list up to it', async () => {
  const { ana } = await startTeam()
  await bringIn(ana, districtList({ items: 400 }))
  expect((await bringIn(ana, districtList({ items: 400 }))).edits).toBe(0)
  expect((await bringIn(ana, districtList({ items: 2, statement: 'New words of' }))).edits).toBeGreaterThan(0)
  expect(await codes(ana)).toEqual(['', 'D9.HW.1', 'D9.HW.2'])
  const [found] = await ana.ask('standards.find', { text: 'D9.HW.2', atMost: 5 })
  expect(found?.official).toBe('New words of habit 2.')
})

test.each([
  ['broken JSON', '{"CFDocument": ', { type: 'NotJson' }],
  ['another JSON', '{"unit": 1}', { type: 'NotACase' }],
  ['nothing', '', { type: 'NotJson' }],
  ['lists in lists in lists', `{"CFDocument":${'['.repeat(5_000)}${']'.repeat(5_000)}}`, { type: 'TooDeep' }],
])('%s is refused with its reason and changes nothing', async (_what, text, error) => {
  const { ana } = await startTeam()
  const call = { fileName: 'list.json', bytes: base64(text) }
  expect(await ana.fail('frameworks.import', call)).toMatchObject(error)
  expect(await lists(ana)).toEqual([])
})

test('two who bring in the same file apart have one list, and set aside is set aside for both', async () => {
  const { ana, bo } = await apartByFile()
  await bringIn(ana, districtList())
  await bringIn(bo, districtList())
  await carry(ana, bo)
  await carry(bo, ana)
  expect(await lists(ana)).toEqual(await lists(bo))
  expect(await codes(bo)).toEqual(['', 'D9.HW.1', 'D9.HW.2', 'D9.HW.3'])
  await bo.ask('frameworks.setAside', { framework: DISTRICT_LIST, isAside: true })
  await carry(bo, ana)
  expect(await lists(ana)).toEqual([])
  expect(await ana.ask('standards.find', { text: 'D9.HW.2', atMost: 5 })).toEqual([])
  await ana.ask('frameworks.setAside', { framework: DISTRICT_LIST, isAside: false })
  expect(await codes(ana)).toHaveLength(4)
})

test('out to a file and in again is the same list, with what only its publisher knows', async () => {
  const { ana } = await startTeam()
  await bringIn(ana, districtList())
  const { fileName, bytes } = await ana.ask('frameworks.export', { framework: DISTRICT_LIST })
  expect(fileName).toBe('district-habits.json')
  const text = Buffer.from(bytes, 'base64').toString()
  expect(text).toContain('"kept":2')
  const { ana: other } = await startTeam()
  const report = await bringIn(other, text)
  expect(report).toMatchObject({ framework: DISTRICT_LIST, standards: 4, changes: [] })
  expect(await codes(other)).toEqual(await codes(ana))
})

test('a standard under another code and one of its ids is known, and is told of together', async () => {
  const { ana } = await startTeam()
  const list = JSON.parse(districtList({ items: 1 }))
  const [found] = await ana.ask('standards.find', { text: '6.RP.A.1', atMost: 1 })
  const item = list.CFItems[1]
  list.CFItems[1] = { ...item, extensions: { commonPrep: { ids: [{ scheme: 'asn', value: found?.id }] } } }
  expect(await bringIn(ana, JSON.stringify(list))).toMatchObject({ known: 1 })
  const { entries } = await ana.ask('standards.about', { code: 'D9.HW.1' })
  // Who asked for a code reads that one first.
  expect(entries.map(({ code }) => code)).toEqual(['D9.HW.1', '6.RP.A.1'])
})

test('what comes with the app goes out, too, and its notes say whose words it has', async () => {
  const { ana } = await startTeam()
  const { bytes } = await ana.ask('frameworks.export', { framework: 'ccss-math' })
  const file = JSON.parse(Buffer.from(bytes, 'base64').toString())
  expect(file.CFItems).toHaveLength(430)
  expect(file.CFDocument.notes).toContain('not the official text')
  expect(JSON.stringify(file.CFItems)).toContain('"scheme":"asn","value":"S1143417"')
  const types = file.CFAssociations.map((each: { associationType: string }) => each.associationType)
  expect(types.filter((type: string) => type === 'precedes').length).toBe(454)
})
