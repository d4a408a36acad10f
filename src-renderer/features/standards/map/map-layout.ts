import { type Band, bandOrder } from '../../../../shared/domain/standards/grade.ts'
import type { MapEdge, MapStandard } from './map-standards.ts'
import { untangle } from './untangle.ts'

/** Where each standard stands: a column for each grade, and in it the rows that let edges cross little. */
export interface MapLayout {
  readonly columns: readonly MapColumn[]
  /** Of the highest column. */
  readonly rows: number
  readonly edges: readonly MapEdge[]
}

export interface MapColumn {
  readonly band: Band
  /** From top to bottom. */
  readonly standards: readonly MapStandard[]
  /** Row of the first; not always a whole number, as columns stand around one middle. */
  readonly top: number
  /** How many more there are; 0 when all are shown. */
  readonly hidden: number
  /** Was opened, and shows more than others do. */
  readonly isOpen: boolean
}

/** With sixty standards on the way to one, the nearest of each grade are enough to begin with. */
export const MOST_IN_COLUMN = 6

export function layOutMap(
  standards: readonly MapStandard[],
  ways: readonly (readonly [string, string])[],
  opened: ReadonlySet<Band>,
): MapLayout {
  const byColumn = columnsOf(standards)
  const shown = byColumn.map(([band, all]) => (opened.has(band) ? all : all.slice(0, MOST_IN_COLUMN)))
  const edges = edgesAmong(shown.flat(), ways)
  const ordered = untangle(shown, edges)
  const heights = byColumn.map(([, all], index) => {
    const own = ordered[index]?.length ?? 0
    return own + (all.length > MOST_IN_COLUMN ? 1 : 0)
  })
  const rows = Math.max(0, ...heights)
  const columns = byColumn.map(([band, all], index): MapColumn => {
    const own = ordered[index] ?? []
    return {
      band,
      standards: own,
      top: (rows - (heights[index] ?? 0)) / 2,
      hidden: all.length - own.length,
      isOpen: opened.has(band) && all.length > MOST_IN_COLUMN,
    }
  })
  return { columns, rows, edges }
}

/** The nearest first, but the chosen one before all. */
function columnsOf(standards: readonly MapStandard[]): readonly (readonly [Band, MapStandard[]])[] {
  const columns = new Map<Band, MapStandard[]>()
  for (const standard of standards) {
    const column = columns.get(standard.band)
    if (column) column.push(standard)
    else columns.set(standard.band, [standard])
  }
  for (const column of columns.values())
    column.sort((one, other) => one.steps - other.steps || byCode.compare(one.code, other.code))
  return [...columns].sort(([one], [other]) => bandOrder(one) - bandOrder(other))
}

const byCode = new Intl.Collator('en', { numeric: true })

function edgesAmong(
  shown: readonly MapStandard[],
  ways: readonly (readonly [string, string])[],
): readonly MapEdge[] {
  const byKey = new Map(shown.map((standard) => [standard.key, standard]))
  return ways.flatMap(([fromKey, toKey]) => {
    const [from, to] = [byKey.get(fromKey), byKey.get(toKey)]
    return from && to ? [{ from, to }] : []
  })
}

/** A place on the map that can hold the focus: a standard, or the button that shows the rest of a column. */
export interface Spot {
  readonly id: string
  readonly column: number
  readonly row: number
}

export const moreId = (band: Band): string => `more ${band}`

/** Every place, column by column. */
export const spotsOf = ({ columns }: MapLayout): readonly Spot[] =>
  columns.flatMap(({ band, standards, top, hidden, isOpen }, column) => [
    ...standards.map(({ key }, index) => ({ id: key, column, row: top + index })),
    ...(hidden > 0 || isOpen ? [{ id: moreId(band), column, row: top + standards.length }] : []),
  ])

export type Move = 'back' | 'on' | 'up' | 'down' | 'first' | 'last'

/** Where a key leads from a place: up and down in its column; back and on along an edge to the nearest column that has
 *  one, and where no edge leads, to the column beside. */
export function moveOnMap(layout: MapLayout, from: string, move: Move): string | null {
  const spots = spotsOf(layout)
  const here = spots.find((spot) => spot.id === from)
  if (!here) return null
  const own = spots.filter((spot) => spot.column === here.column)
  if (move === 'first') return own[0]?.id ?? null
  if (move === 'last') return own.at(-1)?.id ?? null
  if (move === 'up') return own.findLast((spot) => spot.row < here.row)?.id ?? null
  if (move === 'down') return own.find((spot) => spot.row > here.row)?.id ?? null
  const isThere = (spot: Spot) => (move === 'back' ? spot.column < here.column : spot.column > here.column)
  const linked = new Set(
    layout.edges.flatMap(({ from: one, to: other }) =>
      one.key === from ? [other.key] : other.key === from ? [one.key] : [],
    ),
  )
  const along = spots.filter((spot) => isThere(spot) && linked.has(spot.id))
  return nearest(here, along.length > 0 ? along : spots.filter(isThere))
}

function nearest(here: Spot, spots: readonly Spot[]): string | null {
  const far = (spot: Spot) => Math.abs(spot.column - here.column) * 1000 + Math.abs(spot.row - here.row)
  return spots.toSorted((one, other) => far(one) - far(other))[0]?.id ?? null
}
