import styles from './QrCode.module.css'

export interface QrCodeProps {
  /** Dark squares as rows of 0 and 1, with or without light ones around. */
  readonly rows: readonly string[]
  /** What a camera gets from it. */
  readonly label: string
}

// Readers want four light cells around the code.
const QUIET_ZONE = 4

/** A QR code: dark on light in either theme, since not every camera reads it the other way round. */
export function QrCode({ rows, label }: QrCodeProps) {
  const quiet = rows.every((row, y) => y >= QUIET_ZONE || !row.includes('1')) ? 0 : QUIET_ZONE
  const size = rows.length + 2 * quiet
  return (
    <svg
      className={styles.code}
      viewBox={`${-quiet} ${-quiet} ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path className={styles.cells} d={rows.map(rowPath).join('')} />
    </svg>
  )
}

/** One rectangle for each run of dark cells. */
const rowPath = (row: string, y: number): string =>
  [...row.matchAll(/1+/g)]
    .map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('')
