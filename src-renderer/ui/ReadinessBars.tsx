import styles from './ReadinessBars.module.css'

export interface ReadinessBarsProps {
  /** One bar per level: what part of it is ready, 0 to 1. */
  readonly bars: readonly { readonly label: string; readonly ratio: number }[]
  /** The same in words: "Support ready, Core ready, Extend half ready". */
  readonly label: string
}

const height = 16
const width = 7
const gap = 2
const step = width + gap

/** Small bars, one per level: empty, part full or full. */
export function ReadinessBars({ bars, label }: ReadinessBarsProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.bars}
      viewBox={`0 0 ${bars.length * step - gap} ${height}`}
      style={{ inlineSize: `${(bars.length * step - gap) / 16}rem` }}
    >
      {bars.map((bar, index) => (
        <g key={bar.label} transform={`translate(${index * step} 0)`}>
          <rect
            className={styles.fill}
            x="0"
            y={height * (1 - bar.ratio)}
            width={width}
            height={height * bar.ratio}
            rx="1"
          />
          <rect className={styles.frame} x="0.5" y="0.5" width={width - 1} height={height - 1} rx="1.25" />
        </g>
      ))}
    </svg>
  )
}
