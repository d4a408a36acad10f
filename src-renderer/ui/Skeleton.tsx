import { useT } from '../messages/use-t.ts'
import styles from './Skeleton.module.css'

export interface SkeletonProps {
  readonly lines?: number
  readonly width?: string
  readonly height?: string
}

const widths = ['100%', '92%', '64%']

/** The shape of what is on its way. It shows only after a moment, so that quick loads never blink. */
export function Skeleton({ lines = 1, width, height = '1rem' }: SkeletonProps) {
  const t = useT()
  return (
    <div className={styles.skeleton} role="status" aria-label={t('ui.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a skeleton are all alike
          key={line}
          className={styles.line}
          style={{ inlineSize: width ?? widths[line % widths.length], blockSize: height }}
        />
      ))}
    </div>
  )
}
