import type { MapEdge, MapStandard } from './map-standards.ts'

/** Orders the columns so that edges cross little: sweeps on and back, each time putting a standard at the mean height
 *  of what it is linked to on that side, and keeps the best order seen (Sugiyama's barycenter method). The chosen one
 *  stays in the middle of its column. */

type Columns = readonly (readonly MapStandard[])[]

const SWEEPS = 8

export function untangle(columns: Columns, edges: readonly MapEdge[]): Columns {
  let best: Columns = columns.map(withChosenInTheMiddle)
  let fewest = crossings(best, edges)
  let current: Columns = best
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    current = swept(current, edges, sweep % 2 === 0)
    const count = crossings(current, edges)
    if (count < fewest) [best, fewest] = [current, count]
  }
  return best
}

function swept(columns: Columns, edges: readonly MapEdge[], isForward: boolean): Columns {
  const next = [...columns]
  const indexes = columns.map((_, index) => index)
  const columnOf = new Map(columns.flatMap((column, index) => column.map(({ key }) => [key, index])))
  for (const index of isForward ? indexes : indexes.toReversed()) {
    const heights = heightsOf(next)
    const isBehind = (key: string) => {
      const other = columnOf.get(key) ?? index
      return isForward ? other < index : other > index
    }
    const means = new Map(
      (next[index] ?? []).map(({ key }) => {
        const linked = linksOf(edges, key).filter(isBehind)
        const sum = linked.reduce((total, other) => total + (heights.get(other) ?? 0), 0)
        return [key, linked.length === 0 ? (heights.get(key) ?? 0) : sum / linked.length]
      }),
    )
    const height = ({ key }: MapStandard): number => means.get(key) ?? 0
    next[index] = withChosenInTheMiddle(
      (next[index] ?? []).toSorted((one, other) => height(one) - height(other)),
    )
  }
  return next
}

const linksOf = (edges: readonly MapEdge[], key: string): readonly string[] =>
  edges.flatMap(({ from, to }) => (from.key === key ? [to.key] : to.key === key ? [from.key] : []))

function withChosenInTheMiddle(column: readonly MapStandard[]): readonly MapStandard[] {
  const chosen = column.find(({ side }) => side === 'chosen')
  if (!chosen) return column
  const others = column.filter((standard) => standard !== chosen)
  return others.toSpliced(Math.floor(others.length / 2), 0, chosen)
}

/** Columns stand around one middle. */
function heightsOf(columns: Columns): ReadonlyMap<string, number> {
  return new Map(
    columns.flatMap((column) => column.map(({ key }, row) => [key, row - (column.length - 1) / 2] as const)),
  )
}

/** How many pairs of edges cross, each drawn straight from column to column. */
export function crossings(columns: Columns, edges: readonly MapEdge[]): number {
  const heights = heightsOf(columns)
  const columnOf = new Map(columns.flatMap((column, index) => column.map(({ key }) => [key, index] as const)))
  const lines = edges.flatMap(({ from, to }) => {
    const ends = [from, to].map(({ key }) => ({ x: columnOf.get(key) ?? 0, y: heights.get(key) ?? 0 }))
    const [start, end] = ends.sort((one, other) => one.x - other.x)
    return start && end && start.x < end.x ? [{ start, end }] : []
  })
  return lines.reduce(
    (sum, line, index) => sum + lines.slice(index + 1).filter((other) => doCross(line, other)).length,
    0,
  )
}

interface Drawn {
  readonly start: { readonly x: number; readonly y: number }
  readonly end: { readonly x: number; readonly y: number }
}

function doCross(one: Drawn, other: Drawn): boolean {
  const from = Math.max(one.start.x, other.start.x)
  const to = Math.min(one.end.x, other.end.x)
  if (from >= to) return false
  return (heightAt(one, from) - heightAt(other, from)) * (heightAt(one, to) - heightAt(other, to)) < 0
}

const heightAt = ({ start, end }: Drawn, x: number): number =>
  start.y + ((end.y - start.y) * (x - start.x)) / (end.x - start.x)
