import { expect, test } from 'vitest'
import { builtInEdges } from '../../../../shared/catalog/catalog.ts'
import { bandOf } from '../../../../shared/domain/standards/grade.ts'
import { createProgression } from '../../../../shared/domain/standards/progression.ts'
import {
  layOutMap,
  MOST_IN_COLUMN,
  moreId,
  moveOnMap,
  spotsOf,
} from '../../../../src-renderer/features/standards/map/map-layout.ts'
import type { MapStandard } from '../../../../src-renderer/features/standards/map/map-standards.ts'
import { trailWith } from '../../../../src-renderer/features/standards/map/trail.ts'
import { crossings } from '../../../../src-renderer/features/standards/map/untangle.ts'
import { fc } from '../../../kit/properties.ts'

/** Keys such as `4a`; the digit is the grade. */
const standard = (key: string, steps = 1): MapStandard => ({
  key,
  code: key,
  band: key.slice(0, 1),
  words: key,
  side: steps === 0 ? 'chosen' : 'before',
  steps,
})

const ways = (...pairs: readonly string[]) => pairs.map((pair) => pair.split('>') as [string, string])
const none: ReadonlySet<string> = new Set()
const keysOf = (layout: ReturnType<typeof layOutMap>) =>
  layout.columns.map(({ standards }) => standards.map(({ key }) => key).join(' '))

test('there is a column for each grade, in order, and the chosen one is in the middle of its own', () => {
  const standards = [standard('6a', 0), ...['6b', '6c', '5a', '7a', '4a'].map((key) => standard(key))]
  const layout = layOutMap(standards, ways('4a>5a', '5a>6a', '6a>7a'), none)
  expect(layout.columns.map(({ band }) => band)).toEqual(['4', '5', '6', '7'])
  expect(keysOf(layout)[2]).toBe('6b 6a 6c')
  expect(layout.columns.map(({ top }) => top)).toEqual([1, 1, 0, 1])
  expect(layout.rows).toBe(3)
  expect(layout.edges.map(({ from, to }) => `${from.key}>${to.key}`)).toEqual(['4a>5a', '5a>6a', '6a>7a'])
})

test('edges that would cross are untangled by the order of the rows', () => {
  const standards = [standard('6a', 0), ...['5a', '5b', '5c', '4a', '4b', '4c'].map((key) => standard(key))]
  const tangled = ways('4a>5c', '4b>5b', '4c>5a', '5a>6a', '5b>6a', '5c>6a')
  const layout = layOutMap(standards, tangled, none)
  const columns = layout.columns.map((column) => column.standards)
  expect(crossings(columns, layout.edges)).toBe(0)
})

test('a grade shows its six nearest, says how many more there are, and shows them when opened', () => {
  const many = Array.from({ length: 10 }, (_, index) => standard(`4${'abcdefghij'[index]}`, 10 - index))
  const standards = [standard('6a', 0), ...many]
  const closed = layOutMap(standards, [], none)
  expect(closed.columns[0]?.standards.map(({ key }) => key).sort()).toEqual([
    '4e',
    '4f',
    '4g',
    '4h',
    '4i',
    '4j',
  ])
  expect(closed.columns[0]).toMatchObject({ hidden: 4, isOpen: false })
  expect(closed.rows).toBe(MOST_IN_COLUMN + 1)
  const open = layOutMap(standards, [], new Set(['4']))
  expect(open.columns[0]).toMatchObject({ hidden: 0, isOpen: true })
  expect(open.columns[0]?.standards).toHaveLength(10)
})

test('keys go along the edges to the nearest column, and within a grade', () => {
  const standards = [standard('6a', 0), ...['5a', '5b', '4a', '7a', '7b'].map((key) => standard(key))]
  const layout = layOutMap(standards, ways('4a>6a', '5b>6a', '6a>7b'), none)
  expect(moveOnMap(layout, '6a', 'back')).toBe('5b')
  expect(moveOnMap(layout, '6a', 'on')).toBe('7b')
  expect(moveOnMap(layout, '4a', 'on')).toBe('6a')
  expect(moveOnMap(layout, '4a', 'back')).toBeNull()
  // Where no edge leads there is still the column beside.
  expect(moveOnMap(layout, '5a', 'back')).toBe('4a')
  const [top = '', bottom = ''] = keysOf(layout)[1]?.split(' ') ?? []
  expect(moveOnMap(layout, top, 'down')).toBe(bottom)
  expect(moveOnMap(layout, bottom, 'up')).toBe(top)
  expect(moveOnMap(layout, bottom, 'down')).toBeNull()
  expect(moveOnMap(layout, bottom, 'first')).toBe(top)
  expect(moveOnMap(layout, top, 'last')).toBe(bottom)
})

test('the button for the rest of a grade is on the way of the keys', () => {
  const many = Array.from({ length: 8 }, (_, index) => standard(`5${'abcdefgh'[index]}`))
  const layout = layOutMap([standard('6a', 0), ...many], [], none)
  expect(moveOnMap(layout, '5a', 'last')).toBe(moreId('5'))
})

test('every place can be reached by keys from the chosen one, on the map of any standard of the catalog', () => {
  const progression = createProgression(builtInEdges())
  for (const goal of ['6.RP.1', '8.F.4', '3.OA.1', 'K.CC.1', '6.NS.5']) {
    const [before, after] = [progression.before(goal), progression.after(goal)]
    const onMap =
      (side: MapStandard['side']) =>
      ([key, steps]: readonly [string, number]): MapStandard => ({
        key,
        code: key,
        band: bandOf(key, []),
        words: '',
        side,
        steps,
      })
    const standards = [
      onMap('chosen')([goal, 0]),
      ...[...before].map(onMap('before')),
      ...[...after].map(onMap('after')),
    ]
    const edges = progression.edgesAmong(new Set(standards.map(({ key }) => key)))
    const layout = layOutMap(standards, edges, none)
    expect(Math.max(...layout.columns.map((column) => column.standards.length))).toBeLessThanOrEqual(6)
    const reached = new Set([goal])
    for (const id of reached)
      for (const move of ['back', 'on', 'up', 'down'] as const) {
        const next = moveOnMap(layout, id, move)
        if (next !== null) reached.add(next)
      }
    expect(reached).toEqual(new Set(spotsOf(layout).map(({ id }) => id)))
  }
})

test('whatever the ways, each has a place of its own', () => {
  const key = fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.constantFrom('a', 'b', 'c', 'd', 'e'))
    .map(([grade, letter]) => `${grade}${letter}`)
  void fc.assert(
    fc.property(fc.array(fc.tuple(key, key), { maxLength: 40 }), (pairs) => {
      const keys = [...new Set(['6a', ...pairs.flat()])]
      const standards = keys.map((each) => standard(each, each === '6a' ? 0 : 1))
      const layout = layOutMap(standards, pairs, none)
      const spots = spotsOf(layout)
      expect(new Set(spots.map(({ column, row }) => `${column} ${row}`)).size).toBe(spots.length)
      expect(spots.map(({ id }) => id).sort()).toEqual(keys.sort())
      expect(spots.every(({ row }) => row >= 0 && row <= layout.rows - 1)).toBe(true)
    }),
  )
})

test('going back takes a step off the way', () => {
  const way = ['a', 'b', 'c'].reduce(trailWith, [] as readonly string[])
  expect(trailWith(way, 'c')).toBe(way)
  expect(trailWith(way, 'b')).toEqual(['a', 'b'])
  expect(trailWith(way, 'd')).toEqual(['a', 'b', 'c', 'd'])
})
