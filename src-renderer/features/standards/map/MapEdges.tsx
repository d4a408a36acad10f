import type { MapLayout } from './map-layout.ts'
import { type At, edgePath, leftOf, topOf } from './map-measures.ts'
import styles from './ProgressionMap.module.css'

export interface MapEdgesProps {
  readonly layout: MapLayout
  readonly chosenKey: string
  /** The place with the focus: its edges stand out. */
  readonly current: string
}

/** The lines between the standards; what they say is in the list, so nobody listens to them. */
export function MapEdges({ layout, chosenKey, current }: MapEdgesProps) {
  const places = new Map<string, At>(
    layout.columns.flatMap(({ standards, top }, column) =>
      standards.map(({ key }, row) => [key, { column, row: top + row }] as const),
    ),
  )
  const tone = (...ends: readonly string[]): number =>
    ends.includes(current) ? 2 : ends.includes(chosenKey) ? 1 : 0
  const drawn = layout.edges.flatMap(({ from, to }) => {
    const [start, end] = [places.get(from.key), places.get(to.key)]
    return start && end
      ? [{ from, to, path: edgePath(start, end, layout.columns), tone: tone(from.key, to.key) }]
      : []
  })
  return (
    <svg
      className={styles.edges}
      viewBox={`0 0 ${leftOf(layout.columns.length)} ${topOf(layout.rows)}`}
      aria-hidden="true"
    >
      {/* What stands out is drawn over the others. */}
      {drawn
        .toSorted((one, other) => one.tone - other.tone)
        .map(({ from, to, path, tone: shade }) => (
          <path key={`${from.key} ${to.key}`} className={styles.edge} data-tone={shade} d={path} />
        ))}
    </svg>
  )
}
