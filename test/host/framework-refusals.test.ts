import { expect, test } from 'vitest'
import { districtList } from '../kit/district-list.ts'
import type { TestHost } from '../kit/open-test-host.ts'
import { startTeam } from '../kit/started-team.ts'

/** Files that are no lists are refused with a reason and change nothing; faults in those that are come in mended, and
 *  are told. */

const call = (text: string) => ({ fileName: 'list.json', bytes: Buffer.from(text).toString('base64') })
const rooms = (host: TestHost) => host.ask('frameworks.list', null)

const list = () => JSON.parse(districtList())
const withList = (change: (list: ReturnType<typeof JSON.parse>) => void): string => {
  const changed = list()
  change(changed)
  return JSON.stringify(changed)
}

test.each([
  ['broken JSON', districtList().slice(0, -40), { type: 'NotJson', line: 1 }],
  ['no JSON at all', 'Code,Standard\n6.1,Words', { type: 'NotJson' }],
  ['another schema', '{"type":"FeatureCollection","features":[]}', { type: 'NotACase' }],
  ['a document that is a list', '{"CFDocument":[],"CFItems":[]}', { type: 'NotACase' }],
  ['a list of packages', `[${districtList()}]`, { type: 'NotACase' }],
  ['fifty megabytes', `{"CFDocument":{"title":"${'x'.repeat(50_000_000)}"}}`, { type: 'TooLarge' }],
  ['very many numbers', `{"CFDocument":{},"CFItems":[${'0,'.repeat(2_100_000)}0]}`, { type: 'TooLarge' }],
  ['depth without end', `${'{"CFDocument":'.repeat(9_000)}1${'}'.repeat(9_000)}`, { type: 'TooDeep' }],
])('%s is refused with its reason and changes nothing', async (_what, text, error) => {
  const { ana } = await startTeam()
  const before = await rooms(ana)
  expect(await ana.fail('frameworks.import', call(text))).toMatchObject(error)
  expect(await rooms(ana)).toEqual(before)
})

test('a refused file leaves the list that is here as it is', async () => {
  const { ana } = await startTeam()
  const { framework } = await ana.ask('frameworks.import', call(districtList()))
  const before = await ana.ask('standards.tree', { framework, grade: null })
  await ana.fail('frameworks.import', call(districtList({ items: 9 }).slice(0, -10)))
  expect(await ana.ask('standards.tree', { framework, grade: null })).toEqual(before)
})

test('items without their fields, cycles and links to nothing come in mended, and each is told', async () => {
  const { ana } = await startTeam()
  const faulty = withList((file) => {
    const [, one, two] = file.CFItems
    const turn = (from: { identifier: string }, to: { identifier: string }) => ({
      associationType: 'isChildOf',
      originNodeURI: { identifier: from.identifier },
      destinationNodeURI: { identifier: to.identifier },
    })
    file.CFItems.push('no item', { identifier: 7 })
    file.CFAssociations = [turn(one, two), turn(two, one), { associationType: 'precedes' }, 5]
  })
  const { standards, changes } = await ana.ask('frameworks.import', call(faulty))
  const types = new Set(changes.map(({ type }) => type))
  expect(standards).toBeGreaterThanOrEqual(4)
  for (const type of ['cycle', 'orphan', 'dangling', 'badValue', 'missing'])
    expect([...types]).toContain(type)
})

test('names that could harm a program are left out, told, and harm nothing', async () => {
  const { ana } = await startTeam()
  const text = districtList().replace(
    '"somebodysField"',
    '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"somebodysField"',
  )
  expect(text).toContain('__proto__')
  const { changes, framework } = await ana.ask('frameworks.import', call(text))
  expect(changes).toContainEqual({ type: 'badName', id: '', what: '__proto__' })
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  const { bytes } = await ana.ask('frameworks.export', { framework })
  expect(Buffer.from(bytes, 'base64').toString()).not.toContain('polluted')
})
