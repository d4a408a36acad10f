import styles from './ReadinessBars.module.css'

export interface ReadinessBarsProps {
  /** One bar per level: what part of it is ready, 0 to 1. */
  readonly bars: readonly { readonly label: string; readonly ratio: number }[]
  /** The same in words: "Support ready, Core ready, Extend half ready". */
  readonly label: string
}

const height = 16

/** Small bars, one per level: empty, part full or full. */
export function ReadinessBars({ bars, label }: ReadinessBarsProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.bars}
      viewBox={`0 0 ${bars.length * 8 - 1} ${height}`}
      style={{ inlineSize: `${(bars.length * 8 - 1) / 16}rem` }}
    >
      {bars.map((bar, index) => (
        <g key={bar.label} transform={`translate(${index * 8} 0)`}>
          <rect
            className={styles.fill}
            x="0"
            y={height * (1 - bar.ratio)}
            width="7"
            height={height * bar.ratio}
            rx="1"
          />
          <rect className={styles.frame} x="0.5" y="0.5" width="6" height={height - 1} rx="1.25" />
        </g>
      ))}
    </svg>
  )
}
