import { describe, expect, test } from 'vitest'
import { writeCase } from '../../../shared/case/write-case.ts'
import { createSchemaCheck, hasSamples, NO_SAMPLES, sampleTexts } from './case-samples.ts'
import { document, fullPackage, largePackage } from './made-package.ts'
import { readText as read } from './read-made.ts'

const now = Date.UTC(2026, 6, 1)

describe.each([
  ...sampleTexts(),
  ['a made package with every field', JSON.stringify(fullPackage())] as const,
  ['a made package of a district', JSON.stringify(largePackage())] as const,
  ['the least that is a package', JSON.stringify({ CFDocument: document })] as const,
])('%s', (_, text) => {
  test('is read without a word of doubt', () => {
    expect(read(text).changes).toEqual([])
  })

  test('comes back the same after being written', () => {
    const { casePackage } = read(text)
    expect(read(writeCase(casePackage, now))).toEqual({ casePackage, changes: [] })
  })

  test('is plain JSON in between', () => {
    const { casePackage } = read(text)
    expect(JSON.parse(JSON.stringify(casePackage))).toEqual(casePackage)
  })

  test('is written as the official schema of 1.1 wants it', (context) => {
    context.skip(!hasSamples, NO_SAMPLES)
    expect(createSchemaCheck()(writeCase(read(text).casePackage, now))).toEqual([])
  })
})

test('real packages are beside the project, or it is said that they are not', (context) => {
  context.skip(!hasSamples, NO_SAMPLES)
  const counts = [...sampleTexts()].map(([name, text]) => {
    const { items, edges } = read(text).casePackage
    return [name, items.length, edges.length]
  })
  expect(counts.sort()).toEqual([
    ['ItemTypeTestFramework.json', 1, 0],
    ['Ordering.json', 28, 0],
    ['SequenceNumberFramework.json', 2, 0],
    ['case-ccss-math-grade6.json', 71, 47],
  ])
})

test('a real package stands in the order of its numbers, and of its codes where it has none', (context) => {
  context.skip(!hasSamples, NO_SAMPLES)
  const codes = (name: string) =>
    read(sampleTexts().get(name) ?? '').casePackage.items.map(({ code }) => code)
  expect(codes('SequenceNumberFramework.json')).toEqual(['SNT.2', 'SNT.1'])
  expect(codes('Ordering.json').slice(3, 8)).toEqual([
    'H.A.MATH.GM.PF.2DFP.L1',
    ...[1, 2, 3, 4].map((number) => `H.A.MATH.GM.PF.2DFP.L1.${number}`),
  ])
})

test('the derived list of grade 6 keeps the official ids and what comes before what', (context) => {
  context.skip(!hasSamples, NO_SAMPLES)
  const { items, edges } = read(sampleTexts().get('case-ccss-math-grade6.json') ?? '').casePackage
  const found = items.find(({ code }) => code === 'CCSS.Math.Content.6.EE.A.1')
  expect(found).toMatchObject({
    grades: ['6'],
    ids: [{ scheme: 'ccss', value: 'c3d4e8bb-80bf-43e3-a1ea-57dd2b56c334' }],
  })
  expect(edges.filter(({ kind }) => kind === 'precedes')).toHaveLength(34)
})

test('a district with 600 standards and 3,400 associations is read while one waits', async ({ annotate }) => {
  const text = JSON.stringify(largePackage())
  const start = performance.now()
  const { casePackage, changes } = read(text)
  await annotate(`read in ${Math.round(performance.now() - start)} ms`)
  expect([casePackage.items.length, casePackage.edges.length, changes.length]).toEqual([600, 2800, 0])
})
