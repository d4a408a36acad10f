import { Button } from './Button.tsx'
import { classes } from './classes.ts'
import type { Icon } from './icons.ts'
import styles from './RestoreRow.module.css'

export interface RestoreRowProps {
  readonly title: string
  /** What its button says. */
  readonly label: string
  readonly icon?: Icon | undefined
  /** Absent for whoever may not bring it back. */
  readonly onRestore: (() => void) | undefined
  readonly className?: string | undefined
}

/** A row of a list: something that was put away, and the way back. */
export function RestoreRow({ title, label, icon, onRestore, className }: RestoreRowProps) {
  return (
    <li className={classes(styles.row, className)}>
      <span className={styles.title} dir="auto">
        {title}
      </span>
      {onRestore !== undefined && (
        <Button size="small" icon={icon} aria-label={`${label}: ${title}`} onPress={onRestore}>
          {label}
        </Button>
      )}
    </li>
  )
}
