import { type ReactNode, useState } from 'react'
import { Button } from './Button.tsx'
import { icons } from './icons.ts'
import styles from './RestoreFold.module.css'

export interface RestoreFoldProps {
  /** How many were put away. */
  readonly label: string
  /** A `RestoreRow` for each; without any, nothing is shown. */
  readonly children: readonly ReactNode[]
}

/** What was put away, folded under the list that it left. */
export function RestoreFold({ label, children }: RestoreFoldProps) {
  const [isOpen, setOpen] = useState(false)
  if (children.length === 0) return null
  return (
    <div className={styles.fold}>
      <Button
        variant="quiet"
        size="small"
        icon={isOpen ? icons.chevronDown : icons.chevronRight}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      {isOpen && <ul>{children}</ul>}
    </div>
  )
}
