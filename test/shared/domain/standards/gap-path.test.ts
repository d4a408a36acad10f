import { expect, test } from 'vitest'
import { builtInEdges, builtInStandards } from '../../../../shared/catalog/catalog.ts'
import { codeKey } from '../../../../shared/domain/standards/code.ts'
import { type GapGraph, gapPathOf, inLearningOrder } from '../../../../shared/domain/standards/gap-path.ts'
import { bandOf, bandOrder, gradeNumber } from '../../../../shared/domain/standards/grade.ts'
import { createProgression } from '../../../../shared/domain/standards/progression.ts'
import { fc } from '../../../kit/properties.ts'

/** Keys such as `4a`: the digit is the grade. */
const standard = (key: string) => ({ key, code: key, grade: gradeNumber(key.slice(0, -1)) })

function graphOf(goal: string, ...ways: readonly string[]): GapGraph {
  const edges = ways.map((way) => way.split('>') as [string, string])
  const keys = new Set(edges.flat())
  keys.delete(goal)
  return { goal: standard(goal), before: [...keys].map(standard), edges }
}

test('each step back goes to the highest of the earlier grades, four grades back', () => {
  const graph = graphOf('6a', '5a>6a', '4a>6a', '4b>5a', '3a>4b', '3b>4b', '2a>3b', '1a>2a')
  expect(gapPathOf(graph)).toEqual(['2a', '3b', '4b', '5a'])
})

test('of several in one grade the one with most ways to the goal comes first, then the lower code', () => {
  const more = graphOf('6a', '5a>6a', '5b>6a', '5b>5c', '5c>6a', '1a>5a', '1a>5b')
  expect(gapPathOf(more)).toEqual(['1a', '5b'])
  const equal = graphOf('6a', '5b>6a', '5a>6a', '1a>5a', '1a>5b')
  expect(gapPathOf(equal)).toEqual(['1a', '5a'])
})

test('a way that ends too soon is not taken while another goes further back', () => {
  const graph = graphOf('6a', '5a>6a', '4a>6a', '3a>4a', '2a>3a')
  expect(gapPathOf(graph)).toEqual(['2a', '3a', '4a'])
  expect(gapPathOf(graphOf('6a', '5a>6a', '4a>5a'))).toEqual(['4a', '5a'])
})

test('what its own grade teaches before it is passed on the way', () => {
  expect(gapPathOf(graphOf('6b', '6a>6b', '5a>6a', '4a>5a', '2a>4a'))).toEqual(['2a', '4a', '5a'])
})

test('the ticked ones stand in the order in which they are learned', () => {
  const graph = graphOf('6a', '5b>5a', '5a>6a', '3a>5b', '5c>6a')
  expect(inLearningOrder(graph, new Set(['5a', '5c', '3a', '5b']))).toEqual(['3a', '5b', '5a', '5c'])
})

test('circles end, and a standard of no grade has no path', () => {
  expect(gapPathOf(graphOf('6a', '5a>6a', '5b>5a', '5a>5b', '6a>5b', '4a>5b'))).toEqual(['4a', '5a'])
  expect(gapPathOf(graphOf('xa', '5a>xa'))).toEqual([])
})

test('on any ways, the path is of standards on the way, grade by grade, and ends', () => {
  const key = fc
    .tuple(fc.integer({ min: 0, max: 8 }), fc.constantFrom('a', 'b', 'c'))
    .map(([grade, letter]) => `${grade}${letter}`)
  void fc.assert(
    fc.property(fc.array(fc.tuple(key, key), { maxLength: 60 }), (ways) => {
      const graph = graphOf('6a', ...ways.map((way) => way.join('>')))
      const path = gapPathOf(graph)
      const grades = path.map((each) => Number(each[0]))
      expect(grades).toEqual([...new Set(grades)].sort())
      expect(new Set(inLearningOrder(graph, new Set(path)))).toEqual(new Set(path))
    }),
  )
})

function catalogGraph(code: string): GapGraph {
  const progression = createProgression(builtInEdges())
  const grades = new Map(builtInStandards().map((each) => [codeKey(each.code), each.grades]))
  const inCatalog = (key: string) => ({
    key,
    code: key,
    grade: gradeNumber(bandOf(key, grades.get(key) ?? [])),
  })
  const goal = codeKey(code)
  const before = progression.before(goal)
  return {
    goal: inCatalog(goal),
    before: [...before.keys()].map(inCatalog),
    edges: progression.edgesAmong(new Set([goal, ...before.keys()])),
  }
}

test('in the catalog the path of 6.RP.A.1 leads to grade 2, grade by grade', () => {
  const graph = catalogGraph('6.RP.A.1')
  const path = gapPathOf(graph)
  expect(path.map((key) => key.slice(0, 1))).toEqual(['2', '3', '4', '5'])
  expect(inLearningOrder(graph, new Set(path))).toEqual(path)
})

test('in the catalog every standard with something four grades back has a path to there', () => {
  const keys = new Set(builtInEdges().flatMap(({ from, to }) => [from, to]))
  for (const key of keys) {
    const graph = catalogGraph(key)
    const goal = graph.goal.grade
    if (goal === null) continue
    const path = gapPathOf(graph)
    const lowest = Math.min(goal, ...graph.before.map(({ grade }) => grade ?? goal))
    const reached = Math.min(goal, ...path.map((each) => gradeNumber(each.slice(0, 1)) ?? goal))
    expect(reached, key).toBeLessThanOrEqual(Math.max(goal - 4, lowest))
  }
})

test('a standard stands in the column of its first grade; high school is one', () => {
  expect([
    bandOf('6.RP.1', ['6']),
    bandOf('RH.6.8.1', ['6', '7', '8']),
    bandOf('K.CC.1', []),
    bandOf('A.REI.A.1', []),
    bandOf('X.1', ['9', '10']),
    bandOf('HABITS.1', []),
  ]).toEqual(['6', '6', 'K', 'HS', 'HS', ''])
  expect(['', 'HS', '8', 'K', '1'].sort((one, other) => bandOrder(one) - bandOrder(other))).toEqual([
    'K',
    '1',
    '8',
    'HS',
    '',
  ])
})
