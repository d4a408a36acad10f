import { classes } from './classes.ts'
import styles from './LevelDots.module.css'

export interface LevelDotsProps {
  readonly level: 1 | 2 | 3
  readonly isFaded?: boolean
}

/** One, two or three dots for a level of content, for teachers. Always beside the level's name, which says it. */
export function LevelDots({ level, isFaded = false }: LevelDotsProps) {
  return (
    <span className={classes(styles.dots, isFaded && styles.faded)} aria-hidden="true">
      {[1, 2, 3].map((place) => (
        <span key={place} className={styles.dot} data-on={place <= level || undefined} />
      ))}
    </span>
  )
}
