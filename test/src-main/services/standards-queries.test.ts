import { expect, test } from 'vitest'
import { standardsApi } from '../../../shared/api/standards-api.ts'
import { silentLog } from '../../../shared/lib/log.ts'
import { createStandardsQueries } from '../../../src-main/node/services/standards-queries.ts'
import { appProjections } from '../../../src-main/node/store/projections/app-projections.ts'
import { createProjector } from '../../../src-main/node/store/projections/projector.ts'
import { temporaryDatabase } from '../../kit/temporary-database.ts'

const context = { signal: new AbortController().signal, progress: () => {} }

/** Answers of a new team's store, checked against the contract as the host does. */
async function openCatalog() {
  const db = temporaryDatabase()
  createProjector(db, appProjections, silentLog).rebuild([])
  const handlers = createStandardsQueries(db)
  const givenBy = <T>(result: { readonly ok: boolean; readonly value?: T }) => result.value as T
  return {
    frameworks: async () =>
      standardsApi['frameworks.list'].gives.parse(givenBy(await handlers['frameworks.list'](null, context))),
    tree: async (framework: string, grade: string | null) =>
      standardsApi['standards.tree'].gives.parse(
        givenBy(await handlers['standards.tree']({ framework, grade }, context)),
      ),
    noTree: async (framework: string) => handlers['standards.tree']({ framework, grade: null }, context),
    find: async (text: string, atMost = 20) =>
      standardsApi['standards.find'].gives.parse(
        givenBy(await handlers['standards.find']({ text, atMost }, context)),
      ),
    about: async (code: string) =>
      standardsApi['standards.about'].gives.parse(
        givenBy(await handlers['standards.about']({ code }, context)),
      ),
  }
}

test('the lists that come with the app are there on the first start, each with its notice', async () => {
  const { frameworks } = await openCatalog()
  const rows = await frameworks()
  expect(rows.map(({ id, source }) => [id, source])).toEqual([
    ['ccss-math', 'builtIn'],
    ['ccss-ela', 'builtIn'],
    ['ngss-ms', 'builtIn'],
    ['wida', 'builtIn'],
    ['sel', 'builtIn'],
  ])
  for (const { notice } of rows) expect(notice).not.toBe('')
  expect(rows[0]?.grades).toEqual(['K', '1', '2', '3', '4', '5', '6', '7', '8'])
})

test('a grade has its standards under their headings, in the order of the list', async () => {
  const { tree, noTree } = await openCatalog()
  const rows = await tree('ccss-math', '6')
  const seen = new Set<string>()
  for (const row of rows) {
    expect(row.parent === null || seen.has(row.parent)).toBe(true)
    seen.add(row.id)
  }
  const ratios = rows.filter(({ code }) => code.startsWith('6.RP'))
  expect(ratios.map(({ code, kind }) => `${kind} ${code}`)).toEqual([
    'cluster 6.RP.A',
    'standard 6.RP.A.1',
    'standard 6.RP.A.2',
    'standard 6.RP.A.3',
    'part 6.RP.A.3a',
    'part 6.RP.A.3b',
    'part 6.RP.A.3c',
    'part 6.RP.A.3d',
  ])
  expect(rows.some(({ code }) => code.startsWith('7.'))).toBe(false)
  expect(rows.filter(({ kind }) => kind === 'standard').length).toBe(29 + 8)
  expect(await noTree('nowhere')).toEqual({ ok: false, error: { type: 'NoSuchFramework' } })
})

test.each(['6.RP.3a', '6.RP.A.3.a', 'CCSS.MATH.CONTENT.6.RP.A.3.A', '6rp3a'])(
  'a code is found however it is spelled: %s',
  async (spelled) => {
    const { find } = await openCatalog()
    expect((await find(spelled))[0]).toMatchObject({
      framework: 'ccss-math',
      code: '6.RP.A.3a',
      kind: 'part',
    })
  },
)

test('the beginning of a code finds what goes on from it, the standard itself first', async () => {
  const { find } = await openCatalog()
  const codes = async (text: string) => (await find(text)).map(({ code }) => code)
  expect((await codes('6.RP.3')).slice(0, 3)).toEqual(['6.RP.A.3', '6.RP.A.3a', '6.RP.A.3b'])
  expect(await codes('6.RP.A')).toContain('6.RP.A.2')
  expect(await codes('RL.6')).toContain('RL.6.1')
})

test('words of any wording find a standard; a sign of the search language is only a sign', async () => {
  const { find } = await openCatalog()
  expect((await find('percent for every 100')).map(({ code }) => code)).toContain('6.RP.A.3c')
  // It stands under the heading of that name, and has the word nowhere in its own.
  expect((await find('probability', 60)).map(({ code }) => code)).toContain('7.SP.C.5')
  expect((await find('sprinkle xyzzy')).length).toBe(0)
  expect(await find('"(* ^')).toEqual([])
  expect(await find('   ')).toEqual([])
})

test('what leads to a standard goes four grades back, and on to what it leads to', async () => {
  const { about } = await openCatalog()
  const ratios = await about('CCSS.MATH.CONTENT.6.RP.A.1')
  expect(ratios.key).toBe('6.RP.1')
  expect(ratios.entries.map(({ code }) => code)).toEqual(['6.RP.A.1'])
  const grades = new Set(ratios.before.flatMap(({ standard }) => standard?.grades ?? []))
  expect([...grades].sort()).toEqual(expect.arrayContaining(['2', '3', '4']))
  expect(ratios.before.filter(({ steps }) => steps === 1).length).toBeGreaterThan(0)
  expect(ratios.after.map(({ key }) => key)).toContain('7.RP.1')
  // Every way is among the standards that are told of.
  const told = new Set([ratios.key, ...[...ratios.before, ...ratios.after].map(({ key }) => key)])
  expect(ratios.edges.length).toBeGreaterThan(ratios.before.length - 1)
  expect(ratios.edges.flat().filter((key) => !told.has(key))).toEqual([])
})

test('what leads to the parts of a standard leads to it', async () => {
  const { about } = await openCatalog()
  const rates = await about('6.RP.A.3')
  expect(rates.before.map(({ key }) => key)).toEqual(expect.arrayContaining(['6.RP.1', '5.G.2']))
  const parts = ['6.RP.3A', '6.RP.3B', '6.RP.3C', '6.RP.3D']
  const told = [...rates.before, ...rates.after, ...rates.beside].map(({ key }) => key)
  expect(told.filter((key) => parts.includes(key))).toEqual([])
  expect(rates.edges).toContainEqual(['5.G.2', '6.RP.3'])
})

test('a code that no list has is answered with nothing', async () => {
  const { about } = await openCatalog()
  expect(await about('XYZ.9')).toEqual({
    key: 'XYZ.9',
    entries: [],
    before: [],
    after: [],
    beside: [],
    edges: [],
  })
})
