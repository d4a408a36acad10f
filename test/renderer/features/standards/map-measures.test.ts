import { expect, test } from 'vitest'
import { builtInEdges } from '../../../../shared/catalog/catalog.ts'
import { bandOf } from '../../../../shared/domain/standards/grade.ts'
import { createProgression } from '../../../../shared/domain/standards/progression.ts'
import { layOutMap, spotsOf } from '../../../../src-renderer/features/standards/map/map-layout.ts'
import { edgePath, NODE, topOf } from '../../../../src-renderer/features/standards/map/map-measures.ts'
import type { MapStandard } from '../../../../src-renderer/features/standards/map/map-standards.ts'

function mapOf(goal: string) {
  const progression = createProgression(builtInEdges())
  const before = progression.before(goal)
  const standards = [[goal, 0] as const, ...before].map(
    ([key, steps]): MapStandard => ({
      key,
      code: key,
      band: bandOf(key, []),
      words: '',
      side: steps === 0 ? 'chosen' : 'before',
      steps,
    }),
  )
  return layOutMap(standards, progression.edgesAmong(new Set(standards.map(({ key }) => key))), new Set())
}

/** Heights at which a path crosses the columns between its ends. */
const lanesOf = (path: string): number[] =>
  [...path.matchAll(/ (\S+) H /g)].map(([, height]) => Number(height))

test.each(['6.RP.1', '8.F.4', '6.EE.7'])(
  'no line of the map of %s lies on a standard it does not join',
  (goal) => {
    const layout = mapOf(goal)
    const spots = spotsOf(layout)
    const at = new Map(spots.map((spot) => [spot.id, spot]))
    let passed = 0
    for (const { from, to } of layout.edges) {
      const [start, end] = [at.get(from.key), at.get(to.key)]
      if (!start || !end || start.column >= end.column) continue
      lanesOf(edgePath(start, end, layout.columns)).forEach((height, index) => {
        passed += 1
        const column = start.column + 1 + index
        const under = spots.filter(
          (spot) => spot.column === column && height > topOf(spot.row) && height < topOf(spot.row) + NODE,
        )
        expect(under).toEqual([])
      })
    }
    expect(passed).toBeGreaterThan(0)
  },
)

test('a line within a grade goes round at the end of the column', () => {
  const path = edgePath({ column: 1, row: 0 }, { column: 1, row: 2 }, [])
  const [x = 0, y, bendX = 0, , , , endX, endY] = path.match(/[\d.]+/g)?.map(Number) ?? []
  expect([endX, endY]).toEqual([x, (y ?? 0) + topOf(2) - topOf(0)])
  expect(bendX).toBeGreaterThan(x)
})
